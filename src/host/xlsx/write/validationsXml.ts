import { formatA1 } from "../../model/a1";
import type { Validation } from "../../model/workbook";
import { readValidation } from "../read/readValidation";
import { escapeAttribute, escapeText } from "../xml/escapeXml";
import type { XmlElement } from "../xml/parseTree";
import { encodeSheetString } from "../xml/sheetString";

const types = {
  list: "list",
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  textLength: "textLength",
  custom: "custom",
  any: "none",
} as const;

/**
 * The dataValidations element: validations that still are as in the file keep their text (as do kinds that the model has
 * no room for), the others are written anew. "" when none is left.
 */
export function validationsXml(
  validations: readonly Validation[],
  existing: XmlElement | undefined,
  part: { text: string; prefix: string },
): string {
  const { text, prefix } = part;
  const left = new Set(validations.map((validation) => JSON.stringify(validation)));
  const kept: string[] = [];
  for (const element of existing?.children ?? []) {
    const formulaOf = (name: string): string => {
      const child = element.children.find((other) => other.name === name);
      return child ? unescapeXml(text.slice(child.openEnd, child.closeStart)) : "";
    };
    const read = readValidation(element.attributes, formulaOf("formula1"), formulaOf("formula2"));
    const keys = read.map((validation) => JSON.stringify(validation));
    if (!keys.every((key) => left.has(key))) continue;
    for (const key of keys) left.delete(key);
    kept.push(text.slice(element.start, element.end));
  }
  const added = validations.filter((validation) => left.delete(JSON.stringify(validation)));
  const items = [...kept, ...added.map((validation) => validationXml(validation, prefix))];
  if (items.length === 0) return "";
  return `<${prefix}dataValidations count="${items.length}">${items.join("")}</${prefix}dataValidations>`;
}

function validationXml({ range, rule, ignoreBlanks, prompt, errorAlert }: Validation, prefix: string): string {
  const attributes: Record<string, string | undefined> = {
    type: types[rule.kind],
    errorStyle: errorAlert && errorAlert.style !== "Stop" ? errorAlert.style.toLowerCase() : undefined,
    operator: "operator" in rule && rule.operator !== "Between" ? fileOperator(rule.operator) : undefined,
    allowBlank: ignoreBlanks ? "1" : undefined,
    showDropDown: rule.kind === "list" && !rule.inCellDropDown ? "1" : undefined,
    showInputMessage: prompt?.showPrompt ? "1" : undefined,
    showErrorMessage: errorAlert?.showAlert ? "1" : undefined,
    errorTitle: errorAlert?.title || undefined,
    error: errorAlert?.message || undefined,
    promptTitle: prompt?.title || undefined,
    prompt: prompt?.message || undefined,
    sqref: formatA1(range),
  };
  const written = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const head = written.map(([name, value = ""]) => ` ${name}="${escapeAttribute(encodeSheetString(value))}"`).join("");
  const [formula1, formula2] = formulasOf(rule);
  const child = (name: string, formula: string | undefined): string =>
    formula === undefined ? "" : `<${prefix}${name}>${escapeText(formula)}</${prefix}${name}>`;
  return `<${prefix}dataValidation${head}>${child("formula1", formula1)}${child("formula2", formula2)}</${prefix}dataValidation>`;
}

function formulasOf(rule: Validation["rule"]): [string | undefined, string | undefined] {
  if (rule.kind === "any") return [undefined, undefined];
  if (rule.kind === "custom") return [rule.formula.replace(/^=/, ""), undefined];
  if (rule.kind === "list") {
    const source = rule.source.startsWith("=") ? rule.source.slice(1) : `"${rule.source.replaceAll('"', '""')}"`;
    return [source, undefined];
  }
  const operand = (value: string | number): string => String(value).replace(/^=/, "");
  return [operand(rule.formula1), rule.formula2 === undefined ? undefined : operand(rule.formula2)];
}

function fileOperator(operator: string): string {
  const name = operator.replace(/To$/, "");
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function unescapeXml(text: string): string {
  const known: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (known[name ?? ""] ?? whole);
  });
}
