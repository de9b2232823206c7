import type { CellContent } from "../tableData";
import type { LineCell, LineKind, ReportLine } from "./reportLine";

/**
 * What the hidden first column says of a row: whose it is, what it is, and which of its cells the add-in has written.
 * `free` is a row that has left the report with something of the user's on it; `new` one that was being made when the work
 * was interrupted.
 */
export interface RowTag {
  readonly key: string;
  readonly kind: LineKind | "free" | "new";
  /** By column of the report: how the cell was written; "" for one that is not the add-in's. */
  readonly looks: readonly string[];
}

const MARK = "styr";
const KINDS: ReadonlySet<string> = new Set<RowTag["kind"]>([
  ...(["title", "subtitle", "heading", "header", "row", "total", "note", "space"] as const),
  ...(["label", "box", "columns", "free", "new"] as const),
]);

/** A row that is being made. */
export const NEW_ROW_TAG = `${MARK}:new::`;

/**
 * The tag as it stands in the cell.
 *
 * @example tagText({ key: "frames:Omsorg", kind: "row", looks: ["w", "n1k"] }) // "styr:row:w.n1k:frames:Omsorg"
 */
export function tagText({ kind, looks, key }: RowTag): string {
  return `${MARK}:${kind}:${looks.join(".")}:${key}`;
}

/** The tag that a cell holds; undefined when it holds anything else. */
export function parseTag(content: CellContent | undefined): RowTag | undefined {
  const [, kind = "", looks = "", key = ""] = /^styr:(\w+):([^:]*):([\s\S]*)$/.exec(String(content ?? "")) ?? [];
  if (!isKind(kind)) return undefined;
  return { key, kind, looks: looks === "" ? [] : looks.split(".") };
}

function isKind(word: string): word is RowTag["kind"] {
  return KINDS.has(word);
}

/** The tag of a row as it is to be. What is in a box is always the user's. */
export function tagOf({ key, kind, cells }: Pick<ReportLine, "key" | "kind" | "cells">): RowTag {
  return { key, kind, looks: kind === "box" ? [] : cells.map(lookCode) };
}

/** How a cell is written, in a letter or a few: the user's own number format is kept as long as the report's is the same. */
export function lookCode(cell: LineCell | undefined): string {
  if (!cell) return "";
  if (cell.look === "number") return `n${digest(cell.numberFormat)}`;
  return { words: "w", strong: "s", inner: "i", right: "r", green: "g", yellow: "y", red: "d", grey: "o" }[cell.look];
}

/** True when a cell so written holds words to the left. */
export function isWords(code: string): boolean {
  return code === "w" || code === "s" || code === "i";
}

/** A short number for a number format, told apart well enough from the few others of a report. */
function digest(text: string): string {
  return [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 46_656, 7).toString(36);
}
