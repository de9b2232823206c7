import type { ExampleTables } from "../exampleTables";
import { rowsOf } from "../rowsOf";

const DECISION = "KF 2025-06-16 § 60";

/** Lindmo's tables Finansiella mål, Balanskrav. */
export const economy: ExampleTables = {
  "Finansiella mål": rowsOf(
    "Id | Finansiellt mål | År | Riktning | Visas som | Målvärde | Gräns gul | Prognos | Utfall | Beslut | Kommentar",
    [
      ["FM1", "Resultat av skatter och bidrag", 2025, "Högre", "Procent", "1 %", "0,5 %", "", "1,3 %", DECISION],
      [
        "FM1",
        "Resultat av skatter och bidrag",
        2026,
        "Högre",
        "Procent",
        "1 %",
        "0,5 %",
        "0,7 %",
        "",
        DECISION,
        "Omsorgens prognos tynger.",
      ],
      ["FM2", "Soliditet med pensionsåtagandet", 2025, "Högre", "Procent", "25 %", "22 %", "", "25,8 %", DECISION],
      ["FM2", "Soliditet med pensionsåtagandet", 2026, "Högre", "Procent", "25 %", "22 %", "25,6 %", "", DECISION],
    ],
  ),
  Balanskrav: rowsOf(
    "År | Årets resultat | Realisationsvinster | Avsatt till resultatreserv | Resultatreserv vid årets början | Skatter och generella bidrag | Eget kapital",
    [
      [2023, 3_900, 200, 0, 12_000, 706_000, 268_400],
      [2024, 6_200, 500, 0, "", 731_000, 274_600],
      [2025, 9_800, 300, 1_500, "", 756_000, 284_400],
    ],
  ),
};
