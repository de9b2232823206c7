import type { CellContent } from "../tableData";

const LONGEST = 60;

/** A cell's content as the user sees it in a Swedish Excel, cut when long: what a finding quotes. */
export function shown(content: CellContent): string {
  if (typeof content === "number") return String(content).replace(".", ",");
  if (typeof content === "boolean") return content ? "SANT" : "FALSKT";
  const text = content.trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
