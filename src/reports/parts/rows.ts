import type { ReportCell, ReportRow, ReportRowKind } from "../../sheets/report/reportSheet";
import { words } from "./cells";

function line(kind: ReportRowKind, key: string, text: string): ReportRow {
  return { key, kind, cells: [words(text)] };
}

/** The sheet's name in large letters, and below it what it is about. Their keys are fixed: a sheet has one of each. */
export function titleRows(title: string, subtitle: string): readonly ReportRow[] {
  return [line("title", "title", title), line("subtitle", "subtitle", subtitle)];
}

/** A section's heading with space before, and its paragraph below where it has one. `rule` is as from `sectionSource`. */
export function headingRows(key: string, heading: string, rule?: string): readonly ReportRow[] {
  return [
    { key: `${key}/space`, kind: "space", cells: [] },
    line("heading", key, heading),
    ...(rule === undefined ? [] : [note(`${key}/rule`, rule)]),
  ];
}

/** A line of prose over the whole width. */
export function note(key: string, text: string): ReportRow {
  return line("note", key, text);
}

/** A box of `lines` lines for the user's own words, under its label. */
export function textBox(key: string, label: string, lines: number): ReportRow {
  return { key, kind: "text", cells: [words(label)], lines };
}

/** Blocks of rows, such as tables under one heading, with space between them. An empty block leaves none. */
export function spaced(key: string, blocks: readonly (readonly ReportRow[])[]): readonly ReportRow[] {
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index): readonly ReportRow[] =>
      index === 0 ? block : [{ key: `${key}/space-${index}`, kind: "space", cells: [] }, ...block],
    );
}

/** An ordinary row. */
export function row(key: string, cells: readonly (ReportCell | undefined)[]): ReportRow {
  return { key, kind: "row", cells };
}
