import type { ExampleTables } from "../../exampleTables";
import { rowsOf } from "../../rowsOf";
import { BOARD, COUNCIL } from "./units";

/** What kommunstyrelsen takes up each month: not every area every time. The day, and the day it was done. */
const MONTHS: readonly (readonly [what: string, date: string, done: string, shows?: string])[] = [
  ["ekonomi och verksamhetsplan", "2026-02-11", "2026-02-11"],
  ["bokslut och kvalitetsmål i skolan", "2026-03-11", "2026-03-11"],
  ["ekonomi och uppdrag", "2026-04-08", "2026-04-08"],
  ["ekonomi och kvalitetsmål i omsorgen", "2026-05-13", "2026-05-13"],
  ["ekonomi och verksamhetsplan", "2026-06-03", "2026-06-03"],
  [
    "ekonomi och större avvikelser",
    "2026-08-26",
    "",
    "Fynd: Händelse som dröjer. Uppföljningen skulle ha gjorts den 26 augusti.",
  ],
  ["delårsbokslut och alla mål", "2026-09-16", ""],
  ["ekonomi och kvalitetsmål i skolan", "2026-10-14", ""],
  ["ekonomi och uppdrag", "2026-11-11", ""],
  ["ekonomi och verksamhetsplan", "2026-12-09", ""],
];

/** Ekdala's table Årshjul: kommunfullmäktige twice a year, kommunstyrelsen monthly by the plan it has made. */
export const year: ExampleTables = {
  Årshjul: rowsOf("Händelse | Slag | Fas | Mottagare | Datum | Klart | Visar", [
    [
      "Uppföljning efter nyår",
      "Uppföljning till kommunfullmäktige",
      "Uppföljning",
      COUNCIL,
      "2026-01-26",
      "2026-01-26",
      "Kommunfullmäktige får rapport två gånger per år, efter nyår och efter sommaren.",
    ],
    ["Årsredovisning och årsbokslut", "Årsredovisning", "Uppföljning", COUNCIL, "2026-04-13", "2026-04-13"],
    ["Budget 2027, skatter och avgifter", "Budgetbeslut", "Planering", COUNCIL, "2026-06-15", "2026-06-15"],
    ["Uppföljning efter sommaren", "Uppföljning till kommunfullmäktige", "Uppföljning", COUNCIL, "2026-09-28"],
    ["Delårsrapport per augusti", "Delårsrapport", "Uppföljning", COUNCIL, "2026-10-19"],
    ...MONTHS.map(([what, date, done, shows = ""]) => [
      `Uppföljning: ${what}`,
      "Uppföljning till kommunstyrelsen",
      "Uppföljning",
      BOARD,
      date,
      done,
      shows,
    ]),
  ]),
};
