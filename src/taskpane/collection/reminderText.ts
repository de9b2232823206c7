import type { Period } from "../../domain/period";
import type { Debt } from "../../domain/year/debt";
import type { CollectionTexts } from "../../text/pane/collectionTexts";
import type { Formats } from "../../text/pane/formats";
import type { DebtTexts } from "../../text/pane/ownUnitTexts";
import { debtWords } from "../unit/debtWords";
import type { CollectedUnit } from "./collectUnits";

interface About {
  readonly period: Period;
  /** The one who answers for the unit, where Organisation says. */
  readonly responsible: string | undefined;
  /** False where the model does not stop a forecast without measures: none are asked for then. */
  readonly isRefused: boolean;
}

interface Words {
  readonly texts: CollectionTexts;
  readonly debts: DebtTexts;
  readonly formats: Formats;
}

/** A reminder of all that a unit owes, to be sent as it is; undefined when it owes nothing. */
export function reminderText(unit: CollectedUnit, about: About, words: Words): string | undefined {
  const { texts, formats } = words;
  const t = texts.reminder;
  const period = formats.period(about.period);
  const asked = [
    unit.state !== "given" && t.forecast(period),
    unit.light === "red" && about.isRefused && measuresWords(unit, period, words),
    unit.lacksComment && t.comment(period),
    ...unit.debts.map((debt) => owedWords(debt, words)),
  ].filter((line) => line !== false);
  if (asked.length === 0) return undefined;
  const hello = about.responsible === undefined ? t.helloAll : t.hello(about.responsible);
  return [hello, "", t.intro(unit.unit), ...asked.map((line) => `• ${line}`), "", t.where].join("\n");
}

function measuresWords({ forecast }: CollectedUnit, period: string, { texts, formats }: Words): string {
  const missing = forecast?.remaining;
  const t = texts.reminder;
  return missing === undefined ? t.uncoveredUnknown(period) : t.uncovered(formats.amount(missing), period);
}

/** A letter is read on another day than the reference day: it tells a debt's day, never whether it has passed. */
function owedWords(debt: Debt, { texts, debts, formats }: Words): string {
  const t = texts.reminder;
  if (debt.kind === "event") return t.event(debt.event, formats.day(debt.due));
  if (debt.kind === "assignment") return t.assignment(debt.assignment, formats.day(debt.due));
  return debtWords(debt, debts, formats).words;
}
