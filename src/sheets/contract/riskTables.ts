import { choice } from "../kinds/choice";
import { light } from "../kinds/light";
import { whole } from "../kinds/numberKinds";
import { id, text } from "../kinds/text";
import { optional, required, written } from "./column";
import { TO_FACTOR, TO_UNIT } from "./references";
import { responsible } from "./shared";
import { defineTable } from "./table";

/** The highest step that Riskskala may set; a row is held to the workbook's own scale when it is read. */
export const HIGHEST_RISK_STEP = 10;

const step = whole(1, HIGHEST_RISK_STEP);

export const risksTable = defineTable({
  key: "risks",
  name: "Risker",
  purpose: "Strategiska och operativa risker, hur stora de är och hur de kontrolleras.",
  uniqueBy: ["id"],
  columns: {
    id: required("Id", id, { note: "Riskens kortnamn, olika för varje risk.", example: "R1" }),
    risk: optional("Risk", text, {
      note: "Vad som kan hända, med ord.",
      example: "Brist på behörig personal",
      isIncidental: true,
    }),
    type: optional("Slag", choice({ Strategisk: "strategic", Operativ: "operational" }), {
      note: "Strategisk: hotar en framgångs- eller kvalitetsfaktor. Operativ: i det dagliga arbetet, för intern kontroll.",
      example: "Operativ",
      isIncidental: true,
    }),
    unit: optional("Enhet", text, {
      note: "Enheten som har risken, skriven som i Organisation.",
      example: "Omsorg",
      refersTo: TO_UNIT,
    }),
    factor: optional("Faktor", text, {
      note: "Id för faktorn som en strategisk risk hotar.",
      example: "K1",
      refersTo: TO_FACTOR,
      isIncidental: true,
    }),
    probability: optional("Sannolikhet", step, {
      note: "Hur troligt det är, ett steg från 1 till Riskskala i Inställningar.",
      example: "3",
    }),
    consequence: optional("Konsekvens", step, {
      note: "Hur svår följden blir, ett steg från 1 till Riskskala i Inställningar.",
      example: "3",
    }),
    value: written("Riskvärde", whole(1, HIGHEST_RISK_STEP ** 2), {
      note: "Sannolikhet gånger konsekvens.",
      example: "9",
    }),
    control: optional("Kontrollmoment", text, {
      note: "Vad som kontrolleras för att risken ska upptäckas eller undvikas.",
      example: "Andel behöriga per enhet",
      isIncidental: true,
    }),
    method: optional("Metod", text, {
      note: "Hur kontrollen görs.",
      example: "Stickprov, 20 ärenden",
      isIncidental: true,
    }),
    frequency: optional("Frekvens", text, {
      note: "Hur ofta kontrollen görs.",
      example: "Varje tertial",
      isIncidental: true,
    }),
    responsible,
    measure: optional("Åtgärd", text, {
      note: "Vad som görs för att minska risken.",
      example: "Traineeprogram",
      isIncidental: true,
    }),
    result: optional("Resultat", text, {
      note: "Vad kontrollen visade.",
      example: "Två avvikelser",
      isIncidental: true,
    }),
    status: written("Status", light, {
      note: "Riskvärdet mot Riskgräns gul och Riskgräns röd i Inställningar.",
      example: "Röd",
    }),
  },
});
