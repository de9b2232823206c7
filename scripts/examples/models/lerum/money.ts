import type { ExampleTables } from "../../exampleTables";
import { rowsOf } from "../../rowsOf";

const BUDGET = "KF 2025-06-16 § 90";
const NEXT_BUDGET = "KF 2026-06-15 § 77";
const FORECAST = "Skatteprognos augusti 2026 (påhittad)";
const EQUALISATION = "Utjämning 2027 (påhittad)";
const TARGET = "God ekonomisk hushållning, 2 % av skatter och bidrag";

/** Ekdala's tables Prisindex, Basramar, Ambitioner, Finansiering, Finansiella mål, Balanskrav. */
export const money: ExampleTables = {
  Prisindex: rowsOf("Index | År | Förändring | Källa", [
    ["PKV", 2027, "3,0 %", "Påhittad serie i PKV:s form"],
    ["PKV", 2028, "2,8 %", "Påhittad serie i PKV:s form"],
    ["PKV", 2029, "2,7 %", "Påhittad serie i PKV:s form"],
  ]),
  Basramar: rowsOf("Verksamhet | År | Ram | Beslut", [
    ["Förskola", 2026, 292_000, BUDGET],
    ["Grundskola och fritidshem", 2026, 668_000, BUDGET],
    ["Gymnasieskola", 2026, 238_000, BUDGET],
    ["Gator, parker och vatten", 2026, 118_000, BUDGET],
    ["Kultur och fritid", 2026, 96_000, BUDGET],
    ["Äldreomsorg", 2026, 612_000, BUDGET],
    ["Funktionsstöd", 2026, 214_000, BUDGET],
    ["Individ- och familjeomsorg", 2026, 132_000, BUDGET],
    ["Internt stöd", 2026, 178_000, BUDGET],
  ]),
  Ambitioner: rowsOf("Verksamhet | År | Belopp | Slag | Beslut | Berör barn | Barnkonsekvensanalys", [
    ["Grundskola och fritidshem", 2027, 6_000, "Prioritering", NEXT_BUDGET, "ja", "Dnr 2026/204"],
    ["Grundskola och fritidshem", 2028, 6_000, "Prioritering", NEXT_BUDGET, "ja", "Dnr 2026/204"],
    ["Grundskola och fritidshem", 2029, 6_000, "Prioritering", NEXT_BUDGET, "ja", "Dnr 2026/204"],
    ["Äldreomsorg", 2027, 12_000, "Prioritering", NEXT_BUDGET, "nej"],
    ["Äldreomsorg", 2028, 24_000, "Prioritering", NEXT_BUDGET, "nej"],
    ["Äldreomsorg", 2029, 24_000, "Prioritering", NEXT_BUDGET, "nej"],
    ["Internt stöd", 2027, -3_000, "Effektivisering", NEXT_BUDGET, "nej"],
    ["Internt stöd", 2028, -5_000, "Effektivisering", NEXT_BUDGET, "nej"],
    ["Internt stöd", 2029, -5_000, "Effektivisering", NEXT_BUDGET, "nej"],
  ]),
  Finansiering: rowsOf("Post | År | Belopp | Källa | Visar", [
    ["Skatteintäkter", 2027, 2_096_000, FORECAST],
    ["Generella statsbidrag och utjämning", 2027, 612_000, EQUALISATION],
    ["Finansnetto", 2027, -9_000, "Finanspolicy"],
    ["Resultatmål", 2027, 54_000, TARGET],
    ["Skatteintäkter", 2028, 2_165_000, FORECAST],
    ["Generella statsbidrag och utjämning", 2028, 630_000, EQUALISATION],
    ["Finansnetto", 2028, -11_000, "Finanspolicy"],
    ["Resultatmål", 2028, 55_900, TARGET],
    ["Skatteintäkter", 2029, 2_222_000, FORECAST],
    ["Generella statsbidrag och utjämning", 2029, 638_000, EQUALISATION],
    ["Finansnetto", 2029, -13_000, "Finanspolicy"],
    ["Resultatmål", 2029, 57_200, TARGET, "Fynd: Resultatmål som inte nås. 2029 lämnar ramarna 5 968 tkr för lite."],
  ]),
  "Finansiella mål": rowsOf(
    "Id | Finansiellt mål | År | Riktning | Visas som | Målvärde | Gräns gul | Prognos | Utfall | Beslut | Kommentar",
    [
      [
        "FM1",
        "Resultat av skatter och bidrag",
        2024,
        "Högre",
        "Procent",
        "2 %",
        "1 %",
        "",
        "0,6 %",
        BUDGET,
        "Högre pensionskostnader.",
      ],
      ["FM1", "Resultat av skatter och bidrag", 2025, "Högre", "Procent", "2 %", "1 %", "", "2,1 %", BUDGET],
      [
        "FM1",
        "Resultat av skatter och bidrag",
        2026,
        "Högre",
        "Procent",
        "2 %",
        "1 %",
        "1,6 %",
        "",
        BUDGET,
        "Omsorgens prognoser tynger.",
      ],
      ["FM2", "Nettokostnad av skatter och bidrag", 2025, "Lägre", "Procent", "98 %", "99 %", "", "97,5 %", BUDGET],
      ["FM2", "Nettokostnad av skatter och bidrag", 2026, "Lägre", "Procent", "98 %", "99 %", "98,1 %", "", BUDGET],
      ["FM3", "Låneskuld per invånare, kr", 2026, "Lägre", "", 42_000, 45_000, "", "", BUDGET, "Beräknas i bokslutet."],
    ],
  ),
  Balanskrav: rowsOf(
    "År | Årets resultat | Realisationsvinster | Resultatreserv vid årets början | Skatter och generella bidrag | Eget kapital",
    [
      [2023, 31_200, 1_800, 48_000, 2_395_000, 1_020_000],
      [2024, 14_900, 600, "", 2_480_000, 1_034_900],
      [2025, 53_800, 2_400, "", 2_560_000, 1_088_700],
    ],
  ),
};
