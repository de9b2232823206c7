import type { Finding, FindingCode } from "../../domain/finding";
import type { FindingIdentity } from "../../domain/ignored/matchIgnored";
import type { TableContract } from "../contract/table";
import { cleanText } from "../kinds/cleanText";
import { shown } from "../kinds/shown";
import type { Location } from "../place/locate";
import type { Geometry, TableGeometry } from "../reading/tableGeometry";
import type { CellContent } from "../tableData";
import type { PlannedValues } from "./plannedValues";

/** What must be known of a finding to name it in Ignorerade fynd. */
export interface IdentityQuestion {
  readonly finding: Finding;
  readonly location: Location;
  /** What it says is wrong, in Swedish; asked for only where that names it. */
  readonly what: () => string;
  readonly geometry: Geometry;
  readonly planned: PlannedValues;
}

/** Where a table's rows may repeat, so many of its first columns tell them apart. */
const KEY_COLUMNS = 3;

/** Findings that may be several at one cell: their words tell which. */
const SEVERAL_PER_CELL: ReadonlySet<FindingCode> = new Set<FindingCode>(["plan-without"]);

/**
 * How Ignorerade fynd names a finding: its row by the words of the key columns, and what its cell holds once the run has
 * written. A finding of a whole table is named by what it says.
 *
 * Source: WB. @example { code: "last-year-value-left", table: "Basramar", key: "Skola, 2027", column: "Ram", value: "94760" }
 */
export function findingIdentity({ finding, location, what, geometry, planned }: IdentityQuestion): FindingIdentity {
  const { code, at } = finding;
  const table = geometry.get(at.table);
  const { row } = location;
  const names = { code, table: location.table, column: location.column ?? "" };
  if (!table || row === undefined) return { ...names, key: what(), value: "" };
  const words = keyWords(table, row);
  const key = SEVERAL_PER_CELL.has(code) ? `${words}: ${what()}` : words;
  const content = contentAt(table, { row, column: at.setting === undefined ? at.column : "value" }, planned);
  return { ...names, key, value: wordsOf(content) };
}

function keyWords({ contract, data, indexes }: TableGeometry, row: number): string {
  const cells = data.values[row - 1] ?? [];
  const parts = keyColumns(contract).map((key) => wordsOf(cells[indexes.get(key) ?? -1]));
  return parts.filter((part) => part !== "").join(", ");
}

function keyColumns({ uniqueBy, columns }: TableContract): readonly string[] {
  return uniqueBy.length > 0 ? uniqueBy : Object.keys(columns).slice(0, KEY_COLUMNS);
}

interface Cell {
  readonly row: number;
  readonly column: string | undefined;
}

function contentAt(
  { contract, data, indexes }: TableGeometry,
  { row, column }: Cell,
  planned: PlannedValues,
): CellContent | undefined {
  const index = column === undefined ? undefined : indexes.get(contract.joined?.[column] ?? column);
  if (index === undefined) return undefined;
  const at = { sheet: data.sheet, row: data.top + row, column: data.left + index };
  return planned.at(at) ?? data.values[row - 1]?.[index];
}

function wordsOf(content: CellContent | undefined): string {
  return content === undefined ? "" : cleanText(shown(content));
}
