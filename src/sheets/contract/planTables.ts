import { choice } from "../kinds/choice";
import { date } from "../kinds/date";
import { light } from "../kinds/light";
import { text } from "../kinds/text";
import { optional, required, written } from "./column";
import { TO_UNIT } from "./references";
import { defineTable } from "./table";

export const missionsTable = defineTable({
  key: "missions",
  name: "Grunduppdrag",
  purpose: "Varje enhets grunduppdrag: varför den finns, vad som styr den, vart den vill och med vilka.",
  uniqueBy: ["unit"],
  columns: {
    unit: required("Enhet", text, {
      note: "Enheten, skriven som i Organisation, en rad per enhet.",
      example: "Omsorg",
      refersTo: TO_UNIT,
    }),
    idea: optional("Verksamhetsidé", text, {
      note: "Vad enheten gör och för vem, med en eller två meningar.",
      example: "Vi ger stöd så att var och en kan leva självständigt",
    }),
    documents: optional("Styrdokument", text, {
      note: "De lagar, planer och riktlinjer som styr enheten mest. Dokumenten ett och ett står i tabellen Styrdokument.",
      example: "Socialtjänstlagen, Äldreomsorgsplan",
    }),
    vision: optional("Vision", text, {
      note: "Enhetens del i kommunens vision: vart den vill.",
      example: "Ett gott liv hela livet",
    }),
    partners: optional("Samarbetspartners", text, {
      note: "De som enheten samarbetar med för att klara sitt grunduppdrag.",
      example: "Vårdcentralen, Skola",
    }),
    missing: written("Saknas", text, {
      note: "De av beskrivningens fyra delar som är tomma.",
      example: "Vision, Samarbetspartners",
    }),
    status: written("Status", light, {
      note: "Grön: alla fyra delar finns. Gul: någon saknas. Röd: ingen finns.",
      example: "Gul",
    }),
  },
});

export const steeringDocumentsTable = defineTable({
  key: "steeringDocuments",
  name: "Styrdokument",
  purpose: "De dokument som styr kommunen och dess enheter.",
  uniqueBy: [],
  columns: {
    document: required("Styrdokument", text, { note: "Dokumentets namn.", example: "Äldreomsorgsplan" }),
    unit: optional("Enhet", text, {
      note: "Enheten som dokumentet styr, skriven som i Organisation. Tomt gäller hela kommunen.",
      example: "Omsorg",
      refersTo: TO_UNIT,
    }),
    origin: optional("Slag", choice({ Statligt: "state", Kommunalt: "municipal" }), {
      note: "Statligt för lagar, förordningar och föreskrifter. Kommunalt för det som kommunen själv har beslutat.",
      example: "Kommunalt",
      isIncidental: true,
    }),
    decidedBy: optional("Beslutad av", text, {
      note: "Organet som har beslutat dokumentet.",
      example: "Kommunfullmäktige",
      isIncidental: true,
    }),
    decided: optional("Beslutat", date, { note: "Dagen för beslutet.", example: "2024-11-25", isIncidental: true }),
    validTo: optional("Gäller till", date, {
      note: "Sista dagen dokumentet gäller. Tomt betyder tills vidare.",
      example: "2028-12-31",
      isIncidental: true,
    }),
  },
});
