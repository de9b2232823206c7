import type { Citation } from "../../domain/rule";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { DIALOGUE_WORDS } from "../../text/reports/dialogueWords";
import { OVERSIGHT_WORDS } from "../../text/reports/oversightWords";
import { words } from "../parts/cells";
import type { ReportContext } from "../parts/reportContext";
import { sectionSource } from "../parts/sectionSource";
import { type Column, numberColumn, sectionRows } from "../parts/table";
import { deficitColumns } from "../shared/deficitColumns";
import { forecastColumns, forecastsNow } from "../shared/forecastColumns";
import { type FrameDrivers, frameDrivers } from "../shared/frameDrivers";
import { MODEL_RULES } from "../shared/modelRules";
import { ofUnit } from "../shared/reportUnits";

export const RULE: Citation = ["T3.2-a", "T3.2-b", "T3.2-c", "T3.2-d"];

/** The unit's forecast against its frame, what drives the frame, and its deficits. */
export function dialogueEconomyRows(context: ReportContext, unit: string): readonly ReportRow[] {
  return [...forecastRows(context, unit), ...driverRows(context, unit), ...deficitRows(context, unit)];
}

function forecastRows(context: ReportContext, unit: string): readonly ReportRow[] {
  const c = forecastColumns(context);
  return sectionRows({
    key: "forecast",
    heading: DIALOGUE_WORDS.forecast,
    rule: MODEL_RULES.forecasts(context),
    columns: [c.period, c.frame, c.forecast, c.deviation, c.measures, c.remaining, c.status],
    records: ofUnit(forecastsNow(context), unit),
    keyOf: () => "now",
    empty: DIALOGUE_WORDS.noForecast,
  });
}

function driverRows(context: ReportContext, unit: string): readonly ReportRow[] {
  const records = ofUnit(frameDrivers(context), unit);
  const year = records[0]?.year;
  if (year === undefined) return [];
  return sectionRows({
    key: "drivers",
    heading: DIALOGUE_WORDS.drivers(year),
    rule: sectionSource(context.model, ["T3.2-c", "T3.2-d"]),
    columns: driverColumns(context),
    records,
    keyOf: () => "frame",
    empty: DIALOGUE_WORDS.noDrivers,
  });
}

function driverColumns({ money }: ReportContext): readonly Column<FrameDrivers>[] {
  const text = OVERSIGHT_WORDS.drivers;
  return [
    { header: "", cell: () => words(DIALOGUE_WORDS.driver) },
    numberColumn(money.header(DIALOGUE_WORDS.framePrevious), ({ previous }) => money.amount(previous)),
    numberColumn(money.header(text.volume), ({ volume }) => money.signed(volume)),
    numberColumn(money.header(text.price), ({ price }) => money.signed(price)),
    numberColumn(money.header(text.ambition), ({ ambition }) => money.signed(ambition)),
    numberColumn(money.header(DIALOGUE_WORDS.frameNow), ({ frame }) => money.amount(frame)),
  ];
}

function deficitRows(context: ReportContext, unit: string): readonly ReportRow[] {
  const c = deficitColumns(context);
  return sectionRows({
    key: "deficits",
    heading: DIALOGUE_WORDS.deficits,
    rule: MODEL_RULES.deficits(context),
    columns: [c.state, c.from, c.deficit, c.recovered, c.remaining, c.due, c.status],
    records: ofUnit(context.outcome.recoveries, unit),
    keyOf: ({ originYear }) => String(originYear),
    empty: DIALOGUE_WORDS.noDeficits,
  });
}
