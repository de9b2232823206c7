import { groupRows } from "../../domain/groupRows";
import { LIGHT_LOOKS } from "../../sheets/lights";
import type { PlannedCell, PlannedLine } from "../../sheets/report/planReport";
import type { LineCell, LineKind } from "../../sheets/report/reportLine";
import { rowPoints } from "../../sheets/report/textHeight";
import { blockAddress } from "../address";
import { addressChunks } from "../addressChunks";
import { DEFAULT_FONT_COLOR } from "../resizeTable";
import type { PlacedReport } from "./placedReport";
import type { SheetWork } from "./sheetWork";

const RULE = "#7F7F7F";
const FAINT_RULE = "#BFBFBF";
const QUIET_TEXT = "#595959";

interface Border {
  readonly side: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";
  readonly weight: "Hairline" | "Thin" | "Medium";
  readonly color: string;
}

/** What a kind of row looks like. Bold and rules carry it, so that it reads the same in black and white. */
interface RowLook {
  readonly size?: number;
  readonly bold?: true;
  readonly color?: string;
  readonly wrap?: true;
  readonly vertical: "Top" | "Center" | "Bottom";
  readonly borders?: readonly Border[];
}

const line = (side: Border["side"], weight: Border["weight"], color: string): Border => ({ side, weight, color });

const LOOKS: Readonly<Record<LineKind, RowLook>> = {
  columns: { vertical: "Top" },
  title: { size: 16, bold: true, vertical: "Center" },
  subtitle: { color: QUIET_TEXT, vertical: "Top" },
  heading: { size: 12, bold: true, vertical: "Bottom" },
  header: { bold: true, wrap: true, vertical: "Bottom", borders: [line("EdgeBottom", "Medium", "#000000")] },
  row: { wrap: true, vertical: "Top", borders: [line("EdgeBottom", "Hairline", FAINT_RULE)] },
  total: { bold: true, wrap: true, vertical: "Top", borders: [line("EdgeTop", "Thin", "#000000")] },
  note: { color: QUIET_TEXT, wrap: true, vertical: "Top" },
  label: { bold: true, size: 10, vertical: "Bottom" },
  box: {
    wrap: true,
    vertical: "Top",
    borders: (["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const).map((side) => line(side, "Thin", RULE)),
  },
  space: { color: QUIET_TEXT, wrap: true, vertical: "Top" },
};

/** Kinds whose first cell takes up the whole width. */
const WIDE: ReadonlySet<LineKind> = new Set(["note", "box"]);

/** Gives new rows, and rows that have become something else, their looks; a few requests a kind, however many they are. */
export function* dressRows(placed: PlacedReport): Generator<SheetWork> {
  for (const rows of groupRows(placed.plan.dressed, ({ line: { kind } }) => kind).values()) {
    yield* dressKind(placed, rows);
  }
  yield* dressCells(placed);
  yield* sizeRows(placed);
}

function* dressKind(placed: PlacedReport, rows: readonly PlannedLine[]): Generator<SheetWork> {
  const kind = rows[0]?.line.kind ?? "row";
  const { left, right } = span(placed);
  const addresses = rows.map(({ row }) => blockAddress({ top: row, bottom: row, left, right }));
  for (const chunk of joined(addresses)) yield (sheet) => dress(sheet.getRanges(chunk).format, LOOKS[kind]);
  if (!WIDE.has(kind)) return;
  for (const { row, isNew } of rows) {
    if (isNew) yield (sheet) => sheet.getRangeByIndexes(row, left, 1, right - left + 1).merge();
  }
}

function dress(format: Excel.RangeFormat, look: RowLook): void {
  format.font.bold = look.bold ?? false;
  format.font.size = look.size ?? 11;
  format.font.color = look.color ?? DEFAULT_FONT_COLOR;
  format.wrapText = look.wrap ?? false;
  format.verticalAlignment = look.vertical;
  for (const { side, weight, color } of look.borders ?? []) {
    const border = format.borders.getItem(side);
    border.style = "Continuous";
    border.weight = weight;
    border.color = color;
  }
}

/** Lights get their colours, right-aligned words their side; a cell that is no light any more loses its colours. */
function* dressCells({ plan, columns, sheet: name }: PlacedReport): Generator<SheetWork> {
  const styled = plan.cells.flatMap((cell) => (cell.look === undefined ? [] : [{ ...cell, look: cell.look }]));
  for (const cells of groupRows(styled, ({ look, column }) => `${look}${column > 0}`).values()) {
    const { look, column } = cells[0] ?? { look: "none", column: 0 };
    for (const chunk of addressChunks(cells.flatMap((cell) => placeOf(cell, columns, name)))) {
      yield (sheet) => dressAlike(sheet.getRanges(chunk).format, look, column);
    }
  }
}

function dressAlike(format: Excel.RangeFormat, look: LineCell["look"] | "none", column: number): void {
  const isRight = look === "right" || look === "number";
  format.horizontalAlignment = isRight ? "Right" : "Left";
  // Keeps text from standing against the number in the column before it.
  format.indentLevel = (column > 0 && !isRight ? 1 : 0) + (look === "inner" ? 1 : 0);
  if (look === "strong") format.font.bold = true;
  if (look in LIGHT_LOOKS)
    paint(format, LIGHT_LOOKS[look as keyof typeof LIGHT_LOOKS]); // just seen to be one
  else format.fill.clear();
}

function paint(
  format: Excel.RangeFormat,
  { fill, fontColor }: { readonly fill: string; readonly fontColor: string },
): void {
  format.fill.color = fill;
  format.font.color = fontColor;
}

function placeOf({ row, column }: PlannedCell, columns: PlacedReport["columns"], sheet: string) {
  const at = columns[column];
  return at === undefined ? [] : [{ sheet, row, column: at }];
}

function* sizeRows({ plan, page }: PlacedReport): Generator<SheetWork> {
  const sized = plan.heights.flatMap((height) => {
    if (!height.isChanged) return [];
    const points = rowPoints({ ...height, widths: page.widths });
    return points === undefined ? [] : [{ row: height.row, points }];
  });
  for (const rows of groupRows(sized, ({ points }) => String(points)).values()) {
    const points = rows[0]?.points ?? 0;
    for (const chunk of joined(rows.map(({ row }) => `${row + 1}:${row + 1}`))) {
      yield (sheet) => {
        sheet.getRanges(chunk).format.rowHeight = points;
      };
    }
  }
}

/** From the first to the last column of the report, with the user's own between them. */
export function span({ columns }: PlacedReport): { readonly left: number; readonly right: number } {
  const present = columns.flatMap((column) => column ?? []);
  return { left: Math.min(...present), right: Math.max(...present) };
}

/** Addresses in strings short enough for `getRanges`. */
function joined(addresses: readonly string[]): readonly string[] {
  const chunks: string[] = [];
  for (const address of addresses) {
    const last = chunks.at(-1);
    if (last !== undefined && last.length + address.length < 2_000) chunks[chunks.length - 1] = `${last},${address}`;
    else chunks.push(address);
  }
  return chunks;
}
