import { sumExact } from "../../domain/amount/sumExact";
import type { MeasureRow } from "../../domain/followUpRows";
import type { Citation } from "../../domain/rule";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { COMMON_WORDS } from "../../text/reports/commonWords";
import { DIALOGUE_WORDS } from "../../text/reports/dialogueWords";
import { STATE_WORDS } from "../../text/reports/stateWords";
import type { ReportContext } from "../parts/reportContext";
import { note } from "../parts/rows";
import { type Column, numberColumn, sectionRows, wordColumn } from "../parts/table";
import { forecastsNow } from "../shared/forecastColumns";
import { MODEL_RULES } from "../shared/modelRules";
import { ofUnit } from "../shared/reportUnits";

export const RULE: Citation = ["T3.2-a", "A-3"];

/** As many as a page has room for; the others are said in a line. */
const SHOWN = 5;

/** The unit's measures of the forecast's year, those with the largest effect first, and what they leave unhandled. */
export function measureRows(context: ReportContext, unit: string): readonly ReportRow[] {
  const forecast = ofUnit(forecastsNow(context), unit)[0];
  const measures = liveMeasures(context, unit, forecast?.period.year);
  const rows = sectionRows({
    key: "measures",
    heading: DIALOGUE_WORDS.measures,
    rule: MODEL_RULES.forecasts(context),
    columns: measureColumns(context),
    records: measures.slice(0, SHOWN),
    keyOf: ({ measure, year }) => `${measure ?? ""}:${year}`,
    empty: DIALOGUE_WORDS.noMeasures,
  });
  const left = forecast?.remaining;
  return [
    ...rows,
    ...moreRows(context, measures.slice(SHOWN)),
    ...(left === undefined || left <= 0
      ? []
      : [note("measures/left", DIALOGUE_WORDS.left(context.formats.amount(left)))]),
  ];
}

function liveMeasures({ workbook }: ReportContext, unit: string, year: number | undefined): readonly MeasureRow[] {
  return ofUnit(workbook.measures, unit)
    .filter((row) => row.state !== "dropped" && (year === undefined || row.year === year))
    .toSorted((one, other) => (other.effect ?? 0) - (one.effect ?? 0));
}

function measureColumns({ money }: ReportContext): readonly Column<MeasureRow>[] {
  const text = DIALOGUE_WORDS;
  return [
    wordColumn(text.measure, ({ measure }) => measure),
    wordColumn(COMMON_WORDS.state, ({ state }) => STATE_WORDS.measure[state]),
    numberColumn(money.header(text.effect), ({ effect }) => money.amount(effect)),
    numberColumn(money.header(text.fullYear), ({ fullYearEffect }) => money.amount(fullYearEffect)),
    wordColumn(text.starts, ({ starts }) => starts),
    wordColumn(COMMON_WORDS.responsible, ({ responsible }) => responsible),
  ];
}

function moreRows({ formats }: ReportContext, measures: readonly MeasureRow[]): readonly ReportRow[] {
  if (measures.length === 0) return [];
  const effect = formats.amount(sumExact(measures.map((row) => row.effect ?? 0)));
  return [note("measures/more", DIALOGUE_WORDS.moreMeasures(measures.length, effect))];
}
