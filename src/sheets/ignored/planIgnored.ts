import { ADVICE_NAMES, isIgnorable } from "../../domain/ignored/findingNames";
import type { FindingIdentity } from "../../domain/ignored/matchIgnored";
import type { AmountUnit } from "../../domain/settings";
import { CONTRACT } from "../contract/contract";
import { date } from "../kinds/date";
import type { TableGeometry } from "../reading/tableGeometry";
import type { CellContent, Change } from "../tableData";
import { tableLayout } from "../template/tableLayout";
import { type AppendObstacle, appendObstacle } from "../writing/appendObstacle";
import { planAppend } from "../writing/planAppend";

/** A finding to let be, and why. */
export interface NewIgnored {
  readonly identity: FindingIdentity;
  readonly reason: string;
  /** Empty when it is not said. */
  readonly by: string;
  /** An ISO day. */
  readonly date: string;
}

/** The changes that write it, or what stands in the way. */
export type PlannedIgnored =
  | { readonly kind: "changes"; readonly changes: readonly Change[] }
  | { readonly kind: "refused"; readonly obstacle: AppendObstacle };

/** Without these the finding would not be recognised, or would not be ignored. */
const NEEDED = ["finding", "table", "key", "column", "value", "reason"];

/**
 * Plans a row at the end of Ignorerade fynd, and the table where the workbook has none.
 *
 * Source: WB. `table` is Ignorerade fynd as it stands; `unit` Beloppsenhet.
 */
export function planIgnored(table: TableGeometry | undefined, ignored: NewIgnored, unit: AmountUnit): PlannedIgnored {
  const cells = cellsOf(ignored);
  if (table === undefined) {
    const { ignoredFindings } = CONTRACT;
    const row = Object.keys(ignoredFindings.columns).map((key) => cells.get(key) ?? "");
    const layout = tableLayout(ignoredFindings, unit);
    return { kind: "changes", changes: [{ kind: "createTable", layout, rows: [row], lights: [] }] };
  }
  const obstacle = appendObstacle(table, NEEDED);
  return obstacle ? { kind: "refused", obstacle } : { kind: "changes", changes: planAppend(table, [cells], unit) };
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
