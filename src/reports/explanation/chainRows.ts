import type { ShownStep } from "../../domain/explain/shownStep";
import type { Citation } from "../../domain/rule";
import type { Place } from "../../domain/source";
import type { ReportCell, ReportRow } from "../../sheets/report/reportSheet";
import { cellRanges } from "../../text/explain/cellRanges";
import { chainLines } from "../../text/explain/chainLines";
import { labelText } from "../../text/explain/labelText";
import type { ExplainWords } from "../../text/explain/numberText";
import { EXPLANATION_SHEET_WORDS as WORDS } from "../../text/reports/explanationSheetWords";
import { number, words } from "../parts/cells";
import { headingRows, row } from "../parts/rows";
import { headerRow } from "../parts/table";
import { stepFormat } from "./numberFormat";
import { stepFormula } from "./stepFormula";

export const RULE: Citation = ["A-6"];

const COLUMNS = [
  { header: WORDS.sign },
  { header: WORDS.number, align: "right" },
  { header: WORDS.unit },
  { header: WORDS.what },
  { header: WORDS.cell },
  { header: WORDS.source },
] as const;

/** How far a line is set in for each number that it is a part of. */
const STEP_IN = "\u2003";

/**
 * The chain of an explanation, a row for each number from the one explained: what it does, the number itself (a formula of
 * the numbers beneath it, so that it can be redone in place), what it is, its cell and source.
 */
export function chainRows(
  step: ShownStep,
  told: ExplainWords,
  addressOf: (place: Place) => string | undefined,
): readonly ReportRow[] {
  const lines = chainLines(step, told, { mostCells: Number.POSITIVE_INFINITY });
  if (lines.length === 0) return [];
  const rows = lines.map(({ key, depth, sign, label, source, place, also = [], step: own }) => {
    const at = cellRanges([...(place ? [place] : []), ...also].flatMap((one) => addressOf(one) ?? []));
    return row(chainKey(key), [
      indented(sign, depth),
      ...numberCells(own, key, told),
      indented(label, depth),
      written(at),
      written(source),
    ]);
  });
  const top = row(chainKey(""), [undefined, ...numberCells(step, "", told), words(labelText(step.label, told))]);
  return [...headingRows("chain", WORDS.chain), headerRow("chain", COLUMNS), top, ...rows];
}

/** Words set in by their depth; the spaces stand in the cell, so that a copy keeps them. */
function indented(text: string, depth: number): ReportCell | undefined {
  return text === "" ? undefined : { kind: "words", words: `${STEP_IN.repeat(depth + 1)}${text}` };
}

function written(text: string): ReportCell | undefined {
  return text === "" ? undefined : words(text);
}

/** The number and its unit. */
function numberCells(step: ShownStep, key: string, told: ExplainWords): readonly (ReportCell | undefined)[] {
  const unit = unitName(step.unit, told);
  const formula = stepFormula(step, (index) => chainKey(`${key}/${index}`));
  return [number(step.value, stepFormat(step), formula), written(unit)];
}

function chainKey(key: string): string {
  return `chain:${key}`;
}

function unitName(unit: ShownStep["unit"], { texts, amountUnit }: ExplainWords): string {
  if (unit === "amount") return amountUnit === "unknown" ? "" : amountUnit;
  return unit === "kr" || unit === "persons" ? texts.unit[unit] : "";
}
