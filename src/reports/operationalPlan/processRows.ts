import { sameName } from "../../domain/nameKey";
import type { CalendarKind } from "../../domain/planRows";
import type { Citation } from "../../domain/rule";
import { type WheelEvent, yearWheel } from "../../domain/year/yearWheel";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { PLAN_WORDS } from "../../text/reports/planWords";
import { words } from "../parts/cells";
import { monthWords } from "../parts/monthWords";
import type { ReportContext } from "../parts/reportContext";
import { headingRows } from "../parts/rows";
import { isInModel, sectionSource } from "../parts/sectionSource";
import { type Column, headerRow, recordRow } from "../parts/table";

export const RULE: Citation = ["T3.5-a", "T3.2-h"];

const TEXT = PLAN_WORDS.process;

/** The process in its three steps, with the kinds of events that each is. */
const STEPS: readonly { readonly name: string; readonly kinds: readonly CalendarKind[] }[] = [
  { name: TEXT.analysis, kinds: ["analysis", "conditions"] },
  { name: TEXT.planning, kinds: ["planning"] },
  { name: TEXT.dialogue, kinds: ["dialogue"] },
];

interface Step {
  readonly name: string;
  readonly next: WheelEvent | undefined;
}

const COLUMNS: readonly Column<Step>[] = [
  { header: TEXT.step, cell: ({ name }) => words(name) },
  { header: TEXT.event, cell: ({ name, next }) => words(next?.event ?? TEXT.missing(name)) },
  { header: TEXT.date, cell: ({ next }) => words(next?.date ?? monthWords(next?.month) ?? TEXT.undated) },
  { header: "", cell: () => undefined },
  { header: TEXT.recipient, cell: ({ next }) => words(next?.recipient) },
];

/** Nulägesanalys, planering, dialogmöten: when each comes next for the unit; nothing in another model. Source: T3.5-a. */
export function processRows(context: ReportContext, unit: string): readonly ReportRow[] {
  const { workbook, model, outcome } = context;
  if (!isInModel(model, RULE)) return [];
  const events = yearWheel({ calendar: workbook.calendar, model, day: outcome.day });
  const own = events.filter((event) => event.unit === undefined || sameName(event.unit, unit));
  const steps = STEPS.map(({ name, kinds }) => ({
    name,
    next: own.find(({ kind }) => kind !== undefined && kinds.includes(kind)),
  }));
  return [
    ...headingRows("process", TEXT.heading, sectionSource(model, RULE)),
    headerRow("process", COLUMNS),
    ...steps.map((step) => recordRow(`process:${step.name.toLowerCase()}`, COLUMNS, step)),
  ];
}
