import { choice } from "../kinds/choice";
import { date } from "../kinds/date";
import { judgedLight, light } from "../kinds/light";
import { id, text } from "../kinds/text";
import { optional, required, written } from "./column";
import { TO_GOAL } from "./references";
import { childAssessment, concernedUnit, concernsChildren, perspective, responsible } from "./shared";
import { defineTable } from "./table";

export const goalsTable = defineTable({
  key: "goals",
  name: "Mål",
  purpose: "Målen, hur de hänger ihop och hur det går.",
  uniqueBy: ["id"],
  columns: {
    id: required("Id", id, { note: "Målets kortnamn, olika för varje mål.", example: "M1" }),
    type: optional("Typ", text, {
      note: "Till exempel Övergripande mål, Verksamhetsmål eller Prioriterat utvecklingsmål.",
      example: "Prioriterat utvecklingsmål",
      isIncidental: true,
    }),
    goal: optional("Mål", text, { note: "Målet med ord.", example: "Alla elever når gymnasiet", isIncidental: true }),
    unit: concernedUnit,
    parent: optional("Överordnat mål", text, {
      note: "Id för målet som detta bidrar till.",
      example: "Ö1",
      refersTo: TO_GOAL,
    }),
    perspective,
    giver: optional("Uppdragsgivare", text, {
      note: "Den som gett uppdraget.",
      example: "Kommunfullmäktige",
      isIncidental: true,
    }),
    recipient: optional("Mottagare", text, {
      note: "Den som uppdraget är riktat till.",
      example: "Sektion Lärande",
      isIncidental: true,
    }),
    decidedBy: optional("Beslutad av", text, {
      note: "Organet eller befattningen som beslutat målet.",
      example: "Kommunfullmäktige",
      isIncidental: true,
    }),
    globalGoals: optional("Globala mål", text, {
      note: "Agenda 2030-målens nummer, med komma emellan.",
      example: "4, 10",
      isIncidental: true,
    }),
    visionArea: optional("Visionsområde", text, {
      note: "Området i visionen som målet hör till.",
      example: "Lärande",
      isIncidental: true,
    }),
    sustainability: optional("Hållbarhet", text, {
      note: "Den hållbarhet som målet bidrar till: ekologisk, ekonomisk eller social, med komma emellan.",
      example: "social, ekonomisk",
      isIncidental: true,
    }),
    analysis: optional("Analys", text, {
      note: "Hänvisning till nulägesanalysen eller omvärldsanalysen bakom målet.",
      example: "Nulägesanalys 2026",
      isIncidental: true,
    }),
    period: optional("Period", id, { note: "Tiden målet gäller.", example: "2026–2028", isIncidental: true }),
    computedStatus: written("Beräknad status", light, {
      note: "Sammanvägd av indikatorer och faktorer.",
      example: "Gul",
    }),
    assessment: optional("Bedömning", judgedLight, {
      note: "Din egen bedömning (Grön, Gul, Röd, Grå). Den gäller före den beräknade, om den motiveras.",
      example: "Grön",
    }),
    reason: optional("Motivering", text, {
      note: "Varför bedömningen avviker. Krävs när Bedömning är ifylld.",
      example: "Ny mätning i maj",
    }),
    status: written("Status", light, {
      note: "Bedömningen där den är motiverad, annars den beräknade.",
      example: "Grön",
    }),
  },
});

export const factorsTable = defineTable({
  key: "factors",
  name: "Faktorer",
  purpose: "Kvalitetsfaktorer och framgångsfaktorer.",
  uniqueBy: ["id"],
  columns: {
    id: required("Id", id, { note: "Faktorns kortnamn, olika för varje faktor.", example: "K1" }),
    type: optional("Typ", choice({ Kvalitetsfaktor: "quality", Framgångsfaktor: "success" }), {
      note: "Kvalitetsfaktor eller Framgångsfaktor.",
      example: "Kvalitetsfaktor",
      isIncidental: true,
    }),
    factor: optional("Faktor", text, { note: "Faktorn med ord.", example: "Trygga barn", isIncidental: true }),
    unit: concernedUnit,
    goal: optional("Mål", text, { note: "Id för målet som faktorn bidrar till.", example: "M1", refersTo: TO_GOAL }),
    perspective,
    status: written("Status", light, { note: "Sammanvägd av faktorns indikatorer.", example: "Grön" }),
  },
});

export const activitiesTable = defineTable({
  key: "activities",
  name: "Aktiviteter",
  purpose: "Vad som görs för att nå målen.",
  uniqueBy: ["id"],
  columns: {
    id: required("Id", id, { note: "Aktivitetens kortnamn, olika för varje aktivitet.", example: "A1" }),
    goal: optional("Mål", text, {
      note: "Id för målet som aktiviteten bidrar till.",
      example: "M1",
      refersTo: TO_GOAL,
      isIncidental: true,
    }),
    activity: optional("Aktivitet", text, {
      note: "Vad som ska göras.",
      example: "Läxhjälp varje dag",
      isIncidental: true,
    }),
    responsible,
    decidedBy: optional("Beslutad av", text, {
      note: "Organet eller befattningen som beslutat aktiviteten.",
      example: "Rektor",
      isIncidental: true,
    }),
    starts: optional("Startar", date, { note: "Första dagen.", example: "2026-08-15", isIncidental: true }),
    ends: optional("Slutar", date, {
      note: "Sista dagen. Har den passerat och aktiviteten varken är klar eller avförd blir den röd.",
      example: "2027-06-10",
    }),
    state: optional(
      "Läge",
      choice({ "Ej påbörjad": "notStarted", Pågår: "ongoing", Klar: "done", Försenad: "late", Avförd: "dropped" }),
      { note: "Hur långt aktiviteten kommit: välj i listan.", example: "Pågår" },
    ),
    concernsChildren,
    childAssessment,
    status: written("Status", light, { note: "Aktivitetens läge som ljus.", example: "Grön" }),
  },
});
