/** The fields of a scenario that is tried. */
export type ScenarioField = "population" | "index" | "standardCost" | "compensation";
export type NumberField = Exclude<ScenarioField, "population">;

/** Words of the view Scenarier. Amounts and shares are given as they are to be shown. */
export interface ScenariosTexts {
  readonly year: string;
  readonly now: string;
  readonly tried: string;
  readonly changed: (name: string) => string;
  readonly framesNow: (year: number) => string;
  /** While what is tried has no name of its own. */
  readonly framesTried: (year: number) => string;
  readonly framesIn: (year: number, name: string) => string;
  readonly against: (difference: string) => string;
  readonly unchanged: string;
  readonly room: (left: string) => string;
  readonly roomNow: (left: string) => string;
  /** Beside the room in a scenario: it moves by the frames alone. */
  readonly sameFinancing: string;
  readonly unknownTotal: string;
  readonly fault: {
    readonly unread: string;
    readonly service: (service: string) => string;
    readonly population: (population: string) => string;
    readonly unclear: string;
  };
  readonly hint: string;
  readonly try: string;
  readonly reckonWith: string;
  readonly none: string;
  readonly asNow: (scenario: string) => string;
  readonly fields: Readonly<Record<ScenarioField, string>>;
  readonly units: Readonly<Record<NumberField, string>>;
  readonly less: (field: string) => string;
  readonly more: (field: string) => string;
  readonly unread: (min: string, max: string) => string;
  readonly emptyIsNow: string;
  readonly ownRows: (services: string) => string;
  readonly save: string;
  readonly saveAs: string;
  readonly reset: string;
  readonly remove: string;
  readonly removeAsk: (name: string) => string;
  readonly keep: string;
  readonly name: string;
  readonly description: string;
  readonly nameMissing: string;
  readonly nameTaken: string;
  readonly cancel: string;
  readonly saved: (name: string, table: string) => string;
  readonly removed: (name: string, table: string) => string;
  readonly undo: string;
  readonly undone: string;
  readonly refused: {
    readonly gone: (table: string) => string;
    readonly formulas: (table: string) => string;
  };
  readonly compare: string;
  readonly also: string;
  readonly alsoNone: string;
  readonly caption: (year: number, unit: string) => string;
  readonly total: string;
  readonly sensitivity: (year: number) => string;
  readonly sensitivityIntro: string;
  readonly stimulus: {
    readonly index: string;
    readonly standardCost: string;
    readonly compensation: string;
    readonly persons: (group: string) => string;
  };
  readonly change: string;
  readonly effect: string;
  readonly unknown: string;
  readonly toSheet: string;
  readonly toSheetIntro: string;
}
