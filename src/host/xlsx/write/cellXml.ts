import { formatA1 } from "../../model/a1";
import type { Cell, CellValue } from "../../model/workbook";
import { escapeText } from "../xml/escapeXml";
import { encodeSheetString } from "../xml/sheetString";

export interface CellPlace {
  /** `B7`. */
  readonly address: string;
  /** Namespace prefix of the part, with its colon, or "". */
  readonly prefix: string;
  /** Index in cellXfs. */
  readonly xf: number;
  /** The formula as the file holds it, without "=". */
  readonly formula: string | undefined;
  /** The `f` element as it stood, when the formula has not changed; wins over `formula`. */
  readonly formulaElement?: string | undefined;
  /** Further attributes, with a leading space. */
  readonly extra?: string;
}

/** One `c` element. Texts are written inline, so that a changed text touches no other part of the file. */
export function cellXml(cell: Cell, place: CellPlace): string {
  const { prefix, xf, address, extra = "" } = place;
  const hasFormula = place.formulaElement !== undefined || place.formula !== undefined;
  const { type, content } = storedValue(cell.value, { prefix, hasFormula });
  const head = `<${prefix}c r="${address}"${xf === 0 ? "" : ` s="${xf}"`}${type === "" ? "" : ` t="${type}"`}${extra}`;
  const inner = formulaXml(cell, place) + content;
  return inner === "" ? `${head}/>` : `${head}>${inner}</${prefix}c>`;
}

function formulaXml(cell: Cell, { prefix, formula, formulaElement }: CellPlace): string {
  if (formulaElement !== undefined) return formulaElement;
  if (formula === undefined) return "";
  const array = cell.arrayRange ? ` t="array" ref="${formatA1(cell.arrayRange)}"` : "";
  return `<${prefix}f${array}>${escapeText(encodeSheetString(formula))}</${prefix}f>`;
}

interface Storage {
  readonly type: string;
  readonly content: string;
}

function storedValue(value: CellValue, { prefix, hasFormula }: { prefix: string; hasFormula: boolean }): Storage {
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: "", content: "" };
  if (typeof value === "boolean") return { type: "b", content: v(value ? "1" : "0") };
  if (typeof value === "number") {
    return Number.isFinite(value) ? { type: "", content: v(String(value)) } : { type: "e", content: v("#NUM!") };
  }
  if (typeof value === "object") return { type: "e", content: v(value.error) };
  const text = escapeText(encodeSheetString(value));
  if (hasFormula) return { type: "str", content: v(text) };
  const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : "";
  return { type: "inlineStr", content: `<${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is>` };
}
