import { formatAddress } from "../model/a1";
import type { Validation } from "../model/workbook";
import { readBoolean, readChoice, readRecord, readString } from "./arguments";
import { onlyRange } from "./cellArea";
import { HostError } from "./hostError";
import { type HostObject, isKind } from "./hostObject";
import type { Json } from "./protocol";

type Rule = Validation["rule"];

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;
const COMPARED = ["wholeNumber", "decimal", "date", "textLength"] as const;

function isObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "kind" in value && "self" in value;
}

function readSource(source: unknown): string {
  if (!isObject(source)) return readString(source, "list.source");
  if (!isKind(source, "Range")) throw new HostError("InvalidArgument", "list.source must be a range or a string.");
  const address = formatAddress(source.self.sheet.name, onlyRange(source.self));
  return `=${address.replace(/(?<=[!:])([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

function readOperand(value: unknown, name: string): string | number {
  if (typeof value === "number" || typeof value === "string") return value;
  throw new HostError("InvalidArgument", `${name} must be a number or a formula.`);
}

function readComparison(kind: (typeof COMPARED)[number], value: unknown): Rule {
  const rule = readRecord(value, kind);
  const operator = readChoice(rule.operator, OPERATORS, "operator");
  const needsTwo = operator === "Between" || operator === "NotBetween";
  return {
    kind,
    operator,
    formula1: readOperand(rule.formula1, "formula1"),
    formula2: needsTwo ? readOperand(rule.formula2, "formula2") : undefined,
  };
}

/** Reads an Excel.DataValidationRule; exactly one kind, as Excel demands. */
export function readRule(value: unknown): Rule {
  const rule = readRecord(value, "rule");
  const [kind, ...others] = Object.keys(rule).filter((name) => rule[name] !== undefined && rule[name] !== null);
  if (others.length > 0) throw new HostError("InvalidArgument", "A rule has exactly one kind.");
  if (kind === undefined) return { kind: "any" };
  if (kind === "list") {
    const list = readRecord(rule.list, "list");
    const inCellDropDown = readBoolean(list.inCellDropDown ?? true, "list.inCellDropDown");
    return { kind, source: readSource(list.source), inCellDropDown };
  }
  if (kind === "custom") return { kind, formula: readString(readRecord(rule.custom, kind).formula, "custom.formula") };
  const compared = COMPARED.find((candidate) => candidate === kind);
  if (!compared) throw new HostError("ApiNotFound", `Rules of the kind "${kind}" are not implemented by this host.`);
  return readComparison(compared, rule[compared]);
}

/** The rule as Office.js gives it. */
export function ruleJson(rule: Rule): Json {
  if (rule.kind === "any") return {};
  if (rule.kind === "list") return { list: { source: rule.source, inCellDropDown: rule.inCellDropDown } };
  if (rule.kind === "custom") return { custom: { formula: rule.formula } };
  const second = rule.formula2 === undefined ? {} : { formula2: rule.formula2 };
  return { [rule.kind]: { operator: rule.operator, formula1: rule.formula1, ...second } };
}

/** The word of Excel.DataValidationType. */
export function typeOfRule(rule: Rule): string {
  return rule.kind === "any" ? "None" : `${rule.kind.charAt(0).toUpperCase()}${rule.kind.slice(1)}`;
}
