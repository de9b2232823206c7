import { choice } from "../kinds/choice";
import { amount } from "../kinds/numberKinds";
import { text } from "../kinds/text";
import { year } from "../kinds/year";
import { optional, required } from "./column";
import { TO_SERVICE } from "./references";
import { childAssessment, concernsChildren, decision, origin } from "./shared";
import { defineTable } from "./table";

const service = required("Verksamhet", text, {
  note: "Verksamheten, skriven som i Verksamheter.",
  example: "Äldreomsorg",
  refersTo: TO_SERVICE,
});

export const baseFramesTable = defineTable({
  key: "baseFrames",
  name: "Basramar",
  purpose: "Ramar som redan är beslutade.",
  uniqueBy: ["service", "year"],
  columns: {
    service,
    year: required("År", year, { note: "Ramens år.", example: "2026" }),
    frame: required("Ram", amount(), { note: "Beslutad ram, netto, i arbetsbokens beloppsenhet.", example: "94 760" }),
    decision,
  },
});

export const ambitionsTable = defineTable({
  key: "ambitions",
  name: "Ambitioner",
  purpose: "Över- och underambition och andra prioriteringar, skilda från standardkostnaden.",
  uniqueBy: [],
  columns: {
    service,
    year: required("År", year, {
      note: "Året som beloppet gäller. Ett belopp som ska gälla flera år skrivs på flera rader.",
      example: "2027",
    }),
    amount: required("Belopp", amount(), { note: "Plus ger mer ram, minus mindre.", example: "1 500" }),
    kind: optional(
      "Slag",
      choice({
        Överambition: "over",
        Underambition: "under",
        Prioritering: "priority",
        Effektivisering: "efficiency",
        Teknisk: "technical",
      }),
      { note: "Vad beloppet är: välj i listan.", example: "Överambition", isIncidental: true },
    ),
    decision,
    concernsChildren,
    childAssessment,
  },
});

export const fundingTable = defineTable({
  key: "funding",
  name: "Finansiering",
  purpose: "Pengarna som finns att fördela.",
  uniqueBy: [],
  columns: {
    item: required("Post", text, {
      note: "Skatter, bidrag och liknande. Posten Resultatmål är det överskott som ska bli kvar.",
      example: "Skatteintäkter",
    }),
    year: required("År", year, { note: "Året beloppet gäller.", example: "2027" }),
    amount: required("Belopp", amount(), {
      note: "Intäkter med plus. Resultatmål också med plus.",
      example: "812 400",
    }),
    origin,
  },
});
