import type { CellContent } from "../../../src/sheets/tableData";
import type { ExampleTables } from "../exampleTables";
import { CARE, COMMUNITY, CULTURE, LEARNING, SERVICE } from "./units";

const settings: Readonly<Record<string, CellContent>> = {
  Kommun: "Lindmo (påhittad)",
  Styrmodell: "Tranemo",
  Budgetår: 2027,
  Prognosgräns: 0,
  Rapportgräns: 5000,
};

/** Lindmo's tables Inställningar, Organisation, Verksamheter. */
export const structure: ExampleTables = {
  Inställningar: Object.entries(settings).map(([Nyckel, Värde]) => ({ Nyckel, Värde })),
  Organisation: [
    { Enhet: "Kommunfullmäktige", Nivå: "Kommunfullmäktige", Slag: "Politisk", Ansvarig: "Ordförande Maj Lind" },
    {
      Enhet: "Kommunstyrelsen",
      Nivå: "Kommunstyrelse",
      Överordnad: "Kommunfullmäktige",
      Slag: "Politisk",
      Ansvarig: "Ordförande Per Mo",
    },
    { Enhet: LEARNING, Nivå: "Sektion", Överordnad: "Kommunstyrelsen", Slag: "Tjänsteperson", Ansvarig: "Anna Berg" },
    { Enhet: CARE, Nivå: "Sektion", Överordnad: "Kommunstyrelsen", Slag: "Tjänsteperson", Ansvarig: "Björn Dahl" },
    { Enhet: COMMUNITY, Nivå: "Sektion", Överordnad: "Kommunstyrelsen", Slag: "Tjänsteperson", Ansvarig: "Cecilia Ek" },
    { Enhet: CULTURE, Nivå: "Sektion", Överordnad: "Kommunstyrelsen", Slag: "Tjänsteperson", Ansvarig: "David Fors" },
    { Enhet: SERVICE, Nivå: "Sektion", Överordnad: "Kommunstyrelsen", Slag: "Tjänsteperson", Ansvarig: "Eva Gran" },
  ],
  Verksamheter: [
    { Verksamhet: "Förskola", Enhet: LEARNING, Metod: "Volym" },
    { Verksamhet: "Grundskola och fritidshem", Enhet: LEARNING, Metod: "Volym" },
    { Verksamhet: "Gymnasieskola", Enhet: LEARNING, Metod: "Volym" },
    { Verksamhet: "Äldreomsorg", Enhet: CARE, Metod: "Volym" },
    { Verksamhet: "Funktionsstöd", Enhet: CARE, Metod: "Uppräkning", Kompensationsgrad: 0.5 },
    { Verksamhet: "Individ- och familjeomsorg", Enhet: CARE, Metod: "Uppräkning" },
    { Verksamhet: "Gator och parker", Enhet: COMMUNITY, Metod: "Uppräkning" },
    { Verksamhet: "Vinterväghållning", Enhet: COMMUNITY, Metod: "Fast", Varav: "Gator och parker" },
    { Verksamhet: "Bibliotek och kultur", Enhet: CULTURE, Metod: "Uppräkning" },
    { Verksamhet: "Kommunledning och service", Enhet: SERVICE, Metod: "Fast" },
  ],
};
