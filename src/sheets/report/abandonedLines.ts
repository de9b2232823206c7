import { type ReportLine, wordsCell } from "./reportLine";

const KEY = "§övergiven";

/**
 * A report as it stands, with a line under its subtitle that says why it is not brought up to date any more. The line goes
 * when the report is made again.
 */
export function abandonedLines(lines: readonly ReportLine[], why: string): readonly ReportLine[] {
  const others = lines.filter(({ key }) => key !== KEY);
  const after = Math.max(
    ...["columns", "title", "subtitle"].map((kind) => others.findIndex((one) => one.kind === kind)),
  );
  const note: ReportLine = { key: KEY, kind: "note", cells: [wordsCell(why)] };
  return [...others.slice(0, after + 1), note, ...others.slice(after + 1)];
}
