import type { ExampleTables } from "../../exampleTables";
import { BOARD, CARE, EDUCATION } from "./units";

/** Frame and outcome of 2023–2025. */
const CLOSED: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  [BOARD]: [
    [148, 149.1],
    [150.2, 148.8],
    [152, 151.7],
  ],
  [EDUCATION]: [
    [718, 717.2],
    [732.5, 731.9],
    [744, 746.3],
  ],
  [CARE]: [
    [590, 594.6],
    [605, 604.1],
    [622, 620.9],
  ],
};

const LATE =
  "Fynd: Underskott som inte hämtats hem i tid. Av 4,6 mnkr från 2023 är 2,0 hämtade när fristen 2025 går ut.";

const RESULT = "Resultat av skatter och generella bidrag";
const SOLIDITY = "Soliditet med alla pensionsåtaganden";
const INVESTMENTS = "Investeringar betalda med egna medel";

/** Havssunda's tables Årsresultat, Undantag, Finansiella mål, Balanskrav. */
export const results: ExampleTables = {
  Årsresultat: Object.entries(CLOSED).flatMap(([Enhet, years]) =>
    years.map(([Ram, Utfall], index) => ({
      Enhet,
      År: 2023 + index,
      Ram,
      Utfall,
      ...(Enhet === CARE && index === 0 && { Visar: LATE }),
    })),
  ),
  Undantag: [{ Enhet: EDUCATION, Underskottsår: 2025, Belopp: 0.8, Beslut: "KF 2026-04-27 § 38", Datum: "2026-04-27" }],
  "Finansiella mål": [
    {
      Id: "FM1",
      "Finansiellt mål": RESULT,
      År: 2024,
      Målvärde: "2 %",
      "Gräns gul": "1 %",
      Utfall: "0,7 %",
      Kommentar: "Höga pensionskostnader.",
    },
    { Id: "FM1", "Finansiellt mål": RESULT, År: 2025, Målvärde: "2 %", "Gräns gul": "1 %", Utfall: "2,0 %" },
    {
      Id: "FM1",
      "Finansiellt mål": RESULT,
      År: 2026,
      Målvärde: "2 %",
      "Gräns gul": "1 %",
      Prognos: "1,3 %",
      Kommentar: "Omsorgens prognos drar ned.",
    },
    { Id: "FM1", "Finansiellt mål": RESULT, År: 2027, Målvärde: "2 %", "Gräns gul": "1 %" },
    { Id: "FM2", "Finansiellt mål": SOLIDITY, År: 2025, Målvärde: "40 %", Utfall: "41,2 %" },
    { Id: "FM2", "Finansiellt mål": SOLIDITY, År: 2026, Målvärde: "40 %", Prognos: "40,5 %" },
    { Id: "FM3", "Finansiellt mål": INVESTMENTS, År: 2025, Målvärde: "60 %", "Gräns gul": "50 %", Utfall: "62 %" },
    {
      Id: "FM3",
      "Finansiellt mål": INVESTMENTS,
      År: 2026,
      Målvärde: "60 %",
      "Gräns gul": "50 %",
      Prognos: "54 %",
      Kommentar: "Ny skola i Norrvik, tre år.",
    },
  ].map((row) => ({ ...row, Riktning: "Högre", "Visas som": "Procent", Beslut: "KF 2025-06-16 § 91" })),
  Balanskrav: [
    {
      År: 2022,
      "Årets resultat": 28.4,
      Realisationsvinster: 1.2,
      "Avsatt till resultatreserv": 5,
      "Resultatreserv vid årets början": 22,
      "Skatter och generella bidrag": 1421,
      "Eget kapital": 610,
      Beslut: "KF 2023-04-24 § 33",
    },
    {
      År: 2023,
      "Årets resultat": -6.3,
      Realisationsvinster: 0.8,
      "Använt ur resultatreserv": 4,
      "Skatter och generella bidrag": 1463,
      "Eget kapital": 603.7,
      Beslut: "KF 2024-04-22 § 29",
    },
    {
      År: 2024,
      "Årets resultat": 9.8,
      "Skatter och generella bidrag": 1503,
      "Eget kapital": 613.5,
      Beslut: "KF 2025-04-28 § 35",
    },
    {
      År: 2025,
      "Årets resultat": 31.6,
      Realisationsvinster: 2.1,
      "Avsatt till resultatreserv": 8,
      "Skatter och generella bidrag": 1558,
      "Eget kapital": 645.1,
      Beslut: "KF 2026-04-27 § 36",
    },
  ],
};
