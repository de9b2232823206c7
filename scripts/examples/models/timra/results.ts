import type { ExampleTables } from "../../exampleTables";
import { BOARD, CHILDREN, CULTURE, SOCIAL } from "./units";

/** Frame and outcome of 2023–2025. */
const CLOSED: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  [BOARD]: [
    [92_100, 91_800],
    [94_600, 94_900],
    [97_000, 96_400],
  ],
  [CHILDREN]: [
    [512_000, 511_300],
    [524_500, 524_100],
    [538_000, 539_200],
  ],
  [SOCIAL]: [
    [424_000, 427_900],
    [437_000, 436_200],
    [450_500, 449_700],
  ],
  [CULTURE]: [
    [69_200, 69_100],
    [71_000, 72_600],
    [72_800, 72_700],
  ],
};

const LATE =
  "Fynd: Underskott som inte hämtats hem i tid. Av 3\u00a0900 tkr från 2023 är 1\u00a0600 hämtade när fristen 2025 går ut.";
const TARGET = "Resultat av skatter och generella bidrag";
const LOAN = "Låneskuld per invånare, kr";

/** Älvnäs's tables Årsresultat, Undantag, Finansiella mål, Balanskrav. */
export const results: ExampleTables = {
  Årsresultat: Object.entries(CLOSED).flatMap(([Enhet, years]) =>
    years.map(([Ram, Utfall], index) => ({
      Enhet,
      År: 2023 + index,
      Ram,
      Utfall,
      ...(Enhet === SOCIAL && index === 0 && { Visar: LATE }),
    })),
  ),
  Undantag: [{ Enhet: CULTURE, Underskottsår: 2024, Beslut: "KF 2025-04-28 § 27", Datum: "2025-04-28" }],
  "Finansiella mål": [
    { Id: "FM1", "Finansiellt mål": TARGET, År: 2024, Målvärde: "1,5 %", "Gräns gul": "1 %", Utfall: "0,4 %" },
    { Id: "FM1", "Finansiellt mål": TARGET, År: 2025, Målvärde: "1,5 %", "Gräns gul": "1 %", Utfall: "1,6 %" },
    { Id: "FM1", "Finansiellt mål": TARGET, År: 2026, Målvärde: "1,5 %", "Gräns gul": "1 %", Prognos: "1,2 %" },
    { Id: "FM1", "Finansiellt mål": TARGET, År: 2027, Målvärde: "1,5 %", "Gräns gul": "1 %" },
    {
      Id: "FM2",
      "Finansiellt mål": LOAN,
      År: 2025,
      Riktning: "Lägre",
      Målvärde: 21_000,
      "Gräns gul": 22_000,
      Utfall: 20_400,
    },
    {
      Id: "FM2",
      "Finansiellt mål": LOAN,
      År: 2026,
      Riktning: "Lägre",
      Målvärde: 21_000,
      "Gräns gul": 22_000,
      Prognos: 22_700,
      Kommentar: "Ny simhall.",
    },
  ].map((row) => ({
    Riktning: "Högre",
    ...row,
    "Visas som": row.Id === "FM1" ? "Procent" : "",
    Beslut: "KF 2025-06-16 § 57",
  })),
  Balanskrav: [
    {
      År: 2023,
      "Årets resultat": -8_700,
      Realisationsvinster: 600,
      "Använt ur resultatreserv": 6_000,
      "Resultatreserv vid årets början": 21_500,
      "Skatter och generella bidrag": 1_095_000,
      "Eget kapital": 402_000,
      Beslut: "KF 2024-04-22 § 24",
    },
    {
      År: 2024,
      "Årets resultat": 4_500,
      Realisationsvinster: 400,
      "Skatter och generella bidrag": 1_136_000,
      "Eget kapital": 406_500,
      Beslut: "KF 2025-04-28 § 26",
    },
    {
      År: 2025,
      "Årets resultat": 18_500,
      "Orealiserade värdepapper": 1_100,
      "Avsatt till resultatreserv": 4_000,
      "Skatter och generella bidrag": 1_181_000,
      "Eget kapital": 425_000,
      Beslut: "KF 2026-04-27 § 25",
    },
  ],
};
