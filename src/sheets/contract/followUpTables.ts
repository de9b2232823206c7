import { choice } from "../kinds/choice";
import { dateOrText } from "../kinds/date";
import { flag } from "../kinds/flag";
import { light } from "../kinds/light";
import { amount } from "../kinds/numberKinds";
import { period } from "../kinds/period";
import { text } from "../kinds/text";
import { year } from "../kinds/year";
import { defaulted, expected, optional, required, written } from "./column";
import { TO_UNIT } from "./references";
import { childAssessment, concernsChildren, decision, responsible } from "./shared";
import { defineTable } from "./table";

const unit = required("Enhet", text, {
  note: "Enheten, skriven som i Organisation.",
  example: "Omsorg",
  refersTo: TO_UNIT,
});

export const followUpsTable = defineTable({
  key: "followUps",
  name: "Uppföljning",
  purpose: "Enheternas prognoser och om de får lämnas in.",
  uniqueBy: ["unit", "period"],
  columns: {
    unit,
    period: required("Period", period, { note: "2026, 2026-08, 2026-T2 eller 2026-Q3.", example: "2026-08" }),
    frame: expected("Ram", amount(), {
      note: "Årets ram, nettokostnad med plus.",
      example: "45 000",
      isReadWithoutColumn: true,
    }),
    outcome: optional("Utfall", amount(), {
      note: "Utfall till och med perioden.",
      example: "30 900",
      isIncidental: true,
    }),
    forecast: expected("Prognos", amount(), {
      note: "Prognos för helåret, nettokostnad med plus.",
      example: "47 000",
      isReadWithoutColumn: true,
    }),
    deviation: written("Avvikelse", amount(), {
      note: "Ram minus prognos. Minus betyder att ramen inte räcker.",
      example: "−2 000",
    }),
    measuresEffect: written("Åtgärdseffekt", amount(), {
      note: "Årets effekt av åtgärder som räknas.",
      example: "750",
    }),
    remaining: written("Kvar att hantera", amount(), {
      note: "Det av underskottet som åtgärderna inte täcker.",
      example: "1 250",
    }),
    status: written("Status", light, {
      note: "Röd: prognosen får inte lämnas in förrän åtgärderna täcker underskottet.",
      example: "Röd",
    }),
    comment: optional("Kommentar", text, {
      note: "Analys med egna ord.",
      example: "Fler ärenden än väntat",
      isIncidental: true,
    }),
  },
});

export const measuresTable = defineTable({
  key: "measures",
  name: "Åtgärder",
  purpose: "Det som görs för att hålla ramen.",
  uniqueBy: [],
  columns: {
    unit,
    year: required("År", year, { note: "Året som effekten i år gäller.", example: "2026" }),
    measure: optional("Åtgärd", text, { note: "Vad som ska göras.", example: "Färre vikarier", isIncidental: true }),
    effect: expected("Effekt i år", amount(), {
      note: "Förbättring i år med plus, i arbetsbokens beloppsenhet.",
      example: "500",
    }),
    fullYearEffect: optional("Helårseffekt", amount(), {
      note: "Förbättring ett helt år.",
      example: "1 200",
      isIncidental: true,
    }),
    starts: optional("Startar", dateOrText, {
      note: "När åtgärden börjar verka.",
      example: "2026-09-01",
      isIncidental: true,
    }),
    kind: optional("Slag", choice({ Engång: "oneOff", Strukturell: "structural" }), {
      note: "Engång gäller bara i år, Strukturell blir kvar.",
      example: "Strukturell",
      isIncidental: true,
    }),
    state: defaulted(
      "Läge",
      choice({ Föreslagen: "proposed", Beslutad: "decided", Pågår: "ongoing", Genomförd: "done", Avförd: "dropped" }),
      { note: "Alla lägen utom Avförd räknas. Tomt betyder Föreslagen.", example: "Beslutad", whenEmpty: "proposed" },
    ),
    inForecast: defaulted("Inräknad i prognos", flag, {
      note: "ja om prognosen redan är lägre tack vare åtgärden; då räknas den inte en gång till. Tomt betyder nej.",
      example: "nej",
      whenEmpty: false,
    }),
    responsible,
    decision,
    concernsChildren,
    childAssessment,
  },
});
