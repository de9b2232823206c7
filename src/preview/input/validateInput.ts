import type { SheetModel, Validation, WorkbookModel } from "../../host/model/workbook";
import { listChoices } from "./listChoices";
import type { CellInput } from "./parseInput";

const BOUNDS: Readonly<Record<string, (value: number, low: number, high: number) => boolean>> = {
  between: (value, low, high) => value >= low && value <= high,
  notbetween: (value, low, high) => value < low || value > high,
  equalto: (value, low) => value === low,
  notequalto: (value, low) => value !== low,
  greaterthan: (value, low) => value > low,
  lessthan: (value, low) => value < low,
  greaterthanorequalto: (value, low) => value >= low,
  lessthanorequalto: (value, low) => value <= low,
};

/**
 * Whether a cell's rule refuses what was typed: the words to show, or undefined when it may stand. As in Excel, formulas,
 * emptied cells and rules that only warn let everything through. A rule that cannot be followed here refuses nothing.
 */
export function validateInput(
  workbook: WorkbookModel,
  sheet: SheetModel,
  typed: { readonly validation: Validation; readonly input: CellInput },
): string | undefined {
  const { validation, input } = typed;
  const alert = validation.errorAlert;
  const isStopping = alert === undefined || (alert.showAlert && alert.style === "Stop");
  if (!isStopping || input.formula !== undefined || input.value === null) return undefined;
  const choices = listChoices(workbook, sheet, validation.rule);
  const isAllowed = choices === undefined ? isInBounds(validation.rule, input.value) : isChoice(choices, input.value);
  if (isAllowed) return undefined;
  return [alert?.title, alert?.message].filter(Boolean).join(": ") || defaultAlert(choices);
}

/** A list that is written in the rule tells upper from lower case; Excel shows the same words either way. */
function isChoice(choices: readonly string[], value: string | number | boolean): boolean {
  return choices.includes(typeof value === "number" ? String(value).replace(".", ",") : String(value));
}

function isInBounds(rule: Validation["rule"], value: string | number | boolean): boolean {
  if (rule.kind === "list" || rule.kind === "custom" || rule.kind === "any") return true;
  const low = Number(rule.formula1);
  const high = Number(rule.formula2 ?? rule.formula1);
  const compare = BOUNDS[rule.operator.toLowerCase()];
  if (Number.isNaN(low) || Number.isNaN(high) || compare === undefined) return true;
  if (rule.kind === "textLength") return compare(String(value).length, low, high);
  if (typeof value !== "number") return false;
  return (rule.kind !== "wholeNumber" || Number.isInteger(value)) && compare(value, low, high);
}

function defaultAlert(choices: readonly string[] | undefined): string {
  if (choices === undefined) return "Värdet stämmer inte med det som får stå i cellen.";
  return `Välj något av: ${choices.slice(0, 8).join(", ")}${choices.length > 8 ? " …" : ""}.`;
}
