import type { ExampleTables } from "../exampleTables";

/**
 * An example of one steering model: a sound workbook in which every check of the model fires in a marked place.
 *
 * A row may have `Visar`, which becomes a column of the user's own, last in its table: what the row shows. Where the row has
 * a finding, it begins with `Fynd:` and the check's Swedish name (CHECK_NAMES), several with semicolons between, then a
 * full stop and why; for a finding that is no check, a plain sentence instead of the name.
 *
 * @example { Id: "M4", Visar: "Fynd: Mål utan indikator. Ingen har bestämt hur målet ska mätas." }
 */
export interface ModelExample {
  /** The first line of the sheet Läs mig. */
  readonly title: string;
  /** What follows it, a line each: what is made up, which model, how to read it. The list of findings is added. */
  readonly about: readonly string[];
  /** Findings that stand on a whole table rather than a row: its name, and what Visar would have said. */
  readonly onTables: readonly { readonly table: string; readonly shows: string }[];
  readonly tables: ExampleTables;
}
