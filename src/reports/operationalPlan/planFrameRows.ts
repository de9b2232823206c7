import { sameName } from "../../domain/nameKey";
import type { Citation } from "../../domain/rule";
import type { ServiceRow } from "../../domain/structureRows";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { ECONOMY_WORDS } from "../../text/reports/economyWords";
import { PLAN_WORDS } from "../../text/reports/planWords";
import { STATE_WORDS } from "../../text/reports/stateWords";
import { words } from "../parts/cells";
import type { ReportContext } from "../parts/reportContext";
import { type Column, numberColumn, sectionRows, totalRow } from "../parts/table";
import { MODEL_RULES } from "../shared/modelRules";
import { ofUnit } from "../shared/reportUnits";

export const RULE: Citation = ["T3.2-e", "T3.2-c", "T3.2-d"];

/** The plan's columns: what it is, its description, four narrow ones, and the light. */
export const PLAN_FIXED_WIDTHS: readonly number[] = [18, 44, 18, 18, 18, 22, 12];

/** The unit's services with their frames for the plan's years, and the unit's sums. Source: T3.2-e. */
export function planFrameRows(context: ReportContext, unit: string): readonly ReportRow[] {
  const services = ofUnit(context.workbook.services, unit);
  const years = planYears(context);
  const records = years.length === 0 ? [] : services;
  const rows = sectionRows({
    key: "frames",
    heading: PLAN_WORDS.frames.heading,
    rule: MODEL_RULES.frames(context),
    columns: serviceColumns(context, years),
    records,
    keyOf: ({ service }) => service,
    empty: PLAN_WORDS.frames.empty,
  });
  return records.length === 0 ? rows : [...rows, totalRow("frames/total", sumColumns(context, years), unit)];
}

/** How many columns the table needs for its years. */
export function planFrameWidth(context: ReportContext): number {
  return 2 + planYears(context).length;
}

function planYears({ outcome }: ReportContext): readonly number[] {
  return [...new Set(outcome.frames.map(({ year }) => year))].sort((one, other) => one - other);
}

function serviceColumns({ outcome, money }: ReportContext, years: readonly number[]): readonly Column<ServiceRow>[] {
  const text = ECONOMY_WORDS.frames;
  return [
    { header: text.method, cell: ({ method }) => words(STATE_WORDS.method[method]) },
    { header: text.service, cell: (row) => words(serviceText(row)) },
    ...years.map((year) =>
      numberColumn<ServiceRow>(money.header(text.frame(year)), ({ service }) =>
        money.amount(outcome.frames.find((frame) => frame.year === year && sameName(frame.service, service))?.frame),
      ),
    ),
  ];
}

function serviceText({ service, partOf }: ServiceRow): string {
  return partOf === undefined ? service : `${service} (${PLAN_WORDS.frames.partOf(partOf)})`;
}

function sumColumns({ outcome, money }: ReportContext, years: readonly number[]): readonly Column<string>[] {
  return [
    { header: "", cell: () => words(ECONOMY_WORDS.frames.total) },
    { header: "", cell: () => undefined },
    ...years.map((year) =>
      numberColumn<string>("", (unit) =>
        money.amount(ofUnit(outcome.frameSums, unit).find((sum) => sum.year === year && sum.complete)?.frame),
      ),
    ),
  ];
}
