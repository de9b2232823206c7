import { nameKey } from "../../domain/nameKey";
import { ASKED_SHEET_IDS, REPORT_IDS, type SheetId } from "./reportSheet";

/** Whose a sheet of the add-in's is: which report it holds and, where that makes one for each, of which unit. */
export interface SheetMark {
  readonly report: SheetId;
  readonly unit?: string;
}

const KEY = "§kolumner";

/**
 * The mark as the key of the sheet's hidden first row.
 *
 * @example markKey({ report: "dialogue", unit: "Omsorg" }) // "§kolumner:dialogue:Omsorg"
 */
export function markKey({ report, unit }: SheetMark): string {
  return `${KEY}:${report}:${unit ?? ""}`;
}

/** The mark that such a key holds; undefined for a key that says nothing of whose the sheet is. */
export function parseMark(key: string): SheetMark | undefined {
  const [, word, unit = ""] = /^§kolumner:(\w+):([\s\S]*)$/.exec(key) ?? [];
  const report = [...REPORT_IDS, ...ASKED_SHEET_IDS].find((id) => id === word);
  if (!report) return undefined;
  return unit === "" ? { report } : { report, unit };
}

/** Whether two marks are of the same report and unit; units compare as names do. */
export function isSameMark(one: SheetMark, other: SheetMark): boolean {
  return one.report === other.report && nameKey(one.unit ?? "") === nameKey(other.unit ?? "");
}
