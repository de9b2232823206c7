import type { CellContent } from "../../../../src/sheets/tableData";
import type { ExampleTables } from "../../exampleTables";
import { BOARD, CARE, CARE_OFFICE, COUNCIL, EDUCATION, HOMES, PRESCHOOL, SCHOOLS } from "./units";

const settings: Readonly<Record<string, CellContent>> = {
  Kommun: "Havssunda (påhittad)",
  Styrmodell: "Sundsvall",
  Budgetår: 2027,
  Beloppsenhet: "mnkr",
  Prognosgräns: 0,
  Rapportgräns: 5,
  "Högst antal övergripande mål": 4,
  Avstämningsdag: "2026-08-31",
  "Ny plan gjordes": 2026,
};

/** Havssunda's tables Inställningar, Organisation, Verksamheter. A service without Metod is only indexed in a review year. */
export const structure: ExampleTables = {
  Inställningar: Object.entries(settings).map(([Nyckel, Värde]) => ({ Nyckel, Värde })),
  Organisation: [
    { Enhet: COUNCIL, Nivå: "Kommunfullmäktige", Slag: "Politisk", Ansvarig: "Ordförande Mona Hav" },
    {
      Enhet: BOARD,
      Nivå: "Kommunstyrelse",
      Överordnad: COUNCIL,
      Slag: "Politisk",
      Ansvarig: "Ordförande Erik Sund",
    },
    { Enhet: EDUCATION, Nivå: "Nämnd", Överordnad: COUNCIL, Slag: "Politisk", Ansvarig: "Ordförande Sara Vik" },
    { Enhet: CARE, Nivå: "Nämnd", Överordnad: COUNCIL, Slag: "Politisk", Ansvarig: "Ordförande Olle Näs" },
    {
      Enhet: SCHOOLS,
      Nivå: "Förvaltning",
      Överordnad: EDUCATION,
      Slag: "Tjänsteperson",
      Ansvarig: "Förvaltningsdirektör Lena Strand",
    },
    {
      Enhet: CARE_OFFICE,
      Nivå: "Förvaltning",
      Överordnad: CARE,
      Slag: "Tjänsteperson",
      Ansvarig: "Förvaltningsdirektör Nils Holm",
      Visar:
        "Fynd: Indikatorer utan alla perspektiv. Faktorn F22 om medarbetarna har ingen indikator, och planen ingen annan i det perspektivet.",
    },
    {
      Enhet: HOMES,
      Nivå: "Bolag",
      Överordnad: COUNCIL,
      Slag: "Tjänsteperson",
      Ansvarig: "Vd Karin Brygga",
      Visar: "Fynd: Plan som saknar delar. Bolaget ingår i koncernen, men dess plan har inga aktiviteter.",
    },
    {
      Enhet: PRESCHOOL,
      Nivå: "Avdelning",
      Överordnad: SCHOOLS,
      Slag: "Tjänsteperson",
      Ansvarig: "Avdelningschef Amir Kust",
      Visar:
        "Fynd: Plan utan alla perspektiv. Avdelningens framgångsfaktorer säger inget om medborgare och brukare; det gör bara dess mål.",
    },
  ],
  Verksamheter: [
    { Verksamhet: "Förskola", Enhet: EDUCATION, Metod: "Volym" },
    { Verksamhet: "Grundskola och fritidshem", Enhet: EDUCATION, Metod: "Volym" },
    { Verksamhet: "Skolskjuts", Enhet: EDUCATION, Metod: "Fast", Varav: "Grundskola och fritidshem" },
    {
      Verksamhet: "Gymnasieskola",
      Enhet: EDUCATION,
      Visar: "Tom metod: 2027 ses planen bara över, så förra ramen räknas upp. Nästa plan, 2028, görs ny.",
    },
    { Verksamhet: "Äldreomsorg", Enhet: CARE, Metod: "Volym" },
    { Verksamhet: "Funktionsstöd", Enhet: CARE, Metod: "Uppräkning", Kompensationsgrad: 0.5 },
    { Verksamhet: "Individ- och familjeomsorg", Enhet: CARE },
    { Verksamhet: "Kommunledning", Enhet: BOARD },
    { Verksamhet: "Gator, parker och fritid", Enhet: BOARD },
  ],
};
