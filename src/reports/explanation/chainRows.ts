import type { ShownStep } from "../../domain/explain/shownStep";
import type { Citation } from "../../domain/rule";
import type { Place } from "../../domain/source";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { chainLines } from "../../text/explain/chainLines";
import type { ExplainWords } from "../../text/explain/numberText";
import { EXPLANATION_SHEET_WORDS as WORDS } from "../../text/reports/explanationSheetWords";
import { number, words } from "../parts/cells";
import { headingRows, row } from "../parts/rows";
import { headerRow } from "../parts/table";
import { stepFormat } from "./numberFormat";

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

/** The chain of an explanation, a row for each number: what it does, the number itself, what it is, its cell and source. */
export function chainRows(
  step: ShownStep,
  told: ExplainWords,
  addressOf: (place: Place) => string | undefined,
): readonly ReportRow[] {
  const lines = chainLines(step, told);
  if (lines.length === 0) return [];
  const rows = lines.map(({ key, depth, sign, label, source, place, step: own }) => {
    const { value, unit } = own;
    const at = place && addressOf(place);
    return row(`chain:${key}`, [
      words(`${STEP_IN.repeat(depth)}${sign}`),
      number(value, stepFormat(own)),
      unitName(unit, told) === "" ? undefined : words(unitName(unit, told)),
      words(`${STEP_IN.repeat(depth)}${label}`),
      at === undefined ? undefined : words(at),
      source === "" ? undefined : words(source),
    ]);
  });
  return [...headingRows("chain", WORDS.chain), headerRow("chain", COLUMNS), ...rows];
}

function unitName(unit: ShownStep["unit"], { texts, amountUnit }: ExplainWords): string {
  if (unit === "amount") return amountUnit === "unknown" ? "" : amountUnit;
  return unit === "kr" || unit === "persons" ? texts.unit[unit] : "";
}
