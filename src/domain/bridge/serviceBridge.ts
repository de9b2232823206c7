import { chainIndex } from "../allocation/chainIndex";
import type { FrameTables } from "../allocation/frameTables";
import { indexOf } from "../allocation/groupPrice";
import { krPerUnitOf } from "../amount/krPerUnit";
import { toOre } from "../amount/ore";
import { sumExact } from "../amount/sumExact";
import type { Frame } from "../outcome";
import type { Citation } from "../rule";
import type { ServiceRow } from "../structureRows";
import type { Bridge, BridgeAmounts } from "./bridge";
import { NO_AMOUNTS, remarkOf, settleAmounts } from "./bridgeAmounts";
import { type PriceSteps, priceSteps } from "./priceSteps";
import { technicalAmbition } from "./technicalAmbition";

export const RULE: Citation = ["T3.2-c", "T3.2-d", "T3.2-e", "A-11", "A-5"];

/**
 * One service's frame from the year before to its year. Volume is the contract's Volymeffekt; share + price + index its
 * Priseffekt, and ambition + technical its Ambitionseffekt, except by Metod Fast: there the change of Basram, which is no
 * price, is technical (told as `baseFrame`).
 *
 * Uppräkning: index holds last year's standard-cost frame × the index; share holds Andel and Kompensationsgrad. The first
 * year of Volym: how far the decided frame is from volume × price is in price (told as `decidedGap`).
 *
 * Source: T3.2-c, T3.2-d, A-11. Parts unknown where the contract's effects are.
 */
export function serviceBridge(tables: FrameTables, service: ServiceRow, frame: Frame): Bridge {
  const { unit, year, partOf } = frame;
  return {
    unit,
    service: frame.service,
    partOf,
    fromYear: year - 1,
    year,
    start: frame.previousFrame,
    end: frame.frame,
    change: frame.change,
    ...partsOf(tables, service, frame),
  };
}

const UNKNOWN: Pick<Bridge, "parts" | "remarks"> = { parts: undefined, remarks: [] };

function partsOf(tables: FrameTables, service: ServiceRow, frame: Frame): Pick<Bridge, "parts" | "remarks"> {
  const { volumeEffect: volume, priceEffect, ambitionEffect, change } = frame;
  if (volume === undefined || priceEffect === undefined || ambitionEffect === undefined || change === undefined)
    return UNKNOWN;
  const unit = tables.settings.amountUnit;
  const technical = technicalChange(tables, frame);
  const own = { ...NO_AMOUNTS, volume, ambition: sumExact([ambitionEffect, -technical]), technical };
  if (service.method === "fixed") {
    const parts = { ...own, technical: sumExact([technical, priceEffect]) };
    return { parts: settleAmounts(parts, change), remarks: remarkOf("baseFrame", priceEffect, unit) };
  }
  const steps = stepsOf(tables, service, { ...frame, volumeEffect: volume, priceEffect });
  if (!steps) return UNKNOWN;
  const gap = sumExact([priceEffect, -steps.share, -steps.price, -steps.index]);
  const isRounding = toOre(gap, unit) === 0;
  const parts: BridgeAmounts = { ...own, ...steps, price: isRounding ? steps.price : sumExact([steps.price, gap]) };
  return { parts: settleAmounts(parts, change), remarks: remarkOf("decidedGap", gap, unit) };
}

/** The steps of the price in the workbook's unit, with what Uppräkning adds to the frame it starts from. */
function stepsOf(
  tables: FrameTables,
  service: ServiceRow,
  frame: Frame & { readonly volumeEffect: number; readonly priceEffect: number },
): PriceSteps | undefined {
  const { year, standardCostFrame, volumeEffect, priceEffect } = frame;
  const kr = priceSteps(tables, service, year);
  if (!kr) return undefined;
  const perUnit = krPerUnitOf(tables.settings.amountUnit) ?? 1;
  const steps = { share: kr.share / perUnit, price: kr.price / perUnit, index: kr.index / perUnit };
  if (service.method !== "indexation") return steps;
  const index = indexOf(tables, service);
  const factor = chainIndex(tables, { index, fromYear: year - 1, toYear: year }).value?.factor;
  if (factor === undefined) return undefined;
  const before = sumExact([standardCostFrame, -volumeEffect, -priceEffect]);
  return { ...steps, index: sumExact([steps.index, before * (factor - 1)]) };
}

function technicalChange(tables: FrameTables, { service, year }: Frame): number {
  return sumExact([technicalAmbition(tables, service, year), -technicalAmbition(tables, service, year - 1)]);
}
