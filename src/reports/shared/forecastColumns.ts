import { newestForecasts } from "../../domain/followUp/newestForecasts";
import type { ForecastResult } from "../../domain/outcome";
import type { Citation } from "../../domain/rule";
import { COMMON_WORDS } from "../../text/reports/commonWords";
import { ECONOMY_WORDS } from "../../text/reports/economyWords";
import { light } from "../parts/cells";
import type { ReportContext } from "../parts/reportContext";
import { type Column, numberColumn, wordColumn } from "../parts/table";

export const RULE: Citation = ["T3.2-a", "A-3", "A-4", "A-5"];

/** The columns that a forecast can be shown in; a report takes those it has room for. */
export function forecastColumns({ money, formats }: ReportContext) {
  const text = ECONOMY_WORDS.forecast;
  return {
    unit: wordColumn(COMMON_WORDS.unit, ({ unit }) => unit),
    period: wordColumn(COMMON_WORDS.period, ({ period }) => formats.shortPeriod(period)),
    frame: numberColumn(money.header(text.frame), ({ frame }) => money.amount(frame)),
    forecast: numberColumn(money.header(text.forecast), ({ forecast }) => money.amount(forecast)),
    deviation: numberColumn(money.header(text.deviation), ({ deviation }) => money.signed(deviation)),
    measures: numberColumn(money.header(text.measures), ({ measuresEffect }) => money.amount(measuresEffect)),
    remaining: numberColumn(money.header(text.remaining), ({ remaining }) => money.amount(remaining)),
    status: { header: COMMON_WORDS.light, cell: ({ status }: ForecastResult) => light(status) },
  } as const satisfies Record<string, Column<ForecastResult>>;
}

/** Each unit's forecast that is handed in now. */
export function forecastsNow({ outcome }: ReportContext): readonly ForecastResult[] {
  return newestForecasts(outcome.forecasts);
}
