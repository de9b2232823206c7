import type { ExampleTables } from "../../exampleTables";
import { populationRows } from "../../populationRows";

const YEARS = [2025, 2026, 2027, 2028, 2029] as const;

/** Persons on 31 December 2025–2029 in the main forecast. */
const POPULATION: Readonly<Record<string, readonly number[]>> = {
  "0": [179, 174, 173, 170, 168],
  "1–5": [966, 944, 930, 912, 899],
  "6": [210, 198, 190, 194, 184],
  "7–9": [669, 643, 621, 603, 586],
  "10–12": [690, 685, 678, 656, 638],
  "13–15": [704, 699, 690, 694, 686],
  "16–18": [723, 718, 715, 709, 704],
  "19–64": [9680, 9650, 9619, 9584, 9558],
  "65–79": [3176, 3203, 3222, 3234, 3230],
  "80–89": [1024, 1048, 1076, 1107, 1134],
  "90–": [219, 223, 227, 232, 238],
};

/** How much lower the other forecast is, per year after 2025. */
const SCENARIO_DRIFT: Readonly<Record<string, number>> = { Huvud: 0, Låg: -0.007 };

/** Älvnäs's tables Befolkning, Målgrupper, Volymer. */
export const population: ExampleTables = {
  Befolkning: populationRows({ years: YEARS, persons: POPULATION, drift: SCENARIO_DRIFT }),
  Målgrupper: [
    { Målgrupp: "Barn 1–5 år", "Ålder från": 1, "Ålder till": 5, Volymmått: "Årsmedel" },
    { Målgrupp: "Elever 6–15 år", "Ålder från": 6, "Ålder till": 15, Volymmått: "Årsmedel" },
    { Målgrupp: "Ungdomar 16–18 år", "Ålder från": 16, "Ålder till": 18, Volymmått: "Årets början" },
    { Målgrupp: "Äldre 65–79 år", "Ålder från": 65, "Ålder till": 79, Volymmått: "Årets slut" },
    { Målgrupp: "Äldre 80 år och mer", "Ålder från": 80, Volymmått: "Årets slut" },
    { Målgrupp: "Beslut om bostad enligt LSS", Volymmått: "Manuell" },
  ],
  Volymer: [74, 76, 77, 78].map((Volym, index) => ({
    Målgrupp: "Beslut om bostad enligt LSS",
    År: 2026 + index,
    Volym,
    Källa: index === 0 ? "Verksamhetssystemet, augusti 2026" : "Förvaltningens bedömning",
  })),
};
