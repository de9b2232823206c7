import { ADVICE_NAMES, isIgnorable } from "../../domain/ignored/findingNames";
import type { FindingIdentity } from "../../domain/ignored/matchIgnored";
import type { AmountUnit } from "../../domain/settings";
import { date } from "../kinds/date";
import type { Geometry } from "../reading/tableGeometry";
import type { CellContent } from "../tableData";
import { type PlannedRows, planRows } from "../writing/planRows";

/** A finding to let be, and why. */
export interface NewIgnored {
  readonly identity: FindingIdentity;
  readonly reason: string;
  /** Empty when it is not said. */
  readonly by: string;
  /** An ISO day. */
  readonly date: string;
}

/** Without these the finding would not be recognised, or would not be ignored. */
const NEEDED = ["finding", "table", "key", "column", "value", "reason"];

/** Plans a row at the end of Ignorerade fynd, and the table where the workbook has none. Source: WB. `unit` is Beloppsenhet. */
export function planIgnored(geometry: Geometry, ignored: NewIgnored, unit: AmountUnit): PlannedRows {
  return planRows(geometry, "ignoredFindings", { rows: [cellsOf(ignored)], needed: NEEDED, unit });
}

function cellsOf({ identity, reason, by, date: day }: NewIgnored): ReadonlyMap<string, CellContent> {
  const { code, table, key, column, value } = identity;
  return new Map([
    ["finding", isIgnorable(code) ? ADVICE_NAMES[code] : ""],
    ["table", table],
    ["key", key],
    ["column", column],
    ["value", value],
    ["reason", reason.trim()],
    ["by", by.trim()],
    ["date", date.write(day)],
  ]);
}
