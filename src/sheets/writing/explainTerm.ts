import type { FrameTerm, TermExplanation } from "../../domain/outcome";
import type { AmountUnit } from "../../domain/settings";
import { swedishPercent, swedishText } from "./swedishText";

type Of<K extends TermExplanation["kind"]> = Extract<TermExplanation, { readonly kind: K }>;

/**
 * A term of a frame in words: where its price and amount come from, so that it can be checked with a calculator.
 *
 * Source: T3.2-c. @example "8 000 kr per invånare 2025 (SCB) × 11 500 invånare ÷ 1 000 i målgruppen × 1,03 (PKV 2026)"
 */
export function explainTerm({ explanation }: FrameTerm, unit: AmountUnit): string {
  switch (explanation.kind) {
    case "volumePrice":
      return explainPrice(explanation);
    case "indexedFrame":
      return explainIndexation(explanation, unit);
    case "volumeChange":
      return explainVolumeChange(explanation);
    case "fixedFrame":
      return explanation.decision === undefined
        ? "Fast ram enligt Basramar"
        : `Fast ram enligt Basramar (${explanation.decision})`;
  }
}

function explainPrice(price: Of<"volumePrice">): string {
  const { cost, basis, priceYear, origin, inhabitants, groupVolumeInPriceYear, index, indexYears, share } = price;
  const per = basis === "inhabitant" ? "invånare" : "person i målgruppen";
  const factors = [`${kr(cost)} per ${per} ${priceYear}${origin === undefined ? "" : ` (${origin})`}`];
  if (inhabitants !== undefined && groupVolumeInPriceYear !== undefined) {
    factors.push(`${persons(inhabitants)} invånare ÷ ${persons(groupVolumeInPriceYear)} i målgruppen`);
  }
  factors.push(...indexYears.map(({ year, change }) => `${swedishText(1 + change, 5)} (${index} ${year})`));
  if (share !== 1) factors.push(`andel ${swedishPercent(share)}`);
  return factors.join(" × ");
}

function explainIndexation(
  { previousFrame, previousAmbition, index, change }: Of<"indexedFrame">,
  unit: AmountUnit,
): string {
  const ambition = previousAmbition === 0 ? "" : `, utan ambition ${inUnit(previousAmbition, unit)}`;
  return `Föregående ram ${inUnit(previousFrame, unit)}${ambition}, × ${swedishText(1 + change, 5)} (${index})`;
}

function explainVolumeChange({ previousVolume, price, compensation }: Of<"volumeChange">): string {
  const degree = compensation === 1 ? "" : ` × kompensationsgrad ${swedishPercent(compensation)}`;
  return `Ändrad volym mot ${persons(previousVolume)} året innan, ${kr(price)} per person${degree}`;
}

/** The number alone when the unit is not known. */
function inUnit(value: number, unit: AmountUnit): string {
  return unit === "unknown" ? swedishText(value, 1) : `${swedishText(value, 1)}\u00a0${unit}`;
}

function kr(value: number): string {
  return `${swedishText(value, 2)}\u00a0kr`;
}

function persons(value: number): string {
  return swedishText(value, 1);
}
