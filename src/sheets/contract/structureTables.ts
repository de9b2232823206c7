import type { CellKind } from "../kinds/cellKind";
import { choice, sameWords } from "../kinds/choice";
import { percent } from "../kinds/numberKinds";
import { text } from "../kinds/text";
import { optional, required } from "./column";
import { TO_INDEX, TO_SERVICE, TO_UNIT } from "./references";
import { responsible } from "./shared";
import { defineTable } from "./table";

/** The levels of the models that the product describes; an own model may have others. */
const LEVELS = [
  "Kommunfullmäktige",
  "Kommunstyrelse",
  "Nämnd",
  "Sektion",
  "Sektor",
  "Förvaltning",
  "Bolag",
  "Avdelning",
  "Enhet",
  "Medarbetare",
];

/** One of the levels; the list in Excel lets others through, since the model that says which there are may change. */
function levelKind(levels: readonly string[]): CellKind<string> {
  return { ...choice(sameWords<string>(...levels)), validation: { kind: "list", words: levels, strict: false } };
}

export const unitsTable = defineTable({
  key: "units",
  name: "Organisation",
  purpose: "Kommunens enheter och hur de hör ihop.",
  uniqueBy: ["unit"],
  columns: {
    unit: required("Enhet", text, {
      note: "Enhetens namn, en rad per enhet. Samma namn används i de andra tabellerna.",
      example: "Omsorg",
    }),
    level: optional("Nivå", levelKind(LEVELS), {
      note: "Enhetens plats i organisationen: välj i listan, eller en nivå som styrmodellen har.",
      example: "Sektion",
      isIncidental: true,
    }),
    parent: optional("Överordnad", text, {
      note: "Enheten närmast ovanför, skriven som i kolumnen Enhet. Tomt för den översta.",
      example: "Kommunstyrelsen",
      refersTo: TO_UNIT,
      isIncidental: true,
    }),
    responsible,
    kind: optional("Slag", choice({ Politisk: "political", Tjänsteperson: "official" }), {
      note: "Politisk för organ som beslutar vad och när, Tjänsteperson för dem som beslutar hur och vem.",
      example: "Tjänsteperson",
      isIncidental: true,
    }),
  },
});

/** Organisation as it is read where the steering model has these levels; they are spelt as the model spells them. */
export function unitsTableWith(levels: readonly string[]) {
  const level = { ...unitsTable.columns.level, kind: levelKind([...LEVELS, ...levels]) };
  return { ...unitsTable, columns: { ...unitsTable.columns, level } };
}

const METHOD = required("Metod", choice({ Volym: "volume", Uppräkning: "indexation", Fast: "fixed" }), {
  note: "Volym: personer gånger standardkostnad. Uppräkning: förra årets ram gånger index. Fast: tagen ur Basramar. Måste fyllas i, utom ett år då planen bara ses över: då betyder tomt Uppräkning.",
  example: "Volym",
});

/** An empty method is the indexation of a year when the plan is only reviewed (S4-a); other years it can not be read. */
const method: typeof METHOD = { ...METHOD, isValueRequired: false, whenEmpty: "indexation" };

export const servicesTable = defineTable({
  key: "services",
  name: "Verksamheter",
  purpose: "De verksamheter som får ram och hur ramen räknas fram.",
  uniqueBy: ["service"],
  columns: {
    service: required("Verksamhet", text, {
      note: "Verksamhetens namn, en rad per verksamhet.",
      example: "Äldreomsorg",
    }),
    unit: required("Enhet", text, { note: "Enheten som får ramen.", example: "Omsorg", refersTo: TO_UNIT }),
    method,
    index: optional("Index", text, {
      note: "Indexet som räknar upp priset, ett av dem i Prisindex. Tomt tar det i Inställningar.",
      example: "PKV",
      refersTo: TO_INDEX,
    }),
    compensation: optional("Kompensationsgrad", percent({ min: 0, max: 1.5 }), {
      note: "Hur stor del av volymförändringen som ersätts vid Uppräkning. Tomt betyder 100 %.",
      example: "80 %",
    }),
    partOf: optional("Varav", text, {
      note: "Verksamheten som denna är en öronmärkt del av. Raden visas men läggs aldrig till en summa.",
      example: "Skola",
      refersTo: TO_SERVICE,
    }),
  },
});

/** Verksamheter as it is read where the plan is made anew: every service must say how its frame is reckoned. */
export const servicesWithMethod = { ...servicesTable, columns: { ...servicesTable.columns, method: METHOD } };
