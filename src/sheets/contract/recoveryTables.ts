import { date } from "../kinds/date";
import { amount } from "../kinds/numberKinds";
import { text } from "../kinds/text";
import { year } from "../kinds/year";
import { optional, required, written } from "./column";
import { TO_UNIT } from "./references";
import { deficitState, deficitStatus, neededDecision } from "./shared";
import { defineTable } from "./table";

const unit = required("Enhet", text, {
  note: "Enheten, skriven som i Organisation.",
  example: "Teknik",
  refersTo: TO_UNIT,
});

export const yearResultsTable = defineTable({
  key: "yearResults",
  name: "Årsresultat",
  purpose: "Avslutade år, som underskott följs från.",
  uniqueBy: ["unit", "year"],
  columns: {
    unit,
    year: required("År", year, { note: "Ett avslutat år. Åren ska följa på varandra utan hopp.", example: "2024" }),
    frame: required("Ram", amount(), { note: "Årets ram, nettokostnad med plus.", example: "20 000" }),
    outcome: required("Utfall", amount(), { note: "Årets utfall, nettokostnad med plus.", example: "20 900" }),
    result: written("Resultat", amount(), {
      note: "Ram minus utfall. Minus är ett underskott att hämta hem.",
      example: "−900",
    }),
  },
});

export const exemptionsTable = defineTable({
  key: "exemptions",
  name: "Undantag",
  purpose: "Kommunfullmäktiges beslut om att ett underskott inte behöver hämtas hem.",
  uniqueBy: [],
  columns: {
    unit,
    deficitYear: required("Underskottsår", year, { note: "Året då underskottet uppstod.", example: "2024" }),
    amount: optional("Belopp", amount({ min: 0 }), {
      note: "Hur mycket av underskottet som undantas. Tomt betyder hela.",
      example: "400",
    }),
    decision: neededDecision,
    date: optional("Datum", date, { note: "Beslutets datum.", example: "2025-06-16", isIncidental: true }),
  },
});

export const recoveriesTable = defineTable({
  key: "recoveries",
  name: "Återhämtning",
  purpose: "Varje underskott och hur långt det är hämtat.",
  uniqueBy: ["unit", "originYear"],
  columns: {
    unit: written("Enhet", text, { note: "Enheten med underskottet.", example: "Teknik" }),
    originYear: written("Underskottsår", year, { note: "Året då underskottet uppstod.", example: "2024" }),
    deficit: written("Underskott", amount(), { note: "Underskottets storlek, med plus.", example: "900" }),
    dueYear: written("Frist", year, { note: "Sista året att hämta hem det.", example: "2026" }),
    recovered: written("Återhämtat", amount(), {
      note: "Hämtat med senare överskott, äldsta underskottet först.",
      example: "300",
    }),
    exempted: written("Undantag", amount(), { note: "Undantaget genom beslut.", example: "0" }),
    remaining: written("Kvar", amount(), { note: "Det som återstår.", example: "600" }),
    state: deficitState,
    status: deficitStatus,
  },
});
