import type { ExampleTables } from "../../exampleTables";
import { populationRows } from "../../populationRows";

const YEARS = [2025, 2026, 2027, 2028, 2029] as const;

/** Persons on 31 December 2025–2029 in the main forecast. */
const POPULATION: Readonly<Record<string, readonly number[]>> = {
  "0": [246, 240, 238, 235, 233],
  "1–5": [1330, 1305, 1284, 1262, 1247],
  "6": [288, 275, 264, 268, 256],
  "7–9": [921, 886, 858, 834, 812],
  "10–12": [950, 941, 932, 905, 882],
  "13–15": [968, 963, 950, 955, 944],
  "16–18": [990, 986, 982, 973, 968],
  "19–64": [13_310, 13_290, 13_262, 13_230, 13_204],
  "65–79": [4370, 4408, 4436, 4450, 4447],
  "80–89": [1410, 1442, 1480, 1520, 1556],
  "90–": [300, 304, 309, 316, 324],
};

/** How much lower the other forecast is, per year after 2025. */
const SCENARIO_DRIFT: Readonly<Record<string, number>> = { Huvud: 0, Låg: -0.006 };

/** Havssunda's tables Befolkning, Målgrupper, Volymer. */
export const population: ExampleTables = {
  Befolkning: populationRows({ years: YEARS, persons: POPULATION, drift: SCENARIO_DRIFT }),
  Målgrupper: [
    { Målgrupp: "Barn 1–5 år", "Ålder från": 1, "Ålder till": 5, Volymmått: "Årsmedel" },
    { Målgrupp: "Elever 6–15 år", "Ålder från": 6, "Ålder till": 15, Volymmått: "Årsmedel" },
    { Målgrupp: "Äldre 65–79 år", "Ålder från": 65, "Ålder till": 79, Volymmått: "Årets slut" },
    { Målgrupp: "Äldre 80 år och mer", "Ålder från": 80, Volymmått: "Årets slut" },
    { Målgrupp: "Beslut om bostad enligt LSS", Volymmått: "Manuell" },
  ],
  Volymer: [102, 105, 106, 107].map((Volym, index) => ({
    Målgrupp: "Beslut om bostad enligt LSS",
    År: 2026 + index,
    Volym,
    Källa: index === 0 ? "Verksamhetssystemet, augusti 2026" : "Förvaltningens bedömning",
  })),
};
