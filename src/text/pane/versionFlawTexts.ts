/** What is said of a version that is not as it was kept, before anything that is computed from it. */
export interface VersionFlawTexts {
  readonly altered: (version: string) => string;
  readonly incomplete: (version: string, rows: string) => string;
  readonly lost: (version: string) => string;
}
