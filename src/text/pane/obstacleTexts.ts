/** Why rows can not be written in a table of the user's, and what to do about it. */
export interface ObstacleTexts {
  readonly protected: (table: string, sheet: string) => string;
  readonly merged: (table: string, address: string) => string;
  /** Columns that the table lacks, or has as formulas. */
  readonly columns: (table: string, headers: string) => string;
}
