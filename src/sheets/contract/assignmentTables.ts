import { choice } from "../kinds/choice";
import { date } from "../kinds/date";
import { light } from "../kinds/light";
import { period } from "../kinds/period";
import { id, text } from "../kinds/text";
import { optional, required, written } from "./column";
import { TO_GOAL, TO_GOAL_OR_FACTOR } from "./references";
import { concernedUnit, neededDecision, responsible } from "./shared";
import { defineTable } from "./table";

export const assignmentsTable = defineTable({
  key: "assignments",
  name: "Uppdrag",
  purpose: "Uppdrag som getts till en enhet, vad de ska leda till och när de återrapporteras.",
  uniqueBy: ["id"],
  columns: {
    id: required("Id", id, { note: "Uppdragets kortnamn, olika för varje uppdrag.", example: "U1" }),
    assignment: optional("Uppdrag", text, {
      note: "Vad som ska göras, med ord.",
      example: "Utred en gemensam reception",
      isIncidental: true,
    }),
    giver: optional("Uppdragsgivare", text, {
      note: "Den som gett uppdraget.",
      example: "Kommunfullmäktige",
      isIncidental: true,
    }),
    recipient: optional("Mottagare", text, {
      note: "Den som uppdraget är riktat till och som ansvarar för det.",
      example: "Sektorchef",
      isIncidental: true,
    }),
    unit: concernedUnit,
    goal: optional("Mål", text, {
      note: "Id för det politiska mål som uppdraget kommer ur.",
      example: "M1",
      refersTo: TO_GOAL,
      isIncidental: true,
    }),
    measure: optional("Mått", text, {
      note: "Hur uppdraget följs upp: vad som visar att det är utfört.",
      example: "Förslag antaget av nämnden",
      isIncidental: true,
    }),
    reportBy: optional("Återrapporteras", date, {
      note: "Sista dagen att återrapportera till uppdragsgivaren.",
      example: "2026-10-31",
    }),
    reported: optional("Återrapporterat", date, {
      note: "Dagen då uppdraget återrapporterades. Tomt betyder inte ännu.",
      example: "2026-10-12",
    }),
    state: optional(
      "Läge",
      choice({ "Ej påbörjat": "notStarted", Pågår: "ongoing", Klart: "done", Avfört: "dropped" }),
      { note: "Hur långt uppdraget kommit: välj i listan.", example: "Pågår" },
    ),
    status: written("Status", light, {
      note: "Grön: återrapporterat eller klart. Gul: pågår. Röd: dagen för återrapport har passerat.",
      example: "Gul",
    }),
  },
});

export const steeringMeasuresTable = defineTable({
  key: "steeringMeasures",
  name: "Styrningsåtgärder",
  purpose: "Det som görs när resultaten avviker, med beslut och dokumentation.",
  uniqueBy: ["id"],
  columns: {
    id: required("Id", id, { note: "Åtgärdens kortnamn, olika för varje åtgärd.", example: "SÅ1" }),
    measure: optional("Styrningsåtgärd", text, {
      note: "Vad som ska göras, med ord.",
      example: "Flytta resurser till tidiga insatser",
      isIncidental: true,
    }),
    concerns: optional("Avser", text, {
      note: "Id för målet eller faktorn vars resultat åtgärden svarar på.",
      example: "M1",
      refersTo: TO_GOAL_OR_FACTOR,
      isIncidental: true,
    }),
    unit: concernedUnit,
    period: optional("Period", period, {
      note: "Perioden vars resultat åtgärden svarar på: 2026, 2026-08, 2026-T2 eller 2026-Q3.",
      example: "2026-T2",
      isIncidental: true,
    }),
    state: optional(
      "Läge",
      choice({
        Föreslagen: "proposed",
        Beslutad: "decided",
        Genomförd: "carriedOut",
        Dokumenterad: "documented",
        Avslagen: "rejected",
      }),
      { note: "Hur långt åtgärden kommit: välj i listan.", example: "Beslutad" },
    ),
    decision: neededDecision,
    decided: optional("Beslutsdatum", date, { note: "Dagen för beslutet.", example: "2026-09-15" }),
    documentation: optional("Dokumentation", text, {
      note: "Var åtgärden och dess resultat är dokumenterade.",
      example: "Dnr 2026/231",
      isIncidental: true,
    }),
    responsible,
    status: written("Status", light, {
      note: "Grön: genomförd eller dokumenterad. Gul: föreslagen eller beslutad. Röd: beslutet eller dess datum saknas.",
      example: "Gul",
    }),
  },
});

export const initiativesTable = defineTable({
  key: "initiatives",
  name: "Initiativ",
  purpose: "Förbättringar på väg, från idé till vardag.",
  uniqueBy: ["id"],
  columns: {
    id: required("Id", id, { note: "Initiativets kortnamn, olika för varje initiativ.", example: "IN1" }),
    initiative: optional("Initiativ", text, {
      note: "Vad som ska förbättras, med ord.",
      example: "Digital ansökan om förskoleplats",
      isIncidental: true,
    }),
    unit: concernedUnit,
    goal: optional("Mål", text, {
      note: "Id för målet som initiativet bidrar till.",
      example: "M1",
      refersTo: TO_GOAL,
      isIncidental: true,
    }),
    state: optional(
      "Läge",
      choice({
        Idé: "idea",
        Värde: "value",
        Analys: "analysis",
        Lösning: "solution",
        Genomförd: "carriedOut",
        "Effekt säkrad": "secured",
        Vardag: "everyday",
      }),
      { note: "Steget som initiativet har nått: välj i listan.", example: "Analys", isIncidental: true },
    ),
    value: optional("Värde", text, {
      note: "Värdet som väntas, och för vem, med ord.",
      example: "Kortare väntan för föräldrar",
      isIncidental: true,
    }),
    effect: optional("Effekt", text, {
      note: "Effekten som har nåtts, med ord.",
      example: "Från tre veckor till en",
      isIncidental: true,
    }),
    responsible,
  },
});
