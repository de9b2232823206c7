import type { CellContent } from "../tableData";
import { type ArrangedRow, arrangeRows } from "./arrangeRows";
import { writtenFormula } from "./cellFormula";
import type { LineCell, ReportLine } from "./reportLine";
import { keptRows, type RowStep, rowSteps } from "./rowSteps";
import { isWords, lookCode, tagOf, tagText } from "./rowTag";
import { hasUsersWords, isBlank, type StandingRow, type TaggedRow, taggedRows } from "./standingReport";
import type { RowText } from "./textHeight";

/** Everything that is to be done to a sheet, as data. Rows and columns count from 0; columns are the report's. */
export interface ReportPlan {
  /** Done first. All other rows here are in the order that comes of it. */
  readonly steps: readonly RowStep[];
  readonly tags: readonly { readonly row: number; readonly tag: string }[];
  readonly cells: readonly PlannedCell[];
  /** Rows that get a look of their own: new ones, and those that have become something else. */
  readonly dressed: readonly PlannedLine[];
  /** Every row of the report with what its height follows from. */
  readonly heights: readonly PlannedHeight[];
  /** All rows of the report, as the page is laid out by them. */
  readonly lines: readonly PlannedLine[];
  readonly rowCount: number;
}

export interface PlannedLine {
  readonly row: number;
  readonly line: ReportLine;
  readonly isNew: boolean;
}

/** What a row's height follows from. It is to be set where the text has changed or the row has moved. */
export type PlannedHeight = Omit<RowText, "widths"> & { readonly row: number; readonly isChanged: boolean };

/** A cell to be written. `look` and `numberFormat` only where they change; `look` "none" takes a light's colours away. */
export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellContent;
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly look?: LineCell["look"] | "none";
}

/**
 * The way from what stands on a sheet to the report as it is to be, by row key: rows in order are kept with everything the
 * user has done to them, others are moved, made or taken away. What is the user's is never lost: see `arrangeRows`.
 *
 * `columns` are the sheet's columns of the report's, for formulas; a cell whose formula can not be written has its number.
 *
 * Gives a plan without steps, tags and cells when the report already stands there (`isNothing`).
 */
export function planReport(
  standing: readonly StandingRow[],
  lines: readonly ReportLine[],
  columns: readonly (number | undefined)[] = [],
): ReportPlan {
  const rows = taggedRows(standing);
  const arranged = withFormulas(arrangeRows(rows, lines), columns);
  const placed = arranged.map((row, at) => ({
    ...row,
    at,
    stood: row.from === undefined ? undefined : rows[row.from],
  }));
  const ours = placed.flatMap(({ line, at, stood }) => (line ? [{ row: at, line, isNew: !stood }] : []));
  const changes = placed.map((row) => (row.line ? lineChanges(row.line, row) : leftChanges(row)));
  const wanted = arranged.map((row) => ({ from: row.from, weight: weightOf(rows, row) }));
  const kept = keptRows(wanted);
  return {
    steps: rowSteps(rows.length, wanted, kept),
    tags: changes.flatMap(({ tag }, row) => (tag === undefined ? [] : [{ row, tag }])),
    cells: changes.flatMap(({ cells }) => cells),
    dressed: ours.filter(({ row, line }) => placed[row]?.stood?.own?.kind !== line.kind),
    heights: placed.flatMap((row) => {
      const isKept = row.from !== undefined && kept.has(row.from);
      return heightOf(row, !isKept || changes[row.at]?.cells.length !== 0);
    }),
    lines: ours,
    rowCount: arranged.length,
  };
}

/** Formulas by where their cells are to stand. */
function withFormulas(
  arranged: readonly ArrangedRow[],
  columns: readonly (number | undefined)[],
): readonly ArrangedRow[] {
  const rows = new Map(arranged.flatMap(({ line }, at) => (line ? [[line.key, at] as const] : [])));
  const written = (cell: LineCell): LineCell => {
    const formula = cell.reckoned && writtenFormula(cell.reckoned, { rows, columns });
    return formula === undefined ? cell : { ...cell, formula };
  };
  return arranged.map((row) =>
    row.line ? { ...row, line: { ...row.line, cells: row.line.cells.map((cell) => cell && written(cell)) } } : row,
  );
}

/** Whether a plan leaves the sheet as it is. */
export function isNothing({ steps, tags, cells }: ReportPlan): boolean {
  return steps.length + tags.length + cells.length === 0;
}

/** Rows with something of the user's on them stay rather than others. */
function weightOf(rows: readonly TaggedRow[], { from }: ArrangedRow): number {
  const row = rows[from ?? -1];
  return row && (!row.own || hasUsersWords(row)) ? 20 : 1;
}

/** A box is as high as the user's words in it need. */
function heightOf({ at, line, stood }: ArrangedRow & Placed, isChanged: boolean): readonly PlannedHeight[] {
  const kind = line?.kind ?? stood?.own?.kind;
  if (kind === undefined || kind === "free" || kind === "new") return [];
  const cells = kind === "box" && stood ? stood.cells : (line?.cells ?? []);
  // Figures are never wrapped.
  const texts = cells.map((cell) => (typeof cell?.value === "string" ? cell.value : ""));
  const bold = line?.cells.map((cell) => cell?.look === "strong") ?? [];
  return [{ row: at, kind, texts, bold, lines: line?.lines, isNew: !stood, isChanged }];
}

interface RowChanges {
  readonly tag: string | undefined;
  readonly cells: readonly PlannedCell[];
}

interface Placed {
  readonly at: number;
  readonly stood: TaggedRow | undefined;
}

function lineChanges(line: ReportLine, { at, stood }: Placed): RowChanges {
  const tag = tagText(tagOf(line));
  const columns = Math.max(line.cells.length, stood?.own?.looks.length ?? 0);
  const cells = Array.from({ length: columns }, (_, column) => {
    const change = cellChange(line.cells[column], stood, column);
    return change ? [{ row: at, column, ...change }] : [];
  });
  return { tag: tag === stood?.tag ? undefined : tag, cells: cells.flat() };
}

/** A row that is in no report any more: its figures go, its words stay; a copy of a row loses its tag and is the user's. */
function leftChanges({ at, stood }: Placed): RowChanges {
  if (!stood) return { tag: undefined, cells: [] };
  const { own } = stood;
  if (!own) return { tag: String(stood.tag).startsWith("styr:") ? "" : undefined, cells: [] };
  if (own.kind === "label" || own.kind === "box") return { tag: undefined, cells: [] };
  const looks = own.looks.map((look) => (isWords(look) ? look : ""));
  const cells = own.looks.flatMap((look, column) =>
    look === "" || isWords(look) ? [] : [{ row: at, column, value: "", look: "none" as const }],
  );
  const tag = tagText({ ...own, kind: "free", looks });
  return { tag: tag === stood.tag ? undefined : tag, cells };
}

type CellChange = Omit<PlannedCell, "row" | "column">;

function cellChange(cell: LineCell | undefined, stood: TaggedRow | undefined, column: number): CellChange | undefined {
  const before = stood?.own?.looks[column] ?? "";
  const standing = stood?.cells[column];
  if (!cell) return before === "" || isBlank(standing) ? undefined : { value: "", look: "none" };
  // The user has taken the column away.
  if (stood && !standing && column < stood.cells.length) return undefined;
  const restyle = before === lookCode(cell) ? {} : { numberFormat: cell.numberFormat, look: cell.look };
  const isSame = standing && isSameValue(standing.value, cell) && standing.formula === cell.formula;
  if (isSame && before === lookCode(cell)) return undefined;
  const { value, formula } = cell;
  return { value, ...(formula === undefined ? {} : { formula }), ...restyle };
}

/** Excel's own arithmetic may differ in the last figures of a number that a formula gives. */
function isSameValue(standing: CellContent, { value, formula }: LineCell): boolean {
  if (formula === undefined || typeof standing !== "number" || typeof value !== "number") return standing === value;
  return Math.abs(standing - value) <= 1e-9 * Math.max(1, Math.abs(value));
}
