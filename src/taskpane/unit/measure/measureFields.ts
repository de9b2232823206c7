import { krPerUnitOf } from "../../../domain/amount/krPerUnit";
import { isoDay } from "../../../domain/day/isoDay";
import { type Period, periodEndMonth } from "../../../domain/period";
import type { AmountUnit } from "../../../domain/settings";
import { swedishNumber } from "../../../sheets/kinds/swedishNumber";
import type { NewMeasure } from "../../../sheets/measures/newMeasure";
import type { Formats } from "../../../text/pane/formats";

/** The form as typed. */
export interface MeasureFields {
  readonly measure: string;
  readonly effect: string;
  readonly fullYearEffect: string;
  readonly starts: string;
  readonly kind: NewMeasure["kind"];
  readonly responsible: string;
  readonly decision: string;
}

/** Why a field can not be used; the texts have a sentence for each. */
export type FieldFault = "noName" | "noEffect" | "notNumber" | "notPositive";

export type FieldFaults = Partial<Record<keyof MeasureFields, FieldFault>>;

const MOST = 1e15;
const DECEMBER = 12;

/** What the form begins with: a measure that starts when the period has ended, by the one who answers for the unit. */
export function firstFields(period: Period, responsible: string | undefined): MeasureFields {
  const month = periodEndMonth(period) + 1;
  const starts = month > DECEMBER ? "" : isoDay(period.year, month, 1);
  const empty = { measure: "", effect: "", fullYearEffect: "", decision: "" };
  return { ...empty, starts, kind: "structural", responsible: responsible ?? "" };
}

/** A number with a unit of money after it. */
const WITH_UNIT = /^(.*?)\s*(kr|tkr|mnkr|mkr)\.?$/iu;

const UNITS: ReadonlyMap<string, AmountUnit> = new Map([
  ["kr", "kr"],
  ["tkr", "tkr"],
  ["mnkr", "mnkr"],
  ["mkr", "mnkr"],
]);

/** An amount as typed with its unit: `1 250 000 kr`. Undefined without one. */
export function typedUnit(text: string): AmountUnit | undefined {
  return UNITS.get(WITH_UNIT.exec(text.trim())?.[2]?.toLowerCase() ?? "");
}

/**
 * An amount as typed, in `unit`: `1 250,5`, or with a unit after it, `1 250 500 kr`, which is converted. Undefined when it is
 * no amount, or has a unit where the workbook's is not known.
 */
export function typedAmount(text: string, unit: Formats["unit"]): number | undefined {
  const written = typedUnit(text);
  const read = swedishNumber(written === undefined ? text : (WITH_UNIT.exec(text.trim())?.[1] ?? ""));
  if (read === undefined || read.isPercent || Math.abs(read.number) > MOST) return undefined;
  if (written === undefined || written === unit) return read.number;
  const [from, to] = [krPerUnitOf(written), krPerUnitOf(unit === "" ? "unknown" : unit)];
  return from === undefined || to === undefined ? undefined : (read.number * from) / to;
}

/** What is wrong with the form, by field; empty when it can be written. `unit` is that of amounts, empty when not known. */
export function fieldFaults(fields: MeasureFields, unit: Formats["unit"]): FieldFaults {
  const effect = typedAmount(fields.effect, unit);
  const fullYear = typedAmount(fields.fullYearEffect, unit);
  return {
    ...(fields.measure.trim() === "" ? { measure: "noName" } : {}),
    ...(fields.effect.trim() === "" ? { effect: "noEffect" } : effectFault(effect)),
    ...(fields.fullYearEffect.trim() !== "" && fullYear === undefined ? { fullYearEffect: "notNumber" } : {}),
  };
}

function effectFault(effect: number | undefined): FieldFaults {
  if (effect === undefined) return { effect: "notNumber" };
  return effect > 0 ? {} : { effect: "notPositive" };
}

/** The measure that the form says; undefined while it has faults. */
export function typedMeasure(
  fields: MeasureFields,
  about: { readonly unit: string; readonly year: number; readonly amountUnit: Formats["unit"] },
): NewMeasure | undefined {
  const effect = typedAmount(fields.effect, about.amountUnit);
  if (effect === undefined || Object.keys(fieldFaults(fields, about.amountUnit)).length > 0) return undefined;
  const said = (text: string) => (text.trim() === "" ? undefined : text.trim());
  return {
    unit: about.unit,
    year: about.year,
    measure: fields.measure.trim(),
    effect,
    fullYearEffect: typedAmount(fields.fullYearEffect, about.amountUnit),
    starts: said(fields.starts),
    kind: fields.kind,
    responsible: said(fields.responsible),
    decision: said(fields.decision),
  };
}
