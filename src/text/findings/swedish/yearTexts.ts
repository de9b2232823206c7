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
    what: `${name("calendar")} har ingen händelse i fasen ${PHASE_WORDS[phase]}.`,
    why: "Året består av både planering och uppföljning. Utan den ena hänger de inte ihop.",
    action: `Lägg till fasens händelser i ${name("calendar")} och välj ${PHASE_WORDS[phase]} i kolumnen ${header("calendar", "phase")}.`,
  }),
  "calendar-event-missing": (facts, words) => ({
    what: whatIsMissing(facts, words),
    why: "Den hör till årets styrning. Utan datum är det lätt att den inte blir av.",
    action: whatToDo(facts, words),
  }),
  "calendar-event-late": ({ event, date, day }, { name, header, day: dayOf }) => ({
    what: `Händelsen ”${event}” skulle vara klar den ${dayOf(date)}, men var inte det på avstämningsdagen den ${dayOf(day)}.`,
    why: "Det som kommer senare under året bygger på att den är gjord.",
    action: `Skriv dagen då den gjordes i kolumnen ${header("calendar", "done")} i ${name("calendar")}, eller ett nytt datum i ${header("calendar", "date")} om den är flyttad.`,
  }),
  "annual-report-after-april": ({ date }, { name, header, day }) => ({
    what: `Årsredovisningen är planerad till den ${day(date)}.`,
    why: "Den ska lämnas till kommunfullmäktige och revisorerna senast den 15 april.",
    action: `Ändra ${header("calendar", "date")} i ${name("calendar")} till senast den 15 april.`,
  }),
  "report-now": ({ unit, period, deviation, limit }, { amount, period: periodOf, setting }) => ({
    what: `Prognosen för ${unit}${period.kind === "year" ? "" : " i"} ${periodOf(period)} visar ett ${deviation < 0 ? "underskott" : "överskott"} på ${amount(Math.abs(deviation))}. ${setting("reportLimit")} är ${amount(limit)}.`,
    why: "En så stor avvikelse rapporteras genast, vid sidan av den vanliga uppföljningen.",
    action: "Rapportera avvikelsen nu, med orsak och vad som görs åt den.",
  }),
};

type MissingEvent = FindingFacts["calendar-event-missing"];

function whatIsMissing({ event, kind, months, tooFew, elsewhere }: MissingEvent, words: FindingWords): string {
  const named = `Händelsen ”${event}”${monthsOf(months, words.months)}`;
  const calendar = words.name("calendar");
  if (elsewhere !== undefined) {
    const asked = anyOf(months, words);
    return `Händelsen ”${event}” ska vara i ${asked}. I ${calendar} står ${CALENDAR_KIND_WORDS[kind]} den ${words.day(elsewhere)}, men ingen gång i ${asked}.`;
  }
  if (tooFew === undefined) return `${named} finns inte i ${calendar}.`;
  return `${named} finns ${timesOf(tooFew.found)} i ${calendar}, men ska finnas minst ${timesOf(tooFew.times)} om året.`;
}

function whatToDo({ kind, months, elsewhere }: MissingEvent, words: FindingWords): string {
  const calendar = words.name("calendar");
  const chosen = `välj ${CALENDAR_KIND_WORDS[kind]} i kolumnen ${words.header("calendar", "kind")}`;
  const todo =
    elsewhere === undefined
      ? `Lägg till den i ${calendar} och ${chosen}.`
      : `Flytta den i ${calendar}, eller lägg till en händelse i ${anyOf(months, words)} och ${chosen}.`;
  return `${todo} Datum mer än ett år från avstämningsdagen räknas inte.`;
}

/** `januari eller september` of the months 1 and 9. */
function anyOf(months: readonly number[], words: FindingWords): string {
  return words.either(months.map((month) => words.months([month])));
}

function timesOf(times: number): string {
  return times === 1 ? "1 gång" : `${times} gånger`;
}

function monthsOf(months: readonly number[], inWords: (months: readonly number[]) => string): string {
  if (months.length === 0) return "";
  return months.length === MONTHS_OF_YEAR ? " (varje månad)" : ` (${inWords(months)})`;
}
