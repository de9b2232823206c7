import type { TableKey } from "../../domain/source";
import type { CellKind } from "../kinds/cellKind";
import { columnHeader, columnOf, tableName } from "./names";
import { settingName } from "./settings";

/** The contract's names, as the texts of explanations ask for them. */
export const CONTRACT_NAMES = { tableName, columnHeader, settingName, wordIn };

/** A value as its column writes it: `wordIn("activities", "state", "done")` is `Klar`. What the column has no word for stands as it is. */
function wordIn(table: TableKey, column: string, value: string): string {
  const kind: CellKind<unknown> | undefined = columnOf(table, column)?.kind;
  const written = kind?.name === "choice" ? kind.write(value) : value;
  return typeof written === "string" && written !== "" ? written : value;
}
