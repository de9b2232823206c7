import type { FindingFacts } from "../../../domain/finding";
import type { FindingTexts } from "../findingText";
import type { FindingWords } from "../findingWords";
import { CALENDAR_KIND_WORDS, PHASE_WORDS } from "../workbookLists";

const MONTHS_OF_YEAR = 12;

/** The year: what is done when, and what is told at once. */
export const yearTexts: FindingTexts<
  | "calendar-phase-missing"
  | "calendar-event-missing"
  | "calendar-event-late"
  | "annual-report-after-april"
  | "report-now"
> = {
  "calendar-phase-missing": ({ phase }, { name, header }) => ({
    what: `${name("calendar")} has no event in the phase ${PHASE_WORDS[phase]}.`,
    why: "The year is both planning and follow-up. Without one of them they do not hang together.",
    action: `Add the events of the phase to ${name("calendar")} and choose ${PHASE_WORDS[phase]} in the column ${header("calendar", "phase")}.`,
  }),
  "calendar-event-missing": (facts, words) => ({
    what: whatIsMissing(facts, words),
    why: "It belongs to the year's steering. Without a date it is easily left undone.",
    action: `Add it to ${words.name("calendar")} and choose ${CALENDAR_KIND_WORDS[facts.kind]} in the column ${words.header("calendar", "kind")}. Dates more than a year from the reference day do not count.`,
  }),
  "calendar-event-late": ({ event, date, day }, { name, header, day: dayOf }) => ({
    what: `The event “${event}” was to be done by ${dayOf(date)}, but had not been on the reference day ${dayOf(day)}.`,
    why: "What comes later in the year builds on it.",
    action: `Write the day when it was done in the column ${header("calendar", "done")} of ${name("calendar")}, or a new date in ${header("calendar", "date")} if it was moved.`,
  }),
  "annual-report-after-april": ({ date }, { name, header, day }) => ({
    what: `The annual report is planned for ${day(date)}.`,
    why: "It is to be handed to kommunfullmäktige and the auditors by 15 April.",
    action: `Change ${header("calendar", "date")} in ${name("calendar")} to 15 April at the latest.`,
  }),
  "report-now": ({ unit, period, deviation, limit }, { amount, period: periodOf, setting }) => ({
    what: `The forecast of ${unit} in ${periodOf(period)} shows a ${deviation < 0 ? "deficit" : "surplus"} of ${amount(Math.abs(deviation))}. ${setting("reportLimit")} is ${amount(limit)}.`,
    why: "So large a deviation is reported at once, outside the usual follow-up.",
    action: "Report the deviation now, with its cause and what is done about it.",
  }),
};

type MissingEvent = FindingFacts["calendar-event-missing"];

function whatIsMissing({ event, months, tooFew }: MissingEvent, words: FindingWords): string {
  const named = `The event “${event}”${monthsOf(months, words.months)}`;
  const calendar = words.name("calendar");
  if (tooFew === undefined) return `${named} is not in ${calendar}.`;
  return `${named} is in ${calendar} ${timesOf(tooFew.found)}, but should be at least ${timesOf(tooFew.times)} a year.`;
}

function timesOf(times: number): string {
  return times === 1 ? "once" : `${times} times`;
}

function monthsOf(months: readonly number[], inWords: (months: readonly number[]) => string): string {
  if (months.length === 0) return "";
  return months.length === MONTHS_OF_YEAR ? " (every month)" : ` (${inWords(months)})`;
}
