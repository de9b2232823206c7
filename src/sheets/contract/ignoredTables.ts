import { ADVICE_NAMES } from "../../domain/ignored/findingNames";
import { choice, wordsOf } from "../kinds/choice";
import { date } from "../kinds/date";
import { id, text } from "../kinds/text";
import { optional, required } from "./column";
import { defineTable } from "./table";

export const ignoredFindingsTable = defineTable({
  key: "ignoredFindings",
  name: "Ignorerade fynd",
  purpose:
    "Råd som någon har sett på och låter stå, och varför. Skrivs av panelens Ignorera. Fel går inte att ignorera.",
  uniqueBy: [],
  columns: {
    // Too many names, some with commas, for a list in the cell.
    finding: required(
      "Fynd",
      { ...choice(wordsOf(ADVICE_NAMES)), validation: undefined },
      {
        note: "Fyndets namn, som panelen skriver det.",
        example: "Föregående års värde kvar",
      },
    ),
    table: required("Tabell", text, { note: "Tabellen som fyndet gäller.", example: "Standardkostnader" }),
    key: optional("Nyckel", id, {
      note: "Raden med ord: dess nyckelkolumner med komma emellan. För hela tabellen det som fyndet säger.",
      example: "Äldreomsorg, Äldre 80+, 2027",
    }),
    column: optional("Kolumn", text, { note: "Kolumnen som fyndet gäller.", example: "Standardkostnad" }),
    value: optional("Värde", id, {
      note: "Det cellen innehöll. Ändras cellen visas fyndet igen.",
      example: "8000",
    }),
    reason: optional("Motivering", text, {
      note: "Varför fyndet får stå. Utan motivering räknas inte raden.",
      example: "Priset är fryst 2027, KF § 84",
    }),
    by: optional("Av", text, {
      note: "Vem som bestämde det: namn eller befattning.",
      example: "Ekonomichef",
      isIncidental: true,
    }),
    date: optional("Datum", date, { note: "Dagen det bestämdes.", example: "2026-11-22", isIncidental: true }),
  },
});
