import { columnMark, type ReportLine, wordsCell } from "./reportLine";
import { hasUsersWords, isBlank, rowId, type StandingCell, type TaggedRow } from "./standingReport";

/** A row of the sheet as it is to be. Without a `line` it stays as it stands, whoever's it is. */
export interface ArrangedRow {
  readonly from: number | undefined;
  readonly line: ReportLine | undefined;
}

/** What the section is called in which words stand whose row has left the report. */
const FORMER_TEXTS = "Tidigare texter";

const FORMER_LINES: readonly ReportLine[] = [
  { key: "§tidigare-luft", kind: "space", cells: [] },
  { key: "§tidigare", kind: "heading", cells: [wordsCell(FORMER_TEXTS)] },
];

/**
 * All rows of the sheet in the order they are to stand. The user's own rows follow the row they stand after, in the
 * beginning those above the first; a row that leaves the report with something of the user's on it becomes one of them. A
 * text box with words in it that leaves the report goes to the end with its label, and comes back with its row.
 */
export function arrangeRows(rows: readonly TaggedRow[], lines: readonly ReportLine[]): readonly ArrangedRow[] {
  const standing = new Map(rows.flatMap(({ own }, at) => (own ? [[rowId(own), at] as const] : [])));
  const reported = new Set(lines.map(rowId));
  const former = formerRows(rows, reported);
  const saved = overwrittenWords(rows, lines, standing);
  const all = former.size + saved.length > 0 ? [...lines, ...FORMER_LINES] : lines;
  const wanted = new Set(all.map(rowId));
  const followers = followersOf(rows, (at) => isIn(rows[at], wanted) || former.has(at));
  const withFollowers = (row: ArrangedRow): readonly ArrangedRow[] => [
    row,
    ...(followers.get(row.from ?? Number.NaN) ?? []).map((from) => ({ from, line: undefined })),
  ];
  const placed = (line: ReportLine): ArrangedRow => ({ from: standing.get(rowId(line)), line });
  return [
    ...(followers.get(TOP) ?? []).map((from) => ({ from, line: undefined })),
    ...all.map(placed).flatMap(withFollowers),
    ...[...former].flatMap((from) => withFollowers({ from, line: undefined })),
    ...saved.map((line) => ({ from: undefined, line })),
  ];
}

const TOP = -1;

function isIn({ own }: Partial<TaggedRow> = {}, wanted: ReadonlySet<string>): boolean {
  return own !== undefined && own.kind !== "new" && wanted.has(rowId(own));
}

/** Labels and boxes that leave the report with words in the box or something of the user's beside. */
function formerRows(rows: readonly TaggedRow[], wanted: ReadonlySet<string>): ReadonlySet<number> {
  const leaving = rows.flatMap((row, at) => {
    const isText = row.own?.kind === "label" || row.own?.kind === "box";
    return isText && !isIn(row, wanted) ? [{ row, at, key: row.own?.key }] : [];
  });
  const kept = new Set(leaving.filter(({ row }) => hasUsersWords(row)).map(({ key }) => key));
  return new Set(leaving.filter(({ key }) => kept.has(key)).map(({ at }) => at));
}

/** The user's rows by the row they follow. */
function followersOf(
  rows: readonly TaggedRow[],
  stays: (at: number) => boolean,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  let leader = TOP;
  rows.forEach((row, at) => {
    if (stays(at)) leader = at;
    else if (!row.own || hasUsersWords(row)) {
      const own = found.get(leader);
      if (own) own.push(at);
      else found.set(leader, [at]);
    }
  });
  return found;
}

/** What the user has written where the report now has something of its own: it becomes a former text. */
function overwrittenWords(
  rows: readonly TaggedRow[],
  lines: readonly ReportLine[],
  standing: ReadonlyMap<string, number>,
): readonly ReportLine[] {
  return lines.flatMap((line) => {
    const row = rows[standing.get(rowId(line)) ?? TOP];
    if (!row || line.kind === "columns") return [];
    return line.cells.flatMap((cell, column) => {
      const stood = row.cells[column];
      const isTaken = cell && stood && !isBlank(stood) && !row.own?.looks[column];
      return isTaken ? savedLines(line, stood, columnMark(column)) : [];
    });
  });
}

function savedLines({ key, cells }: ReportLine, { value, formula }: StandingCell, mark: string): readonly ReportLine[] {
  const id = `§sparat:${mark}:${key}:${String(formula ?? value)}`;
  const about = cells.find((cell) => cell?.look === "words")?.value ?? "";
  const words = { ...wordsCell(""), value, ...(formula === undefined ? {} : { formula }) };
  return [
    { key: id, kind: "label", cells: [wordsCell(String(about))] },
    { key: id, kind: "box", cells: [words] },
  ];
}
