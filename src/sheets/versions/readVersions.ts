import { type Finding, finding } from "../../domain/finding";
import { groupRows } from "../../domain/groupRows";
import { nameKey } from "../../domain/nameKey";
import type { KeptBook, KeptCell, KeptRow, KeptTable } from "../../domain/versions/keptBook";
import { tableKeyOf } from "../contract/contract";
import { cleanText, isBlank } from "../kinds/cleanText";
import { cellOf } from "../reading/readRows";
import type { Geometry, TableGeometry } from "../reading/tableGeometry";
import type { CellContent } from "../tableData";

/** What a version's rows in Versionsdata say, and the cells that can not be read: what stood there is left out. */
export interface ReadBook {
  readonly book: KeptBook;
  /** Its rows in Versionsdata, those that can not be read too. */
  readonly lines: number;
  readonly findings: readonly Finding[];
}

/** One row of Versionsdata. */
interface Line {
  /** From 1 under the header. */
  readonly at: number;
  /** As a key. */
  readonly version: string;
  readonly table: string;
  readonly row: number;
  readonly part: number;
  readonly content: string;
}

/**
 * What was kept of a version, out of Versionsdata, in whatever order its rows have been sorted. Nothing is kept of a version
 * that has no rows there.
 *
 * Errors: "version-data-unreadable" at each cell that is broken; nothing else stops. Never throws.
 * Source: WB. @example readBook(geometry, "Budget KF").book
 */
export function readBook(geometry: Geometry, version: string): ReadBook {
  return bookReader(geometry)(version);
}

/** The same for any number of versions; Versionsdata is gone through once. */
export function bookReader(geometry: Geometry): (version: string) => ReadBook {
  const data = geometry.get("versionData");
  const byVersion = groupRows(data ? linesOf(data) : [], ({ version }) => version);
  return (version) => {
    const lines = byVersion.get(nameKey(version)) ?? [];
    const tables = groupRows(lines, ({ table }) => nameKey(table));
    const read = [...tables.values()].map((rows) => tableOf(rows, version));
    return {
      book: read.flatMap(({ kept }) => (kept ? [kept] : [])),
      lines: lines.length,
      findings: read.flatMap(({ findings }) => findings),
    };
  };
}

function linesOf(data: TableGeometry): readonly Line[] {
  const numberIn = (content: CellContent | undefined) => (typeof content === "number" ? content : Number.NaN);
  return data.data.values.map((cells, index) => {
    const cell = (key: string) => cellOf(data, cells, key) ?? "";
    return {
      at: index + 1,
      version: nameKey(String(cell("version"))),
      table: cleanText(cell("table")),
      row: numberIn(cell("row")),
      part: numberIn(cell("part")),
      content: String(cell("content")),
    };
  });
}

function tableOf(lines: readonly Line[], version: string) {
  const key = tableKeyOf(lines[0]?.table ?? "");
  const broken = (at: number) =>
    finding("version-data-unreadable", { table: "versionData", row: at, column: "content" }, { version });
  const rows = [...groupRows(lines, ({ row }) => String(row)).values()].map((parts) => {
    const sorted = [...parts].sort((one, other) => one.part - other.part);
    const at = sorted[0]?.at ?? 0;
    const isWhole = sorted.every(({ part }, index) => part === index + 1);
    const cells = isWhole ? cellsIn(sorted.map(({ content }) => content).join("")) : undefined;
    return { at, row: sorted[0]?.row ?? Number.NaN, cells };
  });
  const columns = rows.find(({ row }) => row === 0)?.cells?.map(String);
  const kept: KeptRow[] = [];
  const findings: Finding[] = [];
  for (const { at, row, cells } of rows) {
    const isUsable = key !== undefined && columns !== undefined && isRow(row) && cells !== undefined;
    if (!isUsable || (row > 0 && cells.length !== columns.length)) findings.push(broken(at));
    else if (row > 0) kept.push({ row, cells });
  }
  kept.sort((one, other) => one.row - other.row);
  const table: KeptTable | undefined = key && columns && { table: key, columns, rows: kept };
  return { kept: table, findings };
}

/** No sheet has more rows: what says so is broken, and would be made room for. */
const LAST_ROW = 1_048_576;

function isRow(row: number): boolean {
  return Number.isInteger(row) && row >= 0 && row <= LAST_ROW;
}

/** The cells of a row; undefined for what is no JSON array of cells. */
function cellsIn(content: string): readonly KeptCell[] | undefined {
  const parsed = parse(content);
  const isCell = (cell: unknown): cell is KeptCell =>
    typeof cell === "string" || typeof cell === "boolean" || (typeof cell === "number" && Number.isFinite(cell));
  return Array.isArray(parsed) && parsed.every(isCell) ? parsed : undefined;
}

function parse(content: string): unknown {
  if (isBlank(content)) return undefined;
  try {
    return JSON.parse(content);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
