import type { ExampleTables } from "../../exampleTables";
import { rowsOf } from "../../rowsOf";
import { CARE, COMMUNITY, LEARNING, SCHOOL, SERVICE } from "./units";

/** Björkdala's tables Inställningar, Organisation, Verksamheter. */
export const structure: ExampleTables = {
  Inställningar: rowsOf("Nyckel | Värde", [
    ["Kommun", "Björkdala (påhittad)"],
    ["Styrmodell", "Tranemo"],
    ["Budgetår", 2027],
    ["Rapportgräns", 3_000],
    ["Avstämningsdag", "2026-08-31"],
  ]),
  Organisation: rowsOf("Enhet | Nivå | Överordnad | Slag | Ansvarig | Visar", [
    ["Kommunfullmäktige", "Kommunfullmäktige", "", "Politisk", "Ordförande Ulla Hed"],
    ["Kommunstyrelsen", "Kommunstyrelse", "Kommunfullmäktige", "Politisk", "Ordförande Nils Ask"],
    [LEARNING, "Sektion", "Kommunstyrelsen", "Tjänsteperson", "Karin Ljung"],
    [CARE, "Sektion", "Kommunstyrelsen", "Tjänsteperson", "Omar Haddad"],
    [COMMUNITY, "Sektion", "Kommunstyrelsen", "Tjänsteperson", "Sofia Rask"],
    [
      SERVICE,
      "Sektion",
      "Kommunstyrelsen",
      "Tjänsteperson",
      "Lars Odén",
      "Fynd: Enhet utan grunduppdrag. Sektionen har ingen rad i Grunduppdrag.",
    ],
    [SCHOOL, "Enhet", LEARNING, "Tjänsteperson", "Rektor Eva Palm"],
  ]),
  Verksamheter: rowsOf("Verksamhet | Enhet | Metod | Kompensationsgrad | Varav", [
    ["Förskola", LEARNING, "Volym"],
    ["Grundskola och fritidshem", LEARNING, "Volym"],
    ["Gymnasieskola", LEARNING, "Volym"],
    ["Vuxenutbildning och kulturskola", LEARNING, "Uppräkning"],
    ["Äldreomsorg", CARE, "Volym"],
    ["Funktionsstöd", CARE, "Volym"],
    ["Individ- och familjeomsorg", CARE, "Uppräkning"],
    ["Gator, parker och fritid", COMMUNITY, "Uppräkning"],
    ["Vinterväghållning", COMMUNITY, "Fast", "", "Gator, parker och fritid"],
    ["Bibliotek och kultur", COMMUNITY, "Uppräkning"],
    ["Räddningstjänst", COMMUNITY, "Fast"],
    ["Kommunledning och stöd", SERVICE, "Uppräkning"],
  ]),
};
