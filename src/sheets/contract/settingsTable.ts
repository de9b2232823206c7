import { text } from "../kinds/text";
import { expected, optional, required } from "./column";
import { defineTable } from "./table";

/** Inställningar; what each key takes stands in `SETTINGS`. */
export const settingsTable = defineTable({
  key: "settings",
  name: "Inställningar",
  purpose: "Det som gäller hela arbetsboken.",
  uniqueBy: ["key"],
  columns: {
    key: required("Nyckel", text, { note: "Inställningens namn. Ändra det inte.", example: "Budgetår" }),
    value: expected("Värde", text, { note: "Inställningens värde. Tomt ger det förvalda.", example: "2027" }),
    explanation: optional("Förklaring", text, {
      note: "Vad inställningen gör.",
      example: "Första året som ramar räknas för.",
      isIncidental: true,
    }),
  },
});
