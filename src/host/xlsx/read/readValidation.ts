import { parseA1 } from "../../model/a1";
import type { GridRange, Validation } from "../../model/workbook";
import type { Attributes } from "../xml/scanXml";
import { decodeSheetString } from "../xml/sheetString";

const styles = { stop: "Stop", warning: "Warning", information: "Information" } as const;
const kinds = { whole: "wholeNumber", decimal: "decimal", date: "date", textLength: "textLength" } as const;

/**
 * One dataValidation element, once for each range it covers. None for validation by time of day, which Office.js's
 * object has no room for here: the file keeps it.
 */
export function readValidation(attributes: Attributes, formula1: string, formula2: string): Validation[] {
  const rule = ruleOf(attributes, formula1, formula2);
  if (!rule) return [];
  const shared = {
    rule,
    ignoreBlanks: isOn(attributes.allowBlank),
    prompt: promptOf(attributes),
    errorAlert: alertOf(attributes),
  };
  return rangesOf(attributes.sqref ?? "").map((range) => ({ range, ...shared }));
}

/** The ranges of a sqref: addresses separated by spaces. */
function rangesOf(sqref: string): GridRange[] {
  return sqref
    .split(/\s+/)
    .map((text) => parseA1(text))
    .filter((range) => range !== undefined);
}

function ruleOf(attributes: Attributes, formula1: string, formula2: string): Validation["rule"] | undefined {
  const { type = "none", operator = "between", showDropDown } = attributes;
  if (type === "none") return { kind: "any" };
  if (type === "list") return { kind: "list", source: listSource(formula1), inCellDropDown: !isOn(showDropDown) };
  if (type === "custom") return { kind: "custom", formula: `=${formula1}` };
  const kind = type in kinds ? kinds[type as keyof typeof kinds] : undefined; // `in` has just shown that it is a key
  if (!kind) return undefined;
  return {
    kind,
    operator: operatorName(operator),
    formula1: operand(formula1),
    formula2: formula2 === "" ? undefined : operand(formula2),
  };
}

/** A list is a quoted text of words or a reference: `"ja,nej"` → `ja,nej`, `$A$1:$A$3` → `=$A$1:$A$3`. */
function listSource(formula: string): string {
  const words = /^\s*"([\s\S]*)"\s*$/.exec(formula)?.[1];
  return words === undefined ? `=${formula}` : words.replaceAll('""', '"');
}

function operand(formula: string): string | number {
  return formula.trim() !== "" && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
}

/** `greaterThanOrEqual` → `GreaterThanOrEqualTo`, Office.js's word. */
function operatorName(operator: string): string {
  const name = operator.charAt(0).toUpperCase() + operator.slice(1);
  return name.endsWith("Equal") ? `${name}To` : name;
}

function promptOf({ showInputMessage, promptTitle = "", prompt = "" }: Attributes): Validation["prompt"] {
  if (promptTitle === "" && prompt === "") return undefined;
  return {
    showPrompt: isOn(showInputMessage),
    title: decodeSheetString(promptTitle),
    message: decodeSheetString(prompt),
  };
}

function alertOf({
  showErrorMessage,
  errorStyle = "stop",
  errorTitle = "",
  error = "",
}: Attributes): Validation["errorAlert"] {
  if (!isOn(showErrorMessage) && errorTitle === "" && error === "") return undefined;
  const style = errorStyle in styles ? styles[errorStyle as keyof typeof styles] : "Stop"; // `in` has just shown that it is a key
  return {
    showAlert: isOn(showErrorMessage),
    style,
    title: decodeSheetString(errorTitle),
    message: decodeSheetString(error),
  };
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
