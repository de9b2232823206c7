import { choice } from "../kinds/choice";
import { light } from "../kinds/light";
import { number } from "../kinds/numberKinds";
import { id, text } from "../kinds/text";
import { year } from "../kinds/year";
import { defaulted, optional, required, written } from "./column";
import { decision, shownAs } from "./shared";
import { defineTable } from "./table";

export const financialGoalsTable = defineTable({
  key: "financialGoals",
  name: "Finansiella mål",
  purpose: "Kommunens finansiella mål, ett värde per år.",
  uniqueBy: ["id", "year"],
  columns: {
    id: required("Id", id, { note: "Målets kortnamn, samma för alla målets år.", example: "FM1" }),
    goal: optional("Finansiellt mål", text, {
      note: "Målet med ord.",
      example: "Resultat av skatter och bidrag",
      isIncidental: true,
    }),
    year: required("År", year, { note: "Året som raden gäller.", example: "2026" }),
    direction: defaulted("Riktning", choice({ Högre: "higher", Lägre: "lower", Intervall: "interval" }), {
      note: "Högre: ju mer desto bättre (gäller när det är tomt). Lägre: tvärtom. Intervall: mellan två värden.",
      example: "Högre",
      whenEmpty: "higher",
    }),
    target: optional("Målvärde", number(), {
      note: "Värdet som ger grönt, som andel (2 %) eller belopp. För Intervall det lägsta.",
      example: "2 %",
    }),
    targetTo: optional("Målvärde till", number(), {
      note: "Bara för Intervall: det högsta värdet som ger grönt.",
      example: "",
    }),
    yellowLimit: optional("Gräns gul", number(), {
      note: "Värdet som ger gult. Tomt tar Gul marginal i Inställningar.",
      example: "1 %",
    }),
    forecast: optional("Prognos", number(), {
      note: "Årets väntade värde, i samma slags tal som Målvärde. Gäller tills Utfall finns.",
      example: "1,4 %",
    }),
    outcome: optional("Utfall", number(), {
      note: "Årets värde när det är klart. Gäller före Prognos.",
      example: "1,8 %",
    }),
    decision,
    comment: optional("Kommentar", text, {
      note: "Analys med egna ord.",
      example: "Lägre skatteintäkter än väntat",
      isIncidental: true,
    }),
    shownAs,
    status: written("Status", light, { note: "Utfallet, annars prognosen, mot målvärdet.", example: "Gul" }),
  },
});
