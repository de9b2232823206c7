import { choice, sameWords } from "../kinds/choice";
import { percent } from "../kinds/numberKinds";
import { text } from "../kinds/text";
import { optional, required } from "./column";
import { TO_INDEX, TO_SERVICE, TO_UNIT } from "./references";
import { responsible } from "./shared";
import { defineTable } from "./table";

const LEVELS = sameWords(
  "Kommunfullmäktige",
  "Kommunstyrelse",
  "Nämnd",
  "Sektion",
  "Förvaltning",
  "Bolag",
  "Avdelning",
  "Enhet",
  "Medarbetare",
);

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
    level: optional("Nivå", choice(LEVELS), {
      note: "Enhetens plats i organisationen: välj i listan.",
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
    method: required("Metod", choice({ Volym: "volume", Uppräkning: "indexation", Fast: "fixed" }), {
      note: "Volym: personer gånger standardkostnad. Uppräkning: förra årets ram gånger index. Fast: tagen ur Basramar.",
      example: "Volym",
    }),
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
