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
    case "uncoveredForecast":
      return uncoveredText(debt, formats);
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

function uncoveredText(debt: Extract<Debt, { kind: "uncoveredForecast" }>, formats: Formats): string {
  const forecast = `Prognosen för ${formats.period(debt.period)}`;
  const what = debt.missing === undefined ? "underskottet" : formats.amount(debt.missing);
  if (debt.isRefused) return `${forecast} får inte lämnas in: åtgärder för ${what} saknas.`;
  return `${forecast} saknar åtgärder för ${what}.`;
}

function missionText(missing: readonly MissionPart[], formats: Formats): string {
  const parts = Object.keys(STATE_WORDS.missionPart).length;
  if (missing.length === parts) return "Beskrivning av grunduppdraget saknas.";
  return `Beskrivning av grunduppdraget saknar ${formats.list(missing.map((part) => STATE_WORDS.missionPart[part]))}.`;
}
