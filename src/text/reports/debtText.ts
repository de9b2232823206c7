import type { MissionPart } from "../../domain/checkFacts";
import type { Debt } from "../../domain/year/debt";
import type { Formats } from "../pane/formats";
import { STATE_WORDS } from "./stateWords";
import { swedishDay } from "./swedishDay";

/** One thing that a unit still owes, as a sentence: what it is, and since or until when. */
export function debtText(debt: Debt, formats: Formats): string {
  switch (debt.kind) {
    case "event":
      return `${debt.event}: ${dueText(debt.due, debt.isLate)}.`;
    case "forecast":
      return `Prognos för ${formats.period(debt.period)} saknas i Uppföljning.`;
    case "refusedForecast":
      return refusedText(formats.period(debt.period), debt.missing, formats);
    case "assignment":
      return `Återrapportering av uppdrag ${debt.assignment}: ${dueText(debt.due, debt.isLate)}.`;
    case "measurement":
      return `Nytt mätvärde för indikator ${debt.indicator}: det senaste är från ${formats.period(debt.period)}.`;
    case "mission":
      return missionText(debt.missing, formats);
  }
}

function dueText(due: string, isLate: boolean): string {
  return isLate ? `skulle ha varit klart ${swedishDay(due)}` : `senast ${swedishDay(due)}`;
}

function refusedText(period: string, missing: number | undefined, formats: Formats): string {
  const refused = `Prognosen för ${period} får inte lämnas in`;
  if (missing === undefined) return `${refused}: åtgärder saknas för underskottet.`;
  return `${refused}: åtgärder för ${formats.amount(missing)} saknas.`;
}

function missionText(missing: readonly MissionPart[], formats: Formats): string {
  const parts = Object.keys(STATE_WORDS.missionPart).length;
  if (missing.length === parts) return "Beskrivning av grunduppdraget saknas.";
  return `Beskrivning av grunduppdraget saknar ${formats.list(missing.map((part) => STATE_WORDS.missionPart[part]))}.`;
}
