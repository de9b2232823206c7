import type { CellContent } from "../tableData";
import type { LineCell, ReportLine } from "./reportLine";
import { parseTag, type RowTag } from "./rowTag";

/** A cell as it stands on the sheet. */
export interface StandingCell {
  readonly value: CellContent;
  /** Undefined for a constant. */
  readonly formula?: string;
  readonly numberFormat: string;
}

/** A row as it stands on the sheet. */
export interface StandingRow {
  /** The content of the hidden first column. */
  readonly tag: CellContent;
  /** By column of the report; undefined where the user has taken the column away. */
  readonly cells: readonly (StandingCell | undefined)[];
  /** Something stands in a column that is none of the report's. */
  readonly hasOthers: boolean;
}

/** A row with its tag read. A row whose key already stands above is the user's copy and has none. */
export interface TaggedRow extends StandingRow {
  readonly own: RowTag | undefined;
}

/** Whether a cell holds nothing. */
export function isBlank(cell: StandingCell | undefined): boolean {
  return cell === undefined || (cell.value === "" && cell.formula === undefined);
}

/**
 * What tells a row of the report from all others. A row that is one wide cell is never the same as one that is not; the
 * hidden first row is the same whatever its key says.
 */
export function rowId({ key, kind }: Pick<RowTag, "key" | "kind">): string {
  if (kind === "columns") return kind;
  return `${kind === "box" || kind === "note" ? kind : "row"}:${key}`;
}

/** Reads the tags of all rows. */
export function taggedRows(rows: readonly StandingRow[]): readonly TaggedRow[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const own = parseTag(row.tag);
    if (!own || (own.kind !== "new" && seen.has(rowId(own)))) return { ...row, own: undefined };
    seen.add(rowId(own));
    return { ...row, own };
  });
}

/** Whether something on the row is the user's: outside the report's columns, or in a cell that the add-in did not write. */
export function hasUsersWords({ own, cells, hasOthers }: TaggedRow): boolean {
  return hasOthers || cells.some((cell, column) => !own?.looks[column] && !isBlank(cell));
}

/** The report as it stands, as lines: what a later version is taken back to. */
export function standingLines(rows: readonly StandingRow[], breaks: ReadonlySet<number>): readonly ReportLine[] {
  return taggedRows(rows).flatMap(({ own, cells }, row) => {
    if (!own || own.kind === "free" || own.kind === "new") return [];
    const { key, kind, looks } = own;
    const line = { key, kind, cells: looks.map((look, column) => standingCell(look, cells[column])) };
    return [breaks.has(row) ? { ...line, breakBefore: true as const } : line];
  });
}

const LOOKS: Readonly<Record<string, LineCell["look"]>> = {
  w: "words",
  s: "strong",
  i: "inner",
  r: "right",
  n: "number",
  g: "green",
  y: "yellow",
  d: "red",
  o: "grey",
};

function standingCell(code: string, cell: StandingCell | undefined): LineCell | undefined {
  const look = LOOKS[code.charAt(0)];
  return look && cell && { ...cell, look };
}
