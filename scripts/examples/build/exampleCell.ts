import type { CellContent } from "../../../src/sheets/tableData";

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;
/** `7,5 %`: whole percents, and one decimal where there is one. */
const SHARE = /^(\d+)(?:,(\d))? %$/;

/**
 * What a cell holds: days as Excel's own dates and shares as its percentages, so that they sort and filter.
 *
 * @example exampleCell("7,5 %") // 0.075; exampleCell("2026-08-31") // 46265
 */
export function exampleCell(content: CellContent | undefined): CellContent {
  const share = SHARE.exec(String(content ?? ""));
  if (share) return Number(`${share[1]}.${share[2] ?? 0}e-2`);
  if (typeof content !== "string" || !ISO_DAY.test(content)) return content ?? "";
  return (Date.parse(content) - Date.UTC(1899, 11, 30)) / DAY_MS;
}

/** The number format of a share, with as many decimals as it is written with; undefined for what is none. */
export function shareFormat(content: CellContent | undefined): string | undefined {
  const share = SHARE.exec(String(content ?? ""));
  return share ? (share[2] === undefined ? "0%" : "0.0%") : undefined;
}
