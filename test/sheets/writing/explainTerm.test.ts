import type { FrameTerm, TermExplanation } from "../../../src/domain/outcome";
import type { AmountUnit } from "../../../src/domain/settings";
import { explainTerm } from "../../../src/sheets/writing/explainTerm";

function explain(explanation: TermExplanation, unit: AmountUnit = "tkr"): string {
  const term: FrameTerm = {
    unit: "Omsorg",
    service: "Äldreomsorg",
    group: "80+",
    year: 2027,
    volume: 1,
    price: 1,
    amount: 1,
    explanation,
  };
  return explainTerm(term, unit).replaceAll("\u00a0", " ");
}

const PRICE = {
  kind: "volumePrice",
  priceYear: 2025,
  cost: 8000,
  basis: "inhabitant",
  share: 1,
  inhabitants: 11_500,
  groupVolumeInPriceYear: 1000,
  indexYears: [
    { year: 2026, change: 0.03 },
    { year: 2027, change: 0.02 },
  ],
  index: "PKV",
  origin: "SCB",
  rows: [],
} as const;

describe("Förklaring in Ramunderlag", () => {
  it("[A-5] writes an indexed frame without a unit when Beloppsenhet is not known", () => {
    const facts = { previousFrame: 1000, previousAmbition: 40, index: "PKV", change: 0.02, rows: [] };
    const indexed = { kind: "indexedFrame", ...facts } as const;
    expect(explain(indexed, "unknown")).toBe("Föregående ram 1 000, utan ambition 40, × 1,02 (PKV)");
    expect(explain(indexed)).toBe("Föregående ram 1 000 tkr, utan ambition 40 tkr, × 1,02 (PKV)");
  });

  it("[T3.2-c] tells a price per inhabitant with its spread, index and source", () => {
    expect(explain(PRICE)).toBe(
      "8 000 kr per invånare 2025 (SCB) × 11 500 invånare ÷ 1 000 i målgruppen × 1,03 (PKV 2026) × 1,02 (PKV 2027)",
    );
  });

  it("[T3.2-c] tells a price per person with its share", () => {
    const person = {
      ...PRICE,
      basis: "group",
      share: 0.95,
      inhabitants: undefined,
      groupVolumeInPriceYear: undefined,
      indexYears: [],
      origin: undefined,
    } as const;
    expect(explain(person)).toBe("8 000 kr per person i målgruppen 2025 × andel 95 %");
  });

  it("[T3.2-d] tells an indexed frame without its ambition", () => {
    const indexed = {
      kind: "indexedFrame",
      previousFrame: 1000,
      previousAmbition: 40,
      index: "PKV",
      change: 0.021,
      rows: [],
    } as const;
    expect(explain(indexed)).toBe("Föregående ram 1 000 tkr, utan ambition 40 tkr, × 1,021 (PKV)");
    expect(explain({ ...indexed, previousAmbition: 0 })).toBe("Föregående ram 1 000 tkr, × 1,021 (PKV)");
  });

  it("[T3.2-c] tells a changed volume and a decided frame", () => {
    expect(
      explain({
        kind: "volumeChange",
        previousVolume: 440.5,
        price: 98_000,
        previousPrice: 95_000,
        compensation: 0.8,
        rows: [],
      }),
    ).toBe("Ändrad volym mot 440,5 året innan, 98 000 kr per person × kompensationsgrad 80 %");
    expect(explain({ kind: "fixedFrame", decision: "KF § 84", rows: [] })).toBe("Fast ram enligt Basramar (KF § 84)");
  });
});
