import type { NumberField } from "../../text/pane/scenariosTexts";
import { limitsOf, percentText, readPercent } from "./trial";

/** How much a press of plus or minus changes. */
const STEPS: Readonly<Record<NumberField, number>> = { index: 0.005, standardCost: 0.01, compensation: 0.05 };
/** Where an empty field starts: compensation is 100 % where nothing else is said. */
const STARTS: Readonly<Record<NumberField, number>> = { index: 0, standardCost: 0, compensation: 1 };

/**
 * What stands in a field after a step up or down, within its limits; a field that can not be read starts anew.
 *
 * @example stepField("index", "1", 1) // "1,5"
 */
export function stepField(field: NumberField, typed: string, direction: 1 | -1): string {
  const read = readPercent(field, typed);
  const from = read === undefined || read === "unread" ? STARTS[field] : read;
  const { min, max } = limitsOf(field);
  return percentText(Math.min(max, Math.max(min, from + direction * STEPS[field])));
}
