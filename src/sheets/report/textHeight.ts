import type { LineKind } from "./reportLine";

/** A line of 11-point text is 15 points high. */
const LINE_POINTS = 15;
const POINTS: Readonly<Partial<Record<LineKind, number>>> = { title: 24, heading: 26, label: 21, space: 10 };
/** A box for the user's own words is made for a few lines; Excel does not fit the height of merged cells by itself. */
const BOX_LINES = 4;
/** Prose is narrower than digits, by which widths are counted; what is won on long lines is lost where words are kept whole. */
const LETTERS_PER_CHARACTER = 1.1;
/** What words stand in from the column before, in characters. */
const INDENT = 1.5;
/** How much wider bold words are. */
const BOLD = 1.1;
/** Excel's own limit. */
const HIGHEST = 409;

/** What the height of a row follows from. Widths are in characters. */
export interface RowText {
  readonly kind: LineKind;
  /** By column of the report; of a row over the whole width the first alone. */
  readonly texts: readonly string[];
  readonly widths: readonly number[];
  /** By column: bold words are wider. Those of headers and sums always are. */
  readonly bold?: readonly boolean[];
  /** Asked for by the report. */
  readonly lines: number | undefined;
  /** A new row fits one line by itself; another may have been higher before. */
  readonly isNew: boolean;
}

/**
 * The height of a row in points; undefined where it fits by itself. Lines are counted by characters, words kept whole.
 *
 * @example rowPoints({ kind: "note", texts: ["ett två"], widths: [4], lines: undefined, isNew: true }) // 30
 */
export function rowPoints({ kind, texts, widths, bold = [], lines, isNew }: RowText): number | undefined {
  if (kind === "note" || kind === "box") {
    const width = widths.reduce((sum, characters) => sum + characters, 0);
    const needed = textLines(texts[0] ?? "", width);
    const least = kind === "box" ? Math.max(lines ?? BOX_LINES, needed) : (lines ?? needed);
    return Math.min(HIGHEST, least * LINE_POINTS);
  }
  if (kind === "space" && lines !== undefined) return Math.min(HIGHEST, lines * LINE_POINTS);
  if (kind !== "row" && kind !== "header" && kind !== "total") return POINTS[kind];
  const isBold = (column: number) => kind !== "row" || bold[column] === true;
  const widthOf = (column: number) => ((widths[column] ?? 1) - (column > 0 ? INDENT : 0)) / (isBold(column) ? BOLD : 1);
  const needed = Math.max(1, ...texts.map((text, column) => textLines(text, widthOf(column))));
  return needed === 1 && isNew ? undefined : Math.min(HIGHEST, needed * LINE_POINTS);
}

function textLines(text: string, width: number): number {
  return text
    .split("\n")
    .reduce((sum, paragraph) => sum + paragraphLines(paragraph, Math.max(1, width * LETTERS_PER_CHARACTER)), 0);
}

function paragraphLines(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of paragraph.split(" ")) {
    const fits = used === 0 || used + 1 + length <= width;
    if (!fits) lines += 1;
    used = fits && used > 0 ? used + 1 + length : length;
    const broken = Math.max(0, Math.ceil(used / width) - 1);
    lines += broken;
    used -= broken * width;
  }
  return lines;
}
