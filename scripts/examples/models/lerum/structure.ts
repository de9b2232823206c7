import type { ExampleTables } from "../../exampleTables";
import { rowsOf } from "../../rowsOf";
import { BOARD, BUILDING, CARE, COUNCIL, DIRECTOR, FAMILY, LEARNING, SUPPORT } from "./units";

const ADMINISTRATION = "Kommunförvaltningen";

/** Ekdala's tables Inställningar, Organisation, Styrdokument, Verksamheter. */
export const structure: ExampleTables = {
  Inställningar: rowsOf("Nyckel | Värde", [
    ["Kommun", "Ekdala (påhittad)"],
    ["Styrmodell", "Lerum"],
    ["Budgetår", 2027],
    ["Rapportgräns", 10_000],
    ["Avstämningsdag", "2026-08-31"],
  ]),
  Organisation: rowsOf("Enhet | Nivå | Överordnad | Slag | Ansvarig", [
    [COUNCIL, "Kommunfullmäktige", "", "Politisk", "Ordförande Gun Alm"],
    [BOARD, "Kommunstyrelse", COUNCIL, "Politisk", "Ordförande Ali Berg"],
    [ADMINISTRATION, "Förvaltning", BOARD, "Tjänsteperson", DIRECTOR],
    [LEARNING, "Sektor", ADMINISTRATION, "Tjänsteperson", "Sektorchef lärande"],
    [BUILDING, "Sektor", ADMINISTRATION, "Tjänsteperson", "Sektorchef samhällsbyggnad"],
    [CARE, "Sektor", ADMINISTRATION, "Tjänsteperson", "Sektorchef vård och omsorg"],
    [FAMILY, "Sektor", ADMINISTRATION, "Tjänsteperson", "Sektorchef individ- och familjeomsorg"],
    [SUPPORT, "Sektor", ADMINISTRATION, "Tjänsteperson", "Sektorchef internt stöd"],
  ]),
  Styrdokument: rowsOf("Styrdokument | Enhet | Slag | Beslutad av | Beslutat | Gäller till", [
    ["Vision 2040", "", "Kommunalt", COUNCIL, "2023-06-19", "2040-12-31"],
    ["Vilja och mål 2023–2026", "", "Kommunalt", COUNCIL, "2022-12-12", "2026-12-31"],
    ["Budget 2026 med plan 2027–2028", "", "Kommunalt", COUNCIL, "2025-06-16", "2026-12-31"],
    ["Verksamhetsplan 2026", "", "Kommunalt", BOARD, "2025-11-26", "2026-12-31"],
    ["Policy för chefskap", "", "Kommunalt", COUNCIL, "2024-03-18"],
    ["Policy för jämställdhet", "", "Kommunalt", COUNCIL, "2024-03-18"],
    ["Policy för upphandling", "", "Kommunalt", COUNCIL, "2025-02-17"],
    ["Policy för it-säkerhet", SUPPORT, "Kommunalt", COUNCIL, "2025-05-19"],
    ["Skollagen", LEARNING, "Statligt", "Riksdagen"],
    ["Socialtjänstlagen", "", "Statligt", "Riksdagen"],
  ]),
  Verksamheter: rowsOf("Verksamhet | Enhet | Metod", [
    ["Förskola", LEARNING, "Uppräkning"],
    ["Grundskola och fritidshem", LEARNING, "Uppräkning"],
    ["Gymnasieskola", LEARNING, "Uppräkning"],
    ["Gator, parker och vatten", BUILDING, "Uppräkning"],
    ["Kultur och fritid", BUILDING, "Uppräkning"],
    ["Äldreomsorg", CARE, "Uppräkning"],
    ["Funktionsstöd", CARE, "Uppräkning"],
    ["Individ- och familjeomsorg", FAMILY, "Uppräkning"],
    ["Internt stöd", SUPPORT, "Uppräkning"],
  ]),
};
