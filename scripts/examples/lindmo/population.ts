import type { ExampleTables } from "../exampleTables";
import { populationRows } from "../populationRows";

const YEARS = [2025, 2026, 2027, 2028, 2029] as const;

/** Persons on 31 December 2025–2029 in the main forecast. */
const POPULATION: Readonly<Record<string, readonly number[]>> = {
  "0": [112, 109, 108, 106, 105],
  "1–5": [604, 590, 581, 570, 562],
  "6": [131, 124, 119, 121, 115],
  "7–9": [418, 402, 388, 377, 366],
  "10–12": [431, 428, 424, 410, 399],
  "13–15": [440, 437, 431, 434, 429],
  "16–18": [452, 449, 447, 443, 440],
  "19–64": [6050, 6031, 6012, 5990, 5974],
  "65–79": [1985, 2002, 2014, 2021, 2019],
  "80–89": [640, 668, 701, 733, 762],
  "90–": [137, 141, 144, 150, 155],
};

/** How much lower and higher the other two forecasts are, per year after 2025. */
const SCENARIO_DRIFT: Readonly<Record<string, number>> = { Huvud: 0, Låg: -0.006, Hög: 0.005 };

/** Lindmo's tables Befolkning, Målgrupper, Volymer. */
export const population: ExampleTables = {
  Befolkning: populationRows({ years: YEARS, persons: POPULATION, drift: SCENARIO_DRIFT }),
  Målgrupper: [
    { Målgrupp: "Barn 1–5 år", "Ålder från": 1, "Ålder till": 5, Volymmått: "Årsmedel" },
    { Målgrupp: "Elever 6–15 år", "Ålder från": 6, "Ålder till": 15, Volymmått: "Årsmedel" },
    { Målgrupp: "Ungdomar 16–18 år", "Ålder från": 16, "Ålder till": 18, Volymmått: "Årets början" },
    { Målgrupp: "Äldre 65–79 år", "Ålder från": 65, "Ålder till": 79, Volymmått: "Årets slut" },
    { Målgrupp: "Äldre 80 år och mer", "Ålder från": 80, Volymmått: "Årets slut" },
    { Målgrupp: "Beslut om LSS-boende", Volymmått: "Manuell" },
  ],
  Volymer: [46, 48, 49, 49].map((Volym, index) => ({
    Målgrupp: "Beslut om LSS-boende",
    År: 2026 + index,
    Volym,
    Källa: index === 0 ? "Verksamhetssystemet, oktober 2026" : "Sektionens bedömning",
  })),
};
