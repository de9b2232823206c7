import type { Light } from "../../domain/light";
import type { CellFormula } from "../../sheets/report/cellFormula";
import type { ReportCell } from "../../sheets/report/reportSheet";
import { UNKNOWN } from "../../text/reports/commonWords";

/** Words in a cell; what is not known or not written is "–". */
export function words(text: string | undefined): ReportCell {
  return { kind: "words", words: text?.trim() || UNKNOWN };
}

/** Words of what other rows belong to, or of such a row: bold, or one step in. */
export function treeWords(text: string | undefined, depth: "strong" | "inner"): ReportCell {
  return { kind: "words", words: text?.trim() || UNKNOWN, depth };
}

/** Words to the right, over or among numbers. */
export function rightWords(text: string | undefined): ReportCell {
  return { kind: "words", words: text?.trim() || UNKNOWN, align: "right" };
}

/** A number with Excel's format, and the formula that gives it; one that is not known is "–", never 0. */
export function number(value: number | undefined, numberFormat: string, formula?: CellFormula): ReportCell {
  return value === undefined || !Number.isFinite(value)
    ? rightWords(undefined)
    : { kind: "number", value, numberFormat, ...(formula && { formula }) };
}

/** A light: word, shape and colour. */
export function light(value: Light): ReportCell {
  return { kind: "light", light: value };
}
