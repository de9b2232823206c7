import type { Citation } from "../rule";
import type { GradedCode } from "./steeringModel";

export const RULE: Citation = ["WB"];

/** What each check is called in Styrmodell (Del Kontroll, column Namn). */
export const CHECK_NAMES = {
  "goal-without-type": "Mål utan typ",
  "goal-type-unknown": "Mål av okänd typ",
  "goal-without-parent": "Mål utan överordnat mål",
  "goal-parent-not-above": "Mål under ett mål som inte är överordnat",
  "goal-level-skipped": "Mål som hoppar över ett led",
  "goal-without-contribution": "Övergripande mål som inget mål bidrar till",
  "goal-without-indicator": "Mål utan indikator",
  "goal-without-activity": "Mål utan aktivitet",
  "goal-without-unit": "Mål utan enhet",
  "goal-without-giver": "Mål utan uppdragsgivare",
  "goal-without-recipient": "Mål utan mottagare",
  "goal-without-analysis": "Mål utan analys",
  "goal-decided-by-official": "Mål beslutat av tjänsteperson",
  "activity-decided-by-politicians": "Aktivitet beslutad av politiker",
  "too-many-overall-goals": "För många övergripande mål",
  "global-goals-not-chosen": "Enhet utan globala mål",
  "global-goals-all-chosen": "Enhet med alla globala mål",
  "global-goal-unknown": "Okänt globalt mål",
  "vision-areas-missing": "Enhet utan mål för alla visionsområden",
  "sustainability-unknown": "Okänd hållbarhet",
  "perspective-unknown": "Okänt perspektiv",
  "mission-missing": "Enhet utan grunduppdrag",
  "mission-incomplete": "Grunduppdrag som saknar delar",
  "plan-without": "Plan som saknar delar",
  "plan-perspectives-missing": "Plan utan alla perspektiv",
  "indicator-perspectives-missing": "Indikatorer utan alla perspektiv",
  "steering-document-expired": "Styrdokument som gått ut",
  "indicator-not-described": "Indikator utan mätmetod eller rutin",
  "indicator-without-periodicity": "Indikator utan periodicitet",
  "measurement-overdue": "Mätning som dröjer",
  "factor-without-indicator": "Faktor utan indikator",
  "assignment-without-giver": "Uppdrag utan uppdragsgivare",
  "assignment-without-recipient": "Uppdrag utan mottagare",
  "assignment-without-origin": "Uppdrag utan mål",
  "assignment-without-measure": "Uppdrag utan mått",
  "assignment-without-report-day": "Uppdrag utan dag för återrapportering",
  "assignment-report-late": "Återrapportering som dröjer",
  "child-assessment-missing": "Barnkonsekvensanalys saknas",
  "steering-measure-without": "Styrningsåtgärd utan beslut eller dokumentation",
  "initiative-incomplete": "Initiativ utan läge eller värde",
  "risk-without-type": "Risk utan slag",
  "risk-not-assessed": "Risk som inte är bedömd",
  "strategic-risk-without-factor": "Strategisk risk utan faktor",
  "operational-risk-without-control": "Operativ risk utan kontroll",
  "calendar-phase-missing": "Årshjul utan planering eller uppföljning",
  "calendar-event-missing": "Årshjul utan modellens händelser",
  "calendar-event-late": "Händelse som dröjer",
  "report-now": "Avvikelse att rapportera nu",
  "result-target-missed": "Resultatmål som inte nås",
  "forecast-needs-measures": "Negativ prognos utan åtgärder",
  "deficit-overdue": "Underskott som inte hämtats hem i tid",
} as const satisfies Record<GradedCode, string>;

/** The codes that a model grades, in the order of Styrmodell. */
export const GRADED_CODES: readonly GradedCode[] = Object.keys(CHECK_NAMES).map(
  // Object.keys gives string; CHECK_NAMES has exactly the graded codes by its type.
  (code) => code as GradedCode,
);

/** True when a finding's code is one that the model grades. @example isGraded("goal-without-type") // true */
export function isGraded(code: string): code is GradedCode {
  return Object.hasOwn(CHECK_NAMES, code);
}
