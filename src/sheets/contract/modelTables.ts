import { choice } from "../kinds/choice";
import { text } from "../kinds/text";
import { value } from "../kinds/value";
import { optional, required } from "./column";
import { defineTable } from "./table";

/** The parts of a steering model, by their words in Del. */
const MODEL_PARTS = {
  Nivå: "level",
  Måltyp: "goalType",
  Perspektiv: "perspective",
  Ord: "word",
  Regel: "rule",
  Plan: "plan",
  Plannivå: "planLevel",
  Händelse: "event",
  Kontroll: "check",
  Begrepp: "term",
} as const;

export const modelRowsTable = defineTable({
  key: "modelRows",
  name: "Styrmodell",
  purpose: "En egen styrmodell som data. Gäller när Styrmodell i Inställningar är Egen.",
  uniqueBy: ["part", "name"],
  columns: {
    part: required("Del", choice(MODEL_PARTS), {
      note: "Vilken del av modellen raden beskriver: välj i listan.",
      example: "Kontroll",
    }),
    name: required("Namn", text, {
      note: "Det som raden handlar om: nivåns, måltypens, kontrollens eller begreppets namn.",
      example: "Mål utan indikator",
    }),
    value: optional("Värde", value, {
      note: "Radens värde; vad det är beror på Del. För Kontroll: Fel, Råd eller Av.",
      example: "Fel",
    }),
    addition: optional("Tillägg", text, { note: "Mer om raden; vad det är beror på Del. Oftast tomt.", example: "" }),
    origin: optional("Källa", text, {
      note: "Stycket i kommunens eget styrdokument.",
      example: "Styrmodell 3.2",
      isIncidental: true,
    }),
  },
});
