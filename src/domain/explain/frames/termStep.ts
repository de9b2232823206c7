import { indexOf } from "../../allocation/groupPrice";
import { krPerUnitOf } from "../../amount/krPerUnit";
import { rowKey } from "../../nameKey";
import type { FrameTerm } from "../../outcome";
import type { Citation } from "../../rule";
import type { AmountUnit } from "../../settings";
import type { ServiceRow } from "../../structureRows";
import type { ExplainContext } from "../explainContext";
import type { Step } from "../step";
import { cell, placedAt, product, sum, word } from "../steps";
import { type PlacedTerm, serviceOf } from "./frameRows";
import { baseFrameStep, previousSteps } from "./previousSteps";
import { indexFactor, priceStep } from "./priceStep";
import { volumeStep } from "./volumeStep";

export const RULE: Citation = ["T3.2-c", "T3.2-d"];

/** The numbers of one row of Ramunderlag; volume and price where it has them. */
export interface TermSteps {
  readonly volume: Step | undefined;
  readonly price: Step | undefined;
  readonly amount: Step;
}

/** How one term of a frame comes about, each number at its cell of Ramunderlag. Source: T3.2-c. */
export function termSteps(context: ExplainContext, placed: PlacedTerm): TermSteps | undefined {
  const { term, row } = placed;
  const service = serviceOf(context, term.service);
  const steps = service && madeOf(context, service, term);
  if (!steps || row === undefined) return steps;
  const at = (step: Step, column: "volume" | "price" | "amount") => {
    const label = {
      kind: "column",
      table: "frameBasis",
      column,
      of: term.group ?? term.service,
      year: term.year,
    } as const;
    return placedAt(step, { table: "frameBasis", row, column }, { label, unit: step.unit });
  };
  const volume = steps.volume && at(steps.volume, "volume");
  const price = steps.price && at(steps.price, "price");
  const amount = volume && price ? amountStep(context, term, { volume, price }) : steps.amount;
  return { volume, price, amount: at(amount, "amount") };
}

function madeOf(context: ExplainContext, service: ServiceRow, term: FrameTerm): TermSteps | undefined {
  const { explanation, group, year } = term;
  const whole = (amount: Step | undefined) => amount && { volume: undefined, price: undefined, amount };
  if (explanation.kind === "fixedFrame") return whole(baseFrameStep(context, service, year));
  if (explanation.kind === "indexedFrame") return whole(indexedStep(context, service, year));
  const now = volumeStep(context, group ?? "", year);
  const fullPrice = priceStep(context, { service, group: group ?? "", year });
  if (!now || !fullPrice) return undefined;
  if (explanation.kind === "volumePrice") return withAmount(context, term, { volume: now, price: fullPrice });
  const before = volumeStep(context, group ?? "", year - 1);
  if (!before) return undefined;
  return withAmount(context, term, {
    volume: volumeChange(now, before, term),
    price: compensated(service, fullPrice, term),
  });
}

/** (last year's frame − its ambition) × (1 + index). */
function indexedStep(context: ExplainContext, service: ServiceRow, year: number): Step | undefined {
  const previous = previousSteps(context, service, year);
  const index = context.tables.indexes.get(rowKey(indexOf(context.tables, service), year));
  if (!previous?.ambition || !index) return undefined;
  const label = word("withoutAmbition", { of: service.service, year: year - 1 });
  const kept = sum({ label, unit: "amount" }, [previous.frame], [previous.ambition]);
  const facts = { kind: "column", table: "frameBasis", column: "amount", of: service.service, year } as const;
  return product({ label: facts, unit: "amount" }, [kept, indexFactor(index)]);
}

/** How many more persons than the year before. */
export function volumeChange(now: Step, before: Step, { group, year }: Pick<FrameTerm, "group" | "year">): Step {
  return sum(
    { label: word("volumeChange", { ...(group !== undefined && { of: group }), year }), unit: "persons" },
    [now],
    [before],
  );
}

function compensated(service: ServiceRow, price: Step, { group, year }: FrameTerm): Step {
  if (service.compensation === undefined || service.compensation === 1) return price;
  const label = { kind: "column", table: "services", column: "compensation", of: service.service } as const;
  const degree = cell(service.compensation, { label, unit: "share", place: { ...service.at, column: "compensation" } });
  return product({ label: word("price", { ...(group !== undefined && { of: group }), year }), unit: "kr" }, [
    price,
    degree,
  ]);
}

type Factors = { readonly volume: Step; readonly price: Step };

function withAmount(context: ExplainContext, term: FrameTerm, factors: Factors): TermSteps {
  return { ...factors, amount: amountStep(context, term, factors) };
}

function amountStep(context: ExplainContext, { group, service, year }: FrameTerm, { volume, price }: Factors): Step {
  const label = { kind: "column", table: "frameBasis", column: "amount", of: group ?? service, year } as const;
  return inUnit(context, { label, unit: "amount" }, [volume, price]);
}

/** A product in kr as an amount in Beloppsenhet. Source: WB. */
export function inUnit(
  { workbook }: ExplainContext,
  facts: Pick<Step, "label" | "unit">,
  factors: readonly Step[],
): Step {
  const krPerUnit = krPerUnitOf(workbook.settings.amountUnit) ?? 1;
  return product(facts, factors, krPerUnit === 1 ? [] : [krPer(workbook.settings.amountUnit, krPerUnit)]);
}

function krPer(unit: AmountUnit, kr: number): Step {
  return { label: word("krPerUnit", { of: unit }), unit: "count", value: kr };
}
