import { choice } from "../kinds/choice";
import { light } from "../kinds/light";
import { number } from "../kinds/numberKinds";
import { period } from "../kinds/period";
import { id, text } from "../kinds/text";
import { value } from "../kinds/value";
import { defaulted, expected, optional, required, written } from "./column";
import { TO_GOAL_OR_FACTOR, TO_INDICATOR } from "./references";
import { origin, shownAs } from "./shared";
import { defineTable } from "./table";

const PERIODICITIES = {
  Månad: "month",
  Kvartal: "quarter",
  Tertial: "tertial",
  Halvår: "halfYear",
  År: "year",
  "Vartannat år": "secondYear",
} as const;

export const indicatorsTable = defineTable({
  key: "indicators",
  name: "Indikatorer",
  purpose: "Det som mäts för varje mål och faktor.",
  uniqueBy: ["id"],
  columns: {
    id: required("Id", id, { note: "Indikatorns kortnamn, olika för varje indikator.", example: "I1" }),
    indicator: optional("Indikator", text, {
      note: "Vad som mäts.",
      example: "Andel behöriga till gymnasiet",
      isIncidental: true,
    }),
    belongsTo: optional("Hör till", text, {
      note: "Id för målet eller faktorn som indikatorn mäter.",
      example: "M1",
      refersTo: TO_GOAL_OR_FACTOR,
    }),
    kind: defaulted("Slag", choice({ Kvantitativ: "quantitative", Kvalitativ: "qualitative" }), {
      note: "Kvantitativ mäts med tal (gäller när det är tomt). Kvalitativ bedöms: Uppfyllt, Delvis uppfyllt, Ej uppfyllt.",
      example: "Kvantitativ",
      whenEmpty: "quantitative",
    }),
    direction: defaulted("Riktning", choice({ Högre: "higher", Lägre: "lower", Intervall: "interval" }), {
      note: "Högre: ju mer desto bättre (gäller när det är tomt). Lägre: tvärtom. Intervall: mellan två värden.",
      example: "Högre",
      whenEmpty: "higher",
    }),
    target: optional("Målvärde", number(), { note: "Värdet som ger grönt. För Intervall det lägsta.", example: "75" }),
    targetTo: optional("Målvärde till", number(), {
      note: "Bara för Intervall: det högsta värdet som ger grönt.",
      example: "",
    }),
    yellowLimit: optional("Gräns gul", number(), {
      note: "Värdet som ger gult. Tomt tar Gul marginal i Inställningar.",
      example: "70",
    }),
    weight: defaulted("Vikt", number({ min: 0 }), {
      note: "Indikatorns vikt när målet vägs samman. Tomt betyder 1.",
      example: "1",
      whenEmpty: 1,
    }),
    method: optional("Mätmetod", text, {
      note: "Hur värdet tas fram.",
      example: "Skolverkets statistik",
      isIncidental: true,
    }),
    routine: optional("Mätrutin", text, {
      note: "Vem som mäter, när och var det sparas.",
      example: "Kvalitetsstrateg, varje september",
      isIncidental: true,
    }),
    periodicity: optional("Periodicitet", choice(PERIODICITIES), {
      note: "Hur ofta indikatorn ska mätas.",
      example: "År",
      isIncidental: true,
    }),
    origin,
    shownAs,
    latestValue: written("Senaste värde", value, { note: "Värdet i den senaste mätningen.", example: "74,25" }),
    latestPeriod: written("Senaste period", period, { note: "Perioden för den senaste mätningen.", example: "2026" }),
    trend: written("Trend", choice({ "↑": "up", "→": "level", "↓": "down" }), {
      note: "Värdets riktning mot perioden innan, inte om det är bra.",
      example: "↑",
    }),
    status: written("Status", light, { note: "Senaste värdet mot målvärdet.", example: "Gul" }),
  },
});

export const measurementsTable = defineTable({
  key: "measurements",
  name: "Mätvärden",
  purpose: "Mätningarna, en rad per indikator och period.",
  uniqueBy: ["indicator", "period"],
  columns: {
    indicator: required("Indikator", id, { note: "Indikatorns id.", example: "I1", refersTo: TO_INDICATOR }),
    period: required("Period", period, { note: "2026, 2026-08, 2026-T2 eller 2026-Q3.", example: "2026" }),
    value: expected("Värde", value, {
      note: "Tal, eller Uppfyllt, Delvis uppfyllt, Ej uppfyllt. Tomt betyder inte mätt.",
      example: "74,25",
    }),
    comment: optional("Kommentar", text, {
      note: "Analys med egna ord.",
      example: "Bättre i nian",
      isIncidental: true,
    }),
  },
});
