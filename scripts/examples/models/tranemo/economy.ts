import type { ExampleTables } from "../../exampleTables";
import { rowsOf } from "../../rowsOf";

const GOALS = "KF 2025-06-16 § 57";

/** Björkdala's tables Finansiella mål, Balanskrav. */
export const economy: ExampleTables = {
  "Finansiella mål": rowsOf(
    "Id | Finansiellt mål | År | Riktning | Visas som | Målvärde | Gräns gul | Prognos | Utfall | Beslut | Kommentar",
    [
      [
        "FM1",
        "Resultat av skatter och bidrag",
        2024,
        "Högre",
        "Procent",
        "1 %",
        "0,5 %",
        "",
        "0,5 %",
        GOALS,
        "Realisationsvinster ingår.",
      ],
      [
        "FM1",
        "Resultat av skatter och bidrag",
        2025,
        "Högre",
        "Procent",
        "1 %",
        "0,5 %",
        "",
        "0,3 %",
        GOALS,
        "Placeringar och inflation.",
      ],
      [
        "FM1",
        "Resultat av skatter och bidrag",
        2026,
        "Högre",
        "Procent",
        "1 %",
        "0,5 %",
        "0,6 %",
        "",
        GOALS,
        "Omsorgens underskott tynger.",
      ],
      ["FM2", "Investeringar med egna medel", 2025, "Högre", "Procent", "80 %", "65 %", "", "84 %", GOALS],
      ["FM2", "Investeringar med egna medel", 2026, "Högre", "Procent", "80 %", "65 %", "82 %", "", GOALS],
      ["FM3", "Soliditet med pensionsåtagandet", 2025, "Högre", "Procent", "25 %", "22 %", "", "26,1 %", GOALS],
      [
        "FM3",
        "Soliditet med pensionsåtagandet",
        2026,
        "Högre",
        "Procent",
        "25 %",
        "22 %",
        "",
        "",
        GOALS,
        "Beräknas i bokslutet.",
      ],
    ],
  ),
  Balanskrav: rowsOf(
    "År | Årets resultat | Realisationsvinster | Orealiserade värdepapper | Avsatt till resultatreserv | Använt ur resultatreserv | Resultatreserv vid årets början | Skatter och generella bidrag | Eget kapital | Visar",
    [
      [2022, 17_800, 400, 0, 6_000, 0, 15_500, 742_000, 318_000, "Avsättningen ryms under Högsta avsättning."],
      [2023, -14_200, 300, 0, 0, 8_000, "", 761_000, 303_800, "6 500 tkr ska återställas senast 2026."],
      [2024, 4_100, 900, 0, 0, 0, "", 786_000, 307_900],
      [2025, 2_600, 0, 300, 0, 0, "", 812_000, 310_500, "Gul: 1 000 tkr återstår, inom fristen."],
    ],
  ),
};
