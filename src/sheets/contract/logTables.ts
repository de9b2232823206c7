import { choice, wordsOf } from "../kinds/choice";
import { dateTime } from "../kinds/dateTime";
import { hash } from "../kinds/hash";
import { count, whole } from "../kinds/numberKinds";
import { period } from "../kinds/period";
import { id, text } from "../kinds/text";
import { year } from "../kinds/year";
import { written } from "./column";
import { defineTable } from "./table";

/** What a row of Logg tells of, and its word. */
export const LOG_EVENT_WORDS = {
  run: "Körning",
  locked: "Låst",
  unlocked: "Upplåst",
  version: "Version",
  removed: "Version borttagen",
} as const;

export type LogEvent = keyof typeof LOG_EVENT_WORDS;

/** A row for each run that changed something or met new input, and for each time the colours were locked or a version kept. */
export const logTable = defineTable({
  key: "log",
  name: "Logg",
  purpose: "Vad som har gjorts med arbetsboken: körningar, lås och versioner. Tillägget lägger till rader sist.",
  isRecord: true,
  uniqueBy: ["number"],
  columns: {
    number: written("Nr", whole(1, 1_000_000), { note: "Radens löpnummer.", example: "14" }),
    time: written("Tid", dateTime, { note: "När det gjordes, i datorns lokala tid.", example: "2026-11-22 14:32" }),
    event: written("Händelse", choice(wordsOf(LOG_EVENT_WORDS)), {
      note: "Körning: resultaten räknades. Låst och Upplåst: färgerna. Version: underlaget sparades, eller togs bort.",
      example: "Körning",
    }),
    inputHash: written("Indata", hash, {
      note: "Fingeravtryck av allt som är ifyllt i tabellerna. Samma fingeravtryck betyder samma indata.",
      example: "3f9a01c47be2",
    }),
    resultHash: written("Resultat", hash, {
      note: "Fingeravtryck av allt som räknades. Samma indata och regler ger samma resultat.",
      example: "b81d5e0c2a97",
    }),
    rules: written("Regler", id, { note: "Vilken utgåva av reglerna som räknade.", example: "2026.1" }),
    model: written("Styrmodell", text, { note: "Styrmodellen i Inställningar.", example: "Tranemo" }),
    budgetYear: written("Budgetår", year, { note: "Budgetåret i Inställningar.", example: "2027" }),
    period: written("Period", period, { note: "Den senaste perioden i Uppföljning.", example: "2026-08" }),
    rowsRead: written("Rader lästa", count(), { note: "Ifyllda rader i tabellerna.", example: "412" }),
    cellsChanged: written("Celler ändrade", count(), {
      note: "Resultat som skrevs. Loggens egna celler räknas inte.",
      example: "38",
    }),
    errors: written("Fel", count(), { note: "Fynd som är fel, också de som är ignorerade.", example: "2" }),
    advice: written("Råd", count(), { note: "Fynd som är råd, också de som är ignorerade.", example: "5" }),
    version: written("Version", text, { note: "Versionen som sparades eller låstes.", example: "Budget KF" }),
    by: written("Av", text, { note: "Den som gjorde det, så som namnet skrevs i panelen.", example: "Anna Berg" }),
  },
});
