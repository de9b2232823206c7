import type { ExampleTables } from "../../exampleTables";
import { populationRows } from "../../populationRows";
import { rowsOf } from "../../rowsOf";

const YEARS = [2025, 2026, 2027, 2028, 2029] as const;

/** Persons on 31 December 2025–2029, the first an outcome and the rest a forecast. */
const POPULATION: Readonly<Record<string, readonly number[]>> = {
  "0": [112, 110, 108, 107, 106],
  "1–5": [612, 604, 596, 588, 579],
  "6": [128, 124, 121, 120, 117],
  "7–9": [414, 405, 396, 386, 377],
  "10–12": [436, 431, 425, 415, 404],
  "13–15": [446, 445, 441, 437, 430],
  "16–18": [441, 446, 450, 447, 444],
  "19–64": [6560, 6540, 6518, 6495, 6478],
  "65–79": [2010, 2022, 2031, 2036, 2034],
  "80–89": [655, 682, 712, 741, 770],
  "90–": [139, 142, 146, 151, 156],
};

/** Björkdala's tables Befolkning, Målgrupper, Volymer. */
export const population: ExampleTables = {
  Befolkning: populationRows({ years: YEARS, persons: POPULATION, drift: { Huvud: 0 } }),
  Målgrupper: [
    { Målgrupp: "Barn 1–5 år", "Ålder från": 1, "Ålder till": 5, Volymmått: "Årsmedel" },
    { Målgrupp: "Elever 6–15 år", "Ålder från": 6, "Ålder till": 15, Volymmått: "Årsmedel" },
    { Målgrupp: "Ungdomar 16–18 år", "Ålder från": 16, "Ålder till": 18, Volymmått: "Årets början" },
    { Målgrupp: "Äldre 65–79 år", "Ålder från": 65, "Ålder till": 79, Volymmått: "Årets slut" },
    { Målgrupp: "Äldre 80 år och mer", "Ålder från": 80, Volymmått: "Årets slut" },
    { Målgrupp: "Beslut enligt LSS", Volymmått: "Manuell" },
  ],
  Volymer: rowsOf("Målgrupp | År | Volym | Källa", [
    ["Beslut enligt LSS", 2026, 52, "Verksamhetssystemet, augusti 2026"],
    ["Beslut enligt LSS", 2027, 53, "Sektionens bedömning"],
    ["Beslut enligt LSS", 2028, 54, "Sektionens bedömning"],
    ["Beslut enligt LSS", 2029, 54, "Sektionens bedömning"],
  ]),
};
