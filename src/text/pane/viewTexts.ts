/** What each view is called, on its tab and over it. */
export interface ViewTexts {
  readonly unit: string;
  readonly collection: string;
  readonly summary: string;
  readonly frames: string;
  readonly bridge: string;
  readonly followUp: string;
  readonly goals: string;
  readonly findings: string;
  readonly reports: string;
  readonly rangeLights: string;
  readonly scenarios: string;
  readonly versions: string;
  readonly explain: string;
  readonly glossary: string;
}

/** What a view is called on its tab where the tabs are so many that its name does not fit. */
export type ShortViewTexts = Partial<ViewTexts>;

/** What the menu's groups of views are called. */
export interface ViewGroupTexts {
  readonly standing: string;
  readonly planning: string;
  readonly keeping: string;
}
