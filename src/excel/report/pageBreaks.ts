import type { PlannedHeight, ReportPlan } from "../../sheets/report/planReport";
import type { LineKind, ReportLine } from "../../sheets/report/reportLine";
import { rowPoints } from "../../sheets/report/textHeight";
import { columnPoints } from "./columnPoints";
import type { ReportPage } from "./placedReport";

/** A4 within Excel's usual margins, in points. */
const PAPER = { portrait: { width: 494, height: 734 }, landscape: { width: 741, height: 487 } } as const;
/** What fonts and printers differ by. */
const CERTAIN = 0.98;
const LINE_POINTS = 15;
/** A table that would be torn begins a page rather than that, when so much of the page is filled. */
const FILLED_ENOUGH = 0.8;

interface Block {
  readonly row: number;
  readonly points: number;
  readonly isForced: boolean;
  /** It is more than one row, which are to stand together. */
  readonly isKept: boolean;
  /** From here to the next block of the kind: a heading's section. */
  readonly isSection: boolean;
}

/**
 * Rows, from 0, that begin a page: those that the report asks for, and as many more as it takes to keep headings and labels
 * with what they stand over, boxes in a row together, goals with their first indicator and, where a page has room for them, tables whole.
 *
 * None for a report on one page.
 */
export function pageBreaks(
  { lines, heights }: Pick<ReportPlan, "lines" | "heights">,
  page: ReportPage,
): readonly number[] {
  if (page.onePage) return [];
  if (page.keepsBreaks) return lines.flatMap(({ row, line }) => (line.breakBefore ? [row] : []));
  const blocks = blocksOf(lines, pointsByRow(heights, page.widths));
  const room = pagePoints(page);
  const breaks: number[] = [];
  let used = 0;
  blocks.forEach((block, index) => {
    const whole = block.isSection ? sectionPoints(blocks, index) : 0;
    const isTorn = used + whole > room && whole <= room && used > room * FILLED_ENOUGH;
    if (block.isForced || isTorn || (used > 0 && used + block.points > room)) {
      // Between two rows the page may as well end by itself, wherever that is on the user's printer.
      if (block.isForced || isTorn || block.isKept) breaks.push(block.row);
      used = 0;
    }
    used += block.points;
  });
  return breaks;
}

/** The points of a page's height, in the scale that makes the report as wide as the page. */
function pagePoints({ orientation, widths }: ReportPage): number {
  const paper = PAPER[orientation];
  const width = widths.reduce((sum, characters) => sum + columnPoints(characters), 0);
  return (paper.height / Math.min(1, paper.width / width)) * CERTAIN;
}

function pointsByRow(heights: readonly PlannedHeight[], widths: readonly number[]): ReadonlyMap<number, number> {
  return new Map(heights.map((height) => [height.row, rowPoints({ ...height, widths }) ?? LINE_POINTS]));
}

function sectionPoints(blocks: readonly Block[], from: number): number {
  const next = blocks.findIndex(({ isSection, isForced }, index) => index > from && (isSection || isForced));
  return blocks.slice(from, next < 0 ? undefined : next).reduce((sum, { points }) => sum + points, 0);
}

/** Rows that are to stand on the same page, with the user's own rows that follow them. */
function blocksOf(lines: ReportPlan["lines"], points: ReadonlyMap<number, number>): readonly Block[] {
  const blocks: Block[] = [];
  lines.forEach(({ row, line }, index) => {
    if (line.kind === "columns") return;
    const before = lines[index - 1];
    const others = Math.max(0, (lines[index + 1]?.row ?? row + 1) - row - 1) * LINE_POINTS;
    const own = (points.get(row) ?? LINE_POINTS) + others;
    const last = blocks.at(-1);
    if (last && before && !line.breakBefore && staysWith(before.line, line)) {
      blocks[blocks.length - 1] = {
        ...last,
        points: last.points + own,
        isKept: true,
        isSection: last.isSection || isStart(line),
      };
    } else
      blocks.push({ row, points: own, isForced: line.breakBefore ?? false, isKept: false, isSection: isStart(line) });
  });
  return blocks;
}

const isStart = ({ kind }: ReportLine): boolean => kind === "heading" || kind === "label";

const LEADING: ReadonlySet<LineKind> = new Set(["title", "subtitle", "space", "heading", "header", "label"]);

/** Whether a row stays on the page of the one before it. */
function staysWith(before: ReportLine, line: ReportLine): boolean {
  if (before.kind === "columns") return false;
  const isNoteOver = before.kind === "note" && (line.kind === "header" || line.kind === "label");
  const isNextBox = before.kind === "box" && line.kind === "label";
  const isFirstBelow = before.cells[0]?.look === "strong" && line.cells[0]?.look === "inner";
  return LEADING.has(before.kind) || line.kind === "total" || isNoteOver || isNextBox || isFirstBelow;
}
