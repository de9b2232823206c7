import type { ExampleTables } from "../../exampleTables";

const DECIDED = "KF 2025-06-16 § 58";
const PROPOSED = "KF 2026-06-22 § 61";
const OWN_PRICE = "Egen kalkyl på utjämningens standardkostnad";
const SHARED = "Utjämningens standardkostnad, fördelad";

/** Service, target group, kr in the prices of 2026, what the price is per, source. */
const PRICES = [
  ["Förskola", "Barn 1–5 år", 158_400, "Målgrupp", OWN_PRICE],
  ["Grundskola och fritidshem", "Elever 6–15 år", 131_900, "Målgrupp", OWN_PRICE],
  ["Gymnasieskola", "Ungdomar 16–18 år", 149_700, "Målgrupp", OWN_PRICE],
  ["Äldreomsorg", "Äldre 65–79 år", 2_650, "Invånare", SHARED],
  ["Äldreomsorg", "Äldre 80 år och mer", 14_150, "Invånare", SHARED],
  ["Funktionsstöd", "Beslut om bostad enligt LSS", 1_120_000, "Målgrupp", "Bokslut 2025, uppräknat"],
] as const;

const DECIDED_FRAMES = {
  Förskola: 150_900,
  "Grundskola och fritidshem": 296_800,
  Gymnasieskola: 105_000,
  Äldreomsorg: 305_300,
  Funktionsstöd: 97_900,
  "Individ- och familjeomsorg": 61_400,
  "Gator, parker och lokaler": 39_400,
  "Kultur och fritid": 34_700,
} as const;

/** Services whose frames kommunfullmäktige has set as sums, 2026–2029. */
const FIXED_FRAMES = {
  "Kommunledning och service": [99_700, 102_300, 104_600, 106_900],
  "Kommunstyrelsens reserv": [4_000, 4_000, 5_000, 5_000],
} as const;

/** Service, amounts for 2027–2029, kind, the examination of what concerns children. */
const AMBITIONS = [
  ["Förskola", [1_800, 1_800, 1_800], "Överambition", "BKA 2026-03"],
  ["Grundskola och fritidshem", [-2_500, -3_500, -3_500], "Effektivisering", "BKA 2026-04"],
  ["Äldreomsorg", [-3_000, -4_000, -4_000], "Underambition", ""],
  ["Kultur och fritid", [900, 900, 900], "Prioritering", ""],
] as const;

const FUNDING = [
  ["Skatteintäkter", [846_000, 862_000, 893_000], "Skatteprognos i augusti 2026 (påhittad)"],
  ["Generella statsbidrag och utjämning", [400_000, 407_000, 416_000], "Preliminär utjämning 2027 (påhittad)"],
  ["Finansnetto", [-4_800, -5_600, -6_100], "Finanspolicy"],
  ["Resultatmål", [18_700, 19_000, 19_600], "1,5 % av skatter och bidrag"],
] as const;

const MISSED =
  "Fynd: Resultatmål som inte nås. Ramarna ryms i pengarna som finns, men det som blir över är mindre än målet.";

/** Älvnäs's tables Standardkostnader, Prisindex, Basramar, Ambitioner, Finansiering, in tkr but for the prices. */
export const money: ExampleTables = {
  Standardkostnader: PRICES.map(([Verksamhet, Målgrupp, Standardkostnad, Prisbas, Källa]) => ({
    Verksamhet,
    Målgrupp,
    År: 2026,
    Standardkostnad,
    Prisbas,
    Andel: Verksamhet === "Gymnasieskola" ? 0.97 : "",
    Källa,
    Publicerad: "2026-06-30",
  })),
  Prisindex: [0.029, 0.027, 0.026].map((Förändring, index) => ({
    Index: "PKV",
    År: 2027 + index,
    Förändring,
    Källa: "Påhittad serie i PKV:s form",
    Publicerad: "2026-08-20",
  })),
  Basramar: [
    ...Object.entries(DECIDED_FRAMES).map(([Verksamhet, Ram]) => ({ Verksamhet, År: 2026, Ram, Beslut: DECIDED })),
    ...Object.entries(FIXED_FRAMES).flatMap(([Verksamhet, frames]) =>
      frames.map((Ram, index) => ({ Verksamhet, År: 2026 + index, Ram, Beslut: index === 0 ? DECIDED : PROPOSED })),
    ),
  ],
  Ambitioner: AMBITIONS.flatMap(([Verksamhet, amounts, Slag, Barnkonsekvensanalys]) =>
    amounts.map((Belopp, index) => ({
      Verksamhet,
      År: 2027 + index,
      Belopp,
      Slag,
      Beslut: PROPOSED,
      "Berör barn": Barnkonsekvensanalys === "" ? "nej" : "ja",
      Barnkonsekvensanalys,
    })),
  ),
  Finansiering: [2027, 2028, 2029].flatMap((År, index) =>
    FUNDING.map(([Post, amounts, Källa]) => ({
      Post,
      År,
      Belopp: amounts[index] ?? 0,
      Källa,
      ...(Post === "Resultatmål" && År === 2028 && { Visar: MISSED }),
    })),
  ),
};
