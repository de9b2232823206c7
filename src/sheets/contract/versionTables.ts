import { dateTime } from "../kinds/dateTime";
import { hash } from "../kinds/hash";
import { amount, count, whole } from "../kinds/numberKinds";
import { id, text } from "../kinds/text";
import { year } from "../kinds/year";
import { written } from "./column";
import { defineTable } from "./table";

/** One row per kept version; what was kept of it stands in Versionsdata. */
export const versionsTable = defineTable({
  key: "versions",
  name: "Versioner",
  purpose: "Sparade versioner av budgetunderlaget, att jämföra och räkna om.",
  isRecord: true,
  uniqueBy: ["name"],
  columns: {
    name: written("Version", text, { note: "Versionens namn.", example: "Budget KF" }),
    savedAt: written("Sparad", dateTime, {
      note: "När den sparades, i datorns lokala tid.",
      example: "2026-06-17 10:05",
    }),
    by: written("Av", text, { note: "Den som sparade, så som namnet skrevs i panelen.", example: "Anna Berg" }),
    comment: written("Kommentar", text, { note: "Vad versionen är.", example: "Beslut KF § 87" }),
    inputHash: written("Indata", hash, {
      note: "Fingeravtryck av allt som var ifyllt i arbetsboken, som i Logg.",
      example: "3f9a01c47be2",
    }),
    keptHash: written("Underlag", hash, {
      note: "Fingeravtryck av det som sparades i Versionsdata. Ändras något där stämmer det inte längre.",
      example: "a07c6d31e9f4",
    }),
    rules: written("Regler", id, { note: "Vilken utgåva av reglerna som räknade ramarna.", example: "2026.1" }),
    model: written("Styrmodell", text, { note: "Styrmodellen i Inställningar.", example: "Tranemo" }),
    budgetYear: written("Budgetår", year, { note: "Budgetåret i Inställningar.", example: "2027" }),
    frames: written("Ramar totalt", amount(), { note: "Summan av budgetårets ramar.", example: "1 110 500" }),
    rows: written("Rader", count(), { note: "Rader i Versionsdata som hör till versionen.", example: "684" }),
  },
});

/** The rows of the tables as they were when a version was kept, on a hidden sheet. */
export const versionDataTable = defineTable({
  key: "versionData",
  name: "Versionsdata",
  isRecord: true,
  isHidden: true,
  purpose: "Det som sparades av varje version, på ett dolt blad. Ändra inget här: använd Versioner i panelen.",
  uniqueBy: ["version", "table", "row", "part"],
  columns: {
    version: written("Version", text, { note: "Versionens namn.", example: "Budget KF" }),
    table: written("Tabell", text, { note: "Tabellen som raden stod i.", example: "Basramar" }),
    row: written("Rad", whole(0, 1_048_576), {
      note: "Radens nummer under rubriken. Rad 0 är kolumnernas nycklar.",
      example: "3",
    }),
    part: written("Del", whole(1, 10_000), {
      note: "1, 2 … där en rad är för lång för en cell.",
      example: "1",
    }),
    content: written("Innehåll", text, { note: "Radens celler som JSON.", example: '["Äldreomsorg",2026,94760]' }),
  },
});
