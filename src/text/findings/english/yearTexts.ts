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
    action: whatToDo(facts, words),
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

function whatIsMissing({ event, kind, months, tooFew, elsewhere }: MissingEvent, words: FindingWords): string {
  const named = `The event “${event}”${monthsOf(months, words.months)}`;
  const calendar = words.name("calendar");
  if (elsewhere !== undefined) {
    const asked = anyOf(months, words);
    return `The event “${event}” is to be in ${asked}. ${calendar} has ${CALENDAR_KIND_WORDS[kind]} on ${words.day(elsewhere)}, but never in ${asked}.`;
  }
  if (tooFew === undefined) return `${named} is not in ${calendar}.`;
  return `${named} is in ${calendar} ${timesOf(tooFew.found)}, but should be at least ${timesOf(tooFew.times)} a year.`;
}

function whatToDo({ kind, months, elsewhere }: MissingEvent, words: FindingWords): string {
  const calendar = words.name("calendar");
  const chosen = `choose ${CALENDAR_KIND_WORDS[kind]} in the column ${words.header("calendar", "kind")}`;
  const todo =
    elsewhere === undefined
      ? `Add it to ${calendar} and ${chosen}.`
      : `Move it in ${calendar}, or add an event in ${anyOf(months, words)} and ${chosen}.`;
  return `${todo} Dates more than a year from the reference day do not count.`;
}

/** `January or September` of the months 1 and 9. */
function anyOf(months: readonly number[], words: FindingWords): string {
  return words.either(months.map((month) => words.months([month])));
}

function timesOf(times: number): string {
  return times === 1 ? "once" : `${times} times`;
}

function monthsOf(months: readonly number[], inWords: (months: readonly number[]) => string): string {
  if (months.length === 0) return "";
  return months.length === MONTHS_OF_YEAR ? " (every month)" : ` (${inWords(months)})`;
}
