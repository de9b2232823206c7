import type { IgnorableCode } from "./ignored/findingNames";
import type { Sourced } from "./source";

/** Ignorerade fynd: an advice that somebody has looked at and lets stand, in the words that the workbook shows. */
export interface IgnoredRow extends Sourced {
  readonly finding: IgnorableCode;
  /** The table's Swedish name. */
  readonly table: string;
  /** The row in words: its key columns, with commas between. */
  readonly key: string | undefined;
  /** The column's header. */
  readonly column: string | undefined;
  /** What the cell held: when it holds something else the finding is shown again. */
  readonly value: string | undefined;
  /** Without it the row does not count. */
  readonly reason: string | undefined;
  readonly by: string | undefined;
  /** An ISO day. */
  readonly date: string | undefined;
}
