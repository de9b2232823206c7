import { choice } from "../kinds/choice";
import { percent, price } from "../kinds/numberKinds";
import { text } from "../kinds/text";
import { year } from "../kinds/year";
import { defaulted, required } from "./column";
import { TO_GROUP, TO_SERVICE } from "./references";
import { origin, published } from "./shared";
import { defineTable } from "./table";

export const standardCostsTable = defineTable({
  key: "standardCosts",
  name: "Standardkostnader",
  purpose: "Priset per person eller per invånare för varje verksamhet och målgrupp.",
  uniqueBy: ["service", "group", "year"],
  columns: {
    service: required("Verksamhet", text, {
      note: "Verksamheten, skriven som i Verksamheter.",
      example: "Äldreomsorg",
      refersTo: TO_SERVICE,
    }),
    group: required("Målgrupp", text, {
      note: "Målgruppen, skriven som i Målgrupper.",
      example: "Äldre 80+",
      refersTo: TO_GROUP,
    }),
    year: required("År", year, { note: "Prisets år. Senare år räknas upp med index.", example: "2025" }),
    cost: required("Standardkostnad", price({ min: 0 }), {
      note: "Pris i kronor, även när belopp skrivs i tkr.",
      example: "8 000",
    }),
    basis: defaulted("Prisbas", choice({ Målgrupp: "group", Invånare: "inhabitant" }), {
      note: "Målgrupp: kr per person i gruppen (gäller när det är tomt). Invånare: kr per invånare, som i utjämningssystemet.",
      example: "Invånare",
      whenEmpty: "group",
    }),
    share: defaulted("Andel", percent({ min: 0, max: 1.5 }), {
      note: "Hur stor del av standardkostnaden som ska ges. Tomt betyder 100 %.",
      example: "100 %",
      whenEmpty: 1,
    }),
    origin,
    published,
  },
});

export const priceIndexesTable = defineTable({
  key: "priceIndexes",
  name: "Prisindex",
  purpose: "Hur priserna förändras från år till år.",
  uniqueBy: ["index", "year"],
  columns: {
    index: required("Index", text, { note: "Indexets namn.", example: "PKV" }),
    year: required("År", year, { note: "Året som förändringen leder fram till.", example: "2027" }),
    change: required("Förändring", percent({ min: -0.5, max: 0.5 }), {
      note: "Förändring mot året innan, i procent.",
      example: "2,5 %",
    }),
    origin,
    published,
  },
});
