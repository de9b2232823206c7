import { nameKey, sameName } from "../../domain/nameKey";
import type { ForecastResult } from "../../domain/outcome";
import type { Period } from "../../domain/period";
import type { UnitLight } from "../../domain/planOutcome";
import type { Citation } from "../../domain/rule";
import { missingForecasts } from "../../domain/year/missingForecasts";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { COMMON_WORDS } from "../../text/reports/commonWords";
import { ECONOMY_WORDS } from "../../text/reports/economyWords";
import { OVERVIEW_WORDS } from "../../text/reports/overviewWords";
import { light } from "../parts/cells";
import type { ReportContext } from "../parts/reportContext";
import { note } from "../parts/rows";
import { type Column, numberColumn, sectionRows, wordColumn } from "../parts/table";
import { forecastsNow } from "../shared/forecastColumns";
import { leftToRecover } from "../shared/leftToRecover";
import { MODEL_RULES } from "../shared/modelRules";
import { reportUnits } from "../shared/reportUnits";

export const RULE: Citation = ["T3.2-g", "T3.2-a", "T3.2-b", "S4-b", "A-10"];

/** Units by areas: what each area's light is, what is left to handle, and which light decides the whole. */
export function situationRows(context: ReportContext): readonly ReportRow[] {
  const { outcome } = context;
  const rows = sectionRows({
    key: "units",
    heading: OVERVIEW_WORDS.situation,
    rule: MODEL_RULES.lights(context),
    columns: situationColumns(context),
    records: shownUnits(context),
    keyOf: ({ unit }) => unit,
    empty: OVERVIEW_WORDS.emptySituation,
  });
  return outcome.unitLights.length === 0 ? rows : [...rows, note("units/outranks", OVERVIEW_WORDS.outranks)];
}

/** Units that say something: those with a light that is not grey, and those that have a frame, a plan or goals of their own. */
function shownUnits({ outcome, workbook }: ReportContext): readonly UnitLight[] {
  const reported = reportUnits(workbook);
  return outcome.unitLights.filter(
    (unit) =>
      [unit.overall, unit.forecast, unit.recovery, unit.goals, unit.factors, unit.risks].some(
        (own) => own !== "grey",
      ) || reported.some(({ name }) => sameName(name, unit.unit)),
  );
}

function situationColumns(context: ReportContext): readonly Column<UnitLight>[] {
  const { money } = context;
  const forecasts = forecastsNow(context);
  const missingOf = missingPeriods(context);
  const forecastOf = (unit: string) => forecasts.find((forecast) => sameName(forecast.unit, unit));
  const amountOf = (header: string, take: (forecast: ForecastResult) => number | undefined, isSigned = false) =>
    numberColumn<UnitLight>(money.header(header), ({ unit }) => {
      const forecast = forecastOf(unit);
      const value = forecast && take(forecast);
      return isSigned ? money.signed(value) : money.amount(value);
    });
  return [
    wordColumn(COMMON_WORDS.unit, ({ unit }) => unit),
    lightColumn(OVERVIEW_WORDS.overall, ({ overall }) => overall),
    wordColumn(OVERVIEW_WORDS.decidedBy, (unit) =>
      isLate(unit, missingOf(unit.unit)) ? OVERVIEW_WORDS.forecastMissing : OVERVIEW_WORDS.decided[unit.decidedBy],
    ),
    lightColumn(OVERVIEW_WORDS.forecast, ({ forecast }) => forecast),
    wordColumn(OVERVIEW_WORDS.period, ({ unit }) => periodWords(context, forecastOf(unit), missingOf(unit))),
    amountOf(ECONOMY_WORDS.forecast.deviation, ({ deviation }) => deviation, true),
    amountOf(ECONOMY_WORDS.forecast.remaining, ({ remaining }) => remaining),
    lightColumn(OVERVIEW_WORDS.recovery, ({ recovery }) => recovery),
    numberColumn(money.header(OVERVIEW_WORDS.leftToRecover), ({ unit }) => money.amount(leftToRecover(context, unit))),
    lightColumn(OVERVIEW_WORDS.goals, ({ goals }) => goals),
    lightColumn(OVERVIEW_WORDS.factors, ({ factors }) => factors),
    lightColumn(OVERVIEW_WORDS.risks, ({ risks }) => risks),
  ];
}

/** The whole is grey because the unit has not given the forecast that others have. */
function isLate({ overall, decidedBy }: UnitLight, missing: Period | undefined): boolean {
  return overall === "grey" && decidedBy === "forecast" && missing !== undefined;
}

/** Tells for which period, that others have given a forecast for, a unit has not. */
function missingPeriods({ workbook }: ReportContext): (unit: string) => Period | undefined {
  const periods = new Map(missingForecasts(workbook).map(({ unit, debt }) => [nameKey(unit), debt.period]));
  return (unit) => periods.get(nameKey(unit));
}

/** What the forecast is for, and that the unit has not given the one that others have: `aug 2026`, `apr 2026, aug 2026 ej lämnad`. */
function periodWords(
  { formats }: ReportContext,
  forecast: ForecastResult | undefined,
  missing: Period | undefined,
): string | undefined {
  const given = forecast && formats.shortPeriod(forecast.period);
  if (missing === undefined) return given;
  const absent = OVERVIEW_WORDS.notGiven(formats.shortPeriod(missing));
  return given === undefined ? absent : OVERVIEW_WORDS.given(given, absent);
}

function lightColumn(header: string, lightOf: (unit: UnitLight) => UnitLight["overall"]): Column<UnitLight> {
  return { header, cell: (unit) => light(lightOf(unit)) };
}
