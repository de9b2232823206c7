import { addMonths } from "../day/addMonths";
import { isoMonth } from "../day/isoDay";
import { monthEnd } from "../day/monthEnd";
import type { ModelEvent, SteeringModel } from "../models/steeringModel";
import type { CalendarKind, CalendarPhase, CalendarRow } from "../planRows";
import type { Citation } from "../rule";
import type { RowRef } from "../source";
import { occurrencesIn } from "./occurrencesIn";

export const RULE: Citation = ["T3.2-h", "L-d", "L-e", "L-h", "Ti-f", "A-8"];

/** One event of the coming year. From Årshjul it has its row (`at`); from the steering model its paragraph (`source`). */
export interface WheelEvent {
  /** `2026-08`; undefined where neither the row nor the model says when. */
  readonly month: string | undefined;
  /** The ISO day; undefined where only the month is known. */
  readonly date: string | undefined;
  readonly event: string;
  readonly kind: CalendarKind | undefined;
  readonly phase: CalendarPhase | undefined;
  /** Undefined for all. */
  readonly unit: string | undefined;
  readonly recipient: string | undefined;
  readonly isDone: boolean;
  readonly at: RowRef | undefined;
  readonly source: Citation | undefined;
}

/** What a wheel is made of: the rows of Årshjul, the model with its own calendar, and the day it starts on. */
export interface WheelQuestion {
  readonly calendar: readonly CalendarRow[];
  readonly model: Pick<SteeringModel, "calendar">;
  readonly day: string | undefined;
}

const MONTHS_AHEAD = 12;

/** Sorts after every ISO day. */
const UNDATED = "9999";

/**
 * The events of the twelve months from a day (the day itself too), by date: the rows of Årshjul as often as they recur, and
 * those of the model's calendar of whose kind Årshjul has no row. Events that nobody has dated come last.
 *
 * Source: T3.2-h, A-8; the model's by the paragraph in `source`. Without a day the wheel starts at the first date of
 * Årshjul, and has only undated events when there is none.
 *
 * @example Prognos 2026-04-30, Återkommer Tertial, day 2026-08-31 // 2026-08-30 is past; 2026-12-30, 2027-04-30, 2027-08-30
 */
export function yearWheel({ calendar, model, day }: WheelQuestion): readonly WheelEvent[] {
  const from = day ?? firstDate(calendar);
  const kinds = new Set(calendar.map((row) => row.kind));
  const asked = model.calendar.filter(({ kind }) => kind === "other" || !kinds.has(kind));
  const events = [
    ...calendar.flatMap((row) => eventsOfRow(row, from)),
    ...asked.flatMap((event) => eventsOfModel(event, from)),
  ];
  return events
    .map((event, order) => ({ event, order, key: event.date ?? (event.month ? lastDayOf(event.month) : UNDATED) }))
    .sort((one, other) => compareText(one.key, other.key) || one.order - other.order)
    .map(({ event }) => event);
}

function firstDate(calendar: readonly CalendarRow[]): string | undefined {
  return calendar.flatMap(({ date }) => date ?? []).sort()[0];
}

function eventsOfRow(row: CalendarRow, from: string | undefined): readonly WheelEvent[] {
  const { at, event, kind, phase, unit, recipient } = row;
  const base = { event, kind, phase, unit, recipient, at, source: undefined };
  // One that recurs is done up to Klart, and no further.
  const isDone = (date: string | undefined) =>
    row.done !== undefined && (row.recurrence === undefined || date === undefined || row.done >= date);
  if (row.date === undefined || from === undefined) {
    return [{ ...base, month: undefined, date: undefined, isDone: isDone(undefined) }];
  }
  const dates = occurrencesIn(row, { from, to: addMonths(from, MONTHS_AHEAD) });
  return dates.map((date) => ({ ...base, month: date.slice(0, 7), date, isDone: isDone(date) }));
}

function eventsOfModel(modelEvent: ModelEvent, from: string | undefined): readonly WheelEvent[] {
  const { name, kind, phase, months, source } = modelEvent;
  const recipient = modelEvent.recipient === "" ? undefined : modelEvent.recipient;
  const unknown = { unit: undefined, date: undefined, at: undefined };
  const event = { ...unknown, event: name, kind, phase, recipient, source, isDone: false };
  if (from === undefined || months.length === 0) return [{ ...event, month: undefined }];
  return months.map((month) => ({ ...event, month: comingMonth(month, from) }));
}

/** The first time from a day on that a month ends: of 8 on 2026-09-01, `2027-08`. */
function comingMonth(month: number, from: string): string {
  const year = Number(from.slice(0, 4));
  return isoMonth(monthEnd(year, month) >= from ? year : year + 1, month);
}

function lastDayOf(month: string): string {
  return monthEnd(Number(month.slice(0, 4)), Number(month.slice(5)));
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
