import { type ThresholdFault, thresholdFault } from "../../domain/lights/valueLight";
import { swedishNumber } from "../../sheets/kinds/swedishNumber";
import type { RangeRule } from "../../sheets/rangeLights/rangeLights";

/** What the user has typed: the limits as text, which field stands for what follows from the direction. */
export interface RuleFields {
  readonly direction: RangeRule["direction"];
  readonly green: string;
  readonly yellow: string;
  readonly from: string;
  readonly to: string;
  readonly margin: string;
}

export type LimitField = Exclude<keyof RuleFields, "direction">;

/** The fields that a direction asks for, in their order. */
export const LIMIT_FIELDS: Readonly<Record<RangeRule["direction"], readonly LimitField[]>> = {
  higher: ["green", "yellow"],
  lower: ["green", "yellow"],
  interval: ["from", "to", "margin"],
  words: [],
};

/** The rule that fields say, or what is wrong with them: limits that are no numbers, or that do not go together. */
export type ReadRule =
  | { readonly rule: RangeRule }
  | { readonly unread: readonly LimitField[] }
  | { readonly fault: ThresholdFault };

/** Reads the fields. Empty yellow limits are the green one, and an empty margin is none: then nothing is yellow. */
export function readRule(fields: RuleFields): ReadRule {
  const { direction } = fields;
  if (direction === "words") return { rule: { direction } };
  const number = (field: LimitField) => numberIn(fields, field);
  const unread = LIMIT_FIELDS[direction].filter((field) => number(field) === undefined);
  if (unread.length > 0) return { unread };
  const at = (field: LimitField) => number(field) ?? 0;
  const rule: RangeRule =
    direction === "interval"
      ? { direction, from: at("from"), to: at("to"), yellowMargin: at("margin") }
      : { direction, green: at("green"), yellow: at("yellow") };
  const fault = thresholdFault(rule);
  return fault ? { fault } : { rule };
}

function numberIn(fields: RuleFields, field: LimitField): number | undefined {
  const text = fields[field].trim();
  if (text !== "") return swedishNumber(text)?.number;
  if (field === "margin") return 0;
  return field === "yellow" ? swedishNumber(fields.green)?.number : undefined;
}
