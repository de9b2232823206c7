import { KIND_WORDS, PHASE_WORDS } from "../../domain/models/rowWords";
import { choice, wordsOf } from "../kinds/choice";
import { date } from "../kinds/date";
import { light } from "../kinds/light";
import { text } from "../kinds/text";
import { optional, required, written } from "./column";
import { concernedUnit } from "./shared";
import { defineTable } from "./table";

const RECURRENCES = { Månad: "month", Kvartal: "quarter", Tertial: "tertial", Halvår: "halfYear", År: "year" } as const;

export const calendarTable = defineTable({
  key: "calendar",
  name: "Årshjul",
  purpose: "Årets händelser i planering och uppföljning, och vad som är klart.",
  uniqueBy: [],
  columns: {
    event: required("Händelse", text, {
      note: "Händelsen med ord. Samma händelse får stå på flera rader, en för varje datum.",
      example: "Delårsrapport per augusti",
    }),
    kind: optional("Slag", choice(wordsOf(KIND_WORDS)), {
      note: "Vad händelsen är: välj i listan. Det är slaget som jämförs med styrmodellens årshjul.",
      example: "Delårsrapport",
    }),
    phase: optional("Fas", choice(wordsOf(PHASE_WORDS)), {
      note: "Om händelsen hör till planeringen eller uppföljningen.",
      example: "Uppföljning",
    }),
    unit: { ...concernedUnit, note: "Enheten som ansvarar för händelsen. Tomt gäller alla." },
    recipient: optional("Mottagare", text, {
      note: "Den som får underlaget.",
      example: "Kommunfullmäktige",
      isIncidental: true,
    }),
    date: optional("Datum", date, { note: "Dagen då det ska vara klart.", example: "2026-10-15" }),
    recurrence: optional("Återkommer", choice(RECURRENCES), {
      note: "Hur ofta händelsen återkommer efter Datum. Tomt betyder en gång.",
      example: "År",
    }),
    done: optional("Klart", date, { note: "Dagen då det blev klart. Tomt betyder inte ännu.", example: "2026-10-13" }),
    status: written("Status", light, {
      note: "Grön: klart. Gul: inom 31 dagar. Röd: datumet har passerat. Grå: längre fram, eller datum saknas.",
      example: "Grön",
    }),
  },
});
