import type { CellContent } from "../../../../src/sheets/tableData";
import type { ExampleTables } from "../../exampleTables";
import { BOARD, BUSINESS, CHILDREN, COUNCIL, CULTURE, ENVIRONMENT, LEARNING, LIFE, SOCIAL, TOGETHER } from "./units";

const settings: Readonly<Record<string, CellContent>> = {
  Kommun: "Älvnäs (påhittad)",
  Styrmodell: "Timrå",
  Budgetår: 2027,
  Prognosgräns: 0,
  Rapportgräns: 3000,
  "Högst antal övergripande mål": 3,
  Visionsområden: [LIFE, LEARNING, BUSINESS, ENVIRONMENT, TOGETHER].join("; "),
};

/** Älvnäs's tables Inställningar, Organisation, Verksamheter. */
export const structure: ExampleTables = {
  Inställningar: Object.entries(settings).map(([Nyckel, Värde]) => ({ Nyckel, Värde })),
  Organisation: [
    { Enhet: COUNCIL, Nivå: "Kommunfullmäktige", Ansvarig: "Ordförande Ulla Älv" },
    { Enhet: BOARD, Nivå: "Kommunstyrelse", Överordnad: COUNCIL, Ansvarig: "Ordförande Jonas Udd" },
    { Enhet: CHILDREN, Nivå: "Nämnd", Överordnad: COUNCIL, Ansvarig: "Ordförande Maria Strömsund" },
    { Enhet: SOCIAL, Nivå: "Nämnd", Överordnad: COUNCIL, Ansvarig: "Ordförande Kjell Ås" },
    { Enhet: CULTURE, Nivå: "Nämnd", Överordnad: COUNCIL, Ansvarig: "Ordförande Fatima Bro" },
  ].map((row) => ({ ...row, Slag: "Politisk" })),
  Verksamheter: [
    { Verksamhet: "Förskola", Enhet: CHILDREN, Metod: "Volym" },
    { Verksamhet: "Grundskola och fritidshem", Enhet: CHILDREN, Metod: "Volym" },
    { Verksamhet: "Gymnasieskola", Enhet: CHILDREN, Metod: "Volym" },
    { Verksamhet: "Äldreomsorg", Enhet: SOCIAL, Metod: "Volym" },
    { Verksamhet: "Funktionsstöd", Enhet: SOCIAL, Metod: "Uppräkning", Kompensationsgrad: 0.5 },
    { Verksamhet: "Individ- och familjeomsorg", Enhet: SOCIAL, Metod: "Uppräkning" },
    { Verksamhet: "Gator, parker och lokaler", Enhet: CULTURE, Metod: "Uppräkning" },
    { Verksamhet: "Kultur och fritid", Enhet: CULTURE, Metod: "Uppräkning" },
    { Verksamhet: "Kommunledning och service", Enhet: BOARD, Metod: "Fast" },
    {
      Verksamhet: "Kommunstyrelsens reserv",
      Enhet: BOARD,
      Metod: "Fast",
      Varav: "Kommunledning och service",
      Visar: "En öronmärkt del: visas för sig men läggs inte till summan.",
    },
  ],
};
