import { nameKey } from "../nameKey";
import type { CalendarKind, CalendarPhase } from "../planRows";
import type { Citation } from "../rule";
import type { CheckGrade } from "./steeringModel";

export const RULE: Citation = ["WB"];

/* The Swedish words of Styrmodell's cells. Those of the calendar are Årshjul's own. */

export const GRADE_WORDS = { error: "Fel", advice: "Råd", off: "Av" } as const satisfies Record<
  CheckGrade["severity"],
  string
>;

export const KIND_WORDS = {
  analysis: "Nulägesanalys",
  conditions: "Planeringsförutsättningar",
  planning: "Planering",
  budget: "Budgetbeslut",
  dialogue: "Dialogmöte",
  forecast: "Prognos",
  followUpCouncil: "Uppföljning till kommunfullmäktige",
  followUpBoard: "Uppföljning till kommunstyrelsen",
  interimReport: "Delårsrapport",
  annualReport: "Årsredovisning",
  resultAnalysis: "Resultatanalys",
  internalControl: "Intern kontroll",
  other: "Annat",
} as const satisfies Record<CalendarKind, string>;

export const PHASE_WORDS = { planning: "Planering", followUp: "Uppföljning" } as const satisfies Record<
  CalendarPhase,
  string
>;

export const MONTH_WORDS: readonly string[] = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
];

/** The one row of a part that the model has nothing of. */
export const NONE_WORD = "Inga";

/**
 * The key whose word a cell has, in whatever case: `keyOfWord(GRADE_WORDS, "fel")` is `error`. Undefined when there is
 * none.
 */
export function keyOfWord<K extends string>(words: Readonly<Record<K, string>>, cell: string): K | undefined {
  // Object.keys gives string; the record has exactly the keys K by its type.
  return (Object.keys(words) as K[]).find((key) => nameKey(words[key]) === nameKey(cell));
}
