import type { ExampleTables } from "../../exampleTables";
import { rowsOf } from "../../rowsOf";

const CALCULATION = "Egen kalkyl på utjämningens standardkostnad (påhittad)";
const BUDGET = "KF 2025-06-16 § 58";
const PROPOSAL = "Budgetutskottets förslag";

/** Björkdala's tables Standardkostnader, Prisindex, Basramar, Ambitioner, Finansiering. */
export const money: ExampleTables = {
  Standardkostnader: rowsOf("Verksamhet | Målgrupp | År | Standardkostnad | Prisbas | Källa", [
    ["Förskola", "Barn 1–5 år", 2026, 163_500, "Målgrupp", CALCULATION],
    ["Grundskola och fritidshem", "Elever 6–15 år", 2026, 139_000, "Målgrupp", CALCULATION],
    ["Gymnasieskola", "Ungdomar 16–18 år", 2026, 153_300, "Målgrupp", CALCULATION],
    ["Äldreomsorg", "Äldre 65–79 år", 2026, 2_700, "Invånare", CALCULATION],
    ["Äldreomsorg", "Äldre 80 år och mer", 2026, 14_450, "Invånare", CALCULATION],
    ["Funktionsstöd", "Beslut enligt LSS", 2026, 1_270_000, "Målgrupp", "Bokslut 2025, uppräknat"],
  ]),
  Prisindex: rowsOf("Index | År | Förändring | Källa", [
    ["PKV", 2027, "3,0 %", "Påhittad serie i PKV:s form"],
    ["PKV", 2028, "2,8 %", "Påhittad serie i PKV:s form"],
    ["PKV", 2029, "2,7 %", "Påhittad serie i PKV:s form"],
  ]),
  Basramar: rowsOf("Verksamhet | År | Ram | Beslut", [
    ["Förskola", 2026, 99_400, BUDGET],
    ["Grundskola och fritidshem", 2026, 196_600, BUDGET],
    ["Gymnasieskola", 2026, 67_600, BUDGET],
    ["Vuxenutbildning och kulturskola", 2026, 14_200, BUDGET],
    ["Äldreomsorg", 2026, 205_000, BUDGET],
    ["Funktionsstöd", 2026, 66_000, BUDGET],
    ["Individ- och familjeomsorg", 2026, 41_500, BUDGET],
    ["Gator, parker och fritid", 2026, 31_400, BUDGET],
    ["Vinterväghållning", 2026, 6_200, BUDGET],
    ["Vinterväghållning", 2027, 6_300, PROPOSAL],
    ["Vinterväghållning", 2028, 6_400, PROPOSAL],
    ["Vinterväghållning", 2029, 6_500, PROPOSAL],
    ["Bibliotek och kultur", 2026, 13_600, BUDGET],
    ["Räddningstjänst", 2026, 13_900, BUDGET],
    ["Räddningstjänst", 2027, 14_400, "Förbundets budget 2027"],
    ["Räddningstjänst", 2028, 14_800, "Förbundets plan"],
    ["Räddningstjänst", 2029, 15_200, "Förbundets plan"],
    ["Kommunledning och stöd", 2026, 58_700, BUDGET],
  ]),
  Ambitioner: rowsOf("Verksamhet | År | Belopp | Slag | Beslut | Berör barn | Barnkonsekvensanalys", [
    ["Förskola", 2027, 1_800, "Överambition", "KF 2026-06-15 § 84", "ja", "Dnr 2026/112"],
    ["Förskola", 2028, 1_800, "Överambition", "KF 2026-06-15 § 84", "ja", "Dnr 2026/112"],
    ["Förskola", 2029, 1_800, "Överambition", "KF 2026-06-15 § 84", "ja", "Dnr 2026/112"],
    ["Äldreomsorg", 2027, -2_500, "Effektivisering", "KF 2026-06-15 § 84", "nej"],
    ["Äldreomsorg", 2028, -4_000, "Effektivisering", "KF 2026-06-15 § 84", "nej"],
    ["Äldreomsorg", 2029, -4_000, "Effektivisering", "KF 2026-06-15 § 84", "nej"],
    ["Bibliotek och kultur", 2027, 500, "Prioritering", "KF 2026-06-15 § 84", "nej"],
  ]),
  Finansiering: rowsOf("Post | År | Belopp | Källa | Visar", [
    ["Skatteintäkter", 2027, 634_000, "Skatteprognos augusti 2026 (påhittad)"],
    ["Generella statsbidrag och utjämning", 2027, 221_000, "Utjämning 2027 (påhittad)"],
    ["Finansnetto", 2027, -5_200, "Finanspolicy"],
    ["Resultatmål", 2027, 8_500, "Finansiellt mål, 1 % av skatter och bidrag"],
    ["Skatteintäkter", 2028, 655_000, "Skatteprognos augusti 2026 (påhittad)"],
    ["Generella statsbidrag och utjämning", 2028, 225_000, "Utjämning 2027 (påhittad)"],
    ["Finansnetto", 2028, -5_800, "Finanspolicy"],
    ["Resultatmål", 2028, 8_800, "Finansiellt mål, 1 % av skatter och bidrag"],
    ["Skatteintäkter", 2029, 674_500, "Skatteprognos augusti 2026 (påhittad)"],
    ["Generella statsbidrag och utjämning", 2029, 229_000, "Utjämning 2027 (påhittad)"],
    ["Finansnetto", 2029, -6_400, "Finanspolicy"],
    [
      "Resultatmål",
      2029,
      9_100,
      "Finansiellt mål, 1 % av skatter och bidrag",
      "Fynd: Resultatmål som inte nås. 2029 lämnar ramarna 502 tkr för lite.",
    ],
  ]),
};
