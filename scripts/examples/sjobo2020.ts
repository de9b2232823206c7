import type { ExampleTables } from "./exampleTables";

const SOURCE = "Sjöbo kommun, budget 2020, https://finansiellinfo.se/Sjobo_budget_2020/smodell.html";
const SCHOOL = "Förskola, fritidshem och grundskola";
const UPPER = "Gymnasieskola";
const ELDERLY = "Äldreomsorg";

/** Class, service, persons at the two year-ends around 2020, kr per person: as published. */
const CLASSES: readonly (readonly [string, string, number, number, number])[] = [
  ["1–5", SCHOOL, 1107, 1100, 107_400],
  ["6", SCHOOL, 232, 233, 126_900],
  ["7–9", SCHOOL, 707, 714, 142_300],
  ["10–12", SCHOOL, 654, 651, 120_300],
  ["13–15", SCHOOL, 562, 596, 119_100],
  ["16–18", UPPER, 653, 639, 158_600],
  ["65–79", ELDERLY, 3409, 3430, 17_700],
  ["80–89", ELDERLY, 917, 933, 102_700],
  ["90–", ELDERLY, 185, 188, 374_900],
];

const groupName = (age: string) => `Invånare ${age} år`;

/** The table that Sjöbo published with its budget 2020: population classes, prices, and what each gives. */
export const sjobo2020: ExampleTables = {
  Inställningar: [
    { Nyckel: "Kommun", Värde: "Sjöbo" },
    { Nyckel: "Kommunkod", Värde: "1265" },
    { Nyckel: "Budgetår", Värde: 2020 },
    { Nyckel: "Antal år", Värde: 1 },
    { Nyckel: "Beloppsenhet", Värde: "mnkr" },
  ],
  Verksamheter: [SCHOOL, UPPER, ELDERLY].map((Verksamhet) => ({
    Verksamhet,
    Enhet: "Sjöbo kommun",
    Metod: "Volym",
  })),
  Befolkning: CLASSES.flatMap(([Ålder, , start, end]) => [
    { Scenario: "Huvud", År: 2019, Ålder, Antal: start },
    { Scenario: "Huvud", År: 2020, Ålder, Antal: end },
  ]),
  Målgrupper: CLASSES.map(([age]) => {
    const [from = "", to = ""] = age.split("–");
    const upper = age.includes("–") ? to : from;
    return {
      Målgrupp: groupName(age),
      "Ålder från": Number(from),
      "Ålder till": upper === "" ? "" : Number(upper),
      Volymmått: "Årsmedel",
    };
  }),
  Standardkostnader: CLASSES.map(([age, Verksamhet, , , Standardkostnad]) => ({
    Verksamhet,
    Målgrupp: groupName(age),
    År: 2020,
    Standardkostnad,
    Prisbas: "Målgrupp",
    Källa: SOURCE,
  })),
};
