import type { ExampleTables } from "../../exampleTables";

const DECIDED = "KF 2025-06-16 § 92";
const OWN_PRICE = "Egen kalkyl på utjämningens standardkostnad";

/** Service, target group, kr in the prices of 2026, what the price is per. */
const PRICES = [
  ["Förskola", "Barn 1–5 år", 158_900, "Målgrupp", OWN_PRICE],
  ["Grundskola och fritidshem", "Elever 6–15 år", 132_400, "Målgrupp", OWN_PRICE],
  ["Äldreomsorg", "Äldre 65–79 år", 2_700, "Invånare", "Utjämningens standardkostnad, fördelad"],
  ["Äldreomsorg", "Äldre 80 år och mer", 14_300, "Invånare", "Utjämningens standardkostnad, fördelad"],
  ["Funktionsstöd", "Beslut om bostad enligt LSS", 1_140_000, "Målgrupp", "Bokslut 2025, uppräknat"],
] as const;

const DECIDED_FRAMES = {
  Förskola: 207.5,
  "Grundskola och fritidshem": 405.6,
  Gymnasieskola: 143.6,
  Äldreomsorg: 424,
  Funktionsstöd: 134.5,
  "Individ- och familjeomsorg": 84.2,
  Kommunledning: 92.4,
  "Gator, parker och fritid": 61.8,
} as const;

/** Service, amounts for 2027–2029, kind, whether it concerns children and the examination of it. */
const AMBITIONS = [
  ["Förskola", [4.5, 4.5, 4.5], "Överambition", "BKA 2025-03"],
  ["Grundskola och fritidshem", [-3, -4, -4], "Effektivisering", "BKA 2026-05"],
  ["Äldreomsorg", [-4.2, -4.2, -4.2], "Underambition", ""],
  ["Gator, parker och fritid", [1.2, 0, 0], "Prioritering", ""],
] as const;

/** Havssunda's tables Standardkostnader, Prisindex, Basramar, Ambitioner, Finansiering, in mnkr but for the prices. */
export const money: ExampleTables = {
  Standardkostnader: PRICES.map(([Verksamhet, Målgrupp, Standardkostnad, Prisbas, Källa]) => ({
    Verksamhet,
    Målgrupp,
    År: 2026,
    Standardkostnad,
    Prisbas,
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
    ...[14.6, 15.1, 15.5, 15.9].map((Ram, index) => ({
      Verksamhet: "Skolskjuts",
      År: 2026 + index,
      Ram,
      Beslut: index === 0 ? DECIDED : "Avtal 2026–2030",
    })),
  ],
  Ambitioner: AMBITIONS.flatMap(([Verksamhet, amounts, Slag, Barnkonsekvensanalys]) =>
    amounts.flatMap((Belopp, index) =>
      Belopp === 0
        ? []
        : {
            Verksamhet,
            År: 2027 + index,
            Belopp,
            Slag,
            Beslut: "KF 2026-06-15 § 78",
            "Berör barn": Barnkonsekvensanalys === "" ? "nej" : "ja",
            Barnkonsekvensanalys,
          },
    ),
  ),
  Finansiering: [2027, 2028, 2029].flatMap((År, index) => [
    {
      Post: "Skatteintäkter",
      År,
      Belopp: [1297, 1333, 1371][index] ?? 0,
      Källa: "Skatteprognos i augusti 2026 (påhittad)",
    },
    {
      Post: "Generella statsbidrag och utjämning",
      År,
      Belopp: [349, 356, 362][index] ?? 0,
      Källa: "Preliminär utjämning 2027 (påhittad)",
    },
    { Post: "Finansnetto", År, Belopp: [-7.5, -8.2, -9][index] ?? 0, Källa: "Finanspolicy" },
    {
      Post: "Resultatmål",
      År,
      Belopp: [32.9, 33.8, 34.7][index] ?? 0,
      Källa: "Finansiellt mål, 2 % av skatter och bidrag",
    },
  ]),
};
