import type { ModelRow } from "../../modelRows";
import { sameName } from "../../nameKey";
import type { Citation } from "../../rule";
import { citationText, readCitation } from "../citationText";
import { KIND_WORDS, keyOfWord, MONTH_WORDS, PHASE_WORDS } from "../rowWords";
import type { ModelEvent, SteeringModel } from "../steeringModel";
import { eventTimesText, readEventTimes } from "./eventTimes";
import { listPart } from "./listPart";
import { modelRow, type RowRead, unread } from "./partFormat";

export const RULE: Citation = ["WB", "T3.2-h"];

/**
 * Händelse: Värde is the months (`januari, september`, `ungefär januari` where the document is vaguer) or how often
 * (`3 gånger per år`), empty once a year; Tillägg is Slag, Fas and Mottagare with semicolons between, as in Årshjul:
 * `Budgetbeslut; Planering; Kommunfullmäktige`.
 */
export const eventPart = listPart({
  part: "event",
  key: "calendar",
  readRow,
  writeItem: (event) =>
    modelRow("event", event.name, {
      value: eventTimesText(event),
      addition: [KIND_WORDS[event.kind], PHASE_WORDS[event.phase], event.recipient].filter(Boolean).join("; "),
      origin: event.origin ?? citationText(event.source),
    }),
});

function readRow(row: ModelRow, base: SteeringModel): RowRead<ModelEvent> {
  const times = readEventTimes(row.value);
  if (!times) return unread(row, "value", [...MONTH_WORDS, "3 gånger per år"]);
  const [kindWord = "", phaseWord = "", recipient = ""] = (row.addition ?? "").split(";").map((word) => word.trim());
  const kind = keyOfWord(KIND_WORDS, kindWord);
  if (!kind) return unread(row, "addition", Object.values(KIND_WORDS));
  const phase = keyOfWord(PHASE_WORDS, phaseWord);
  if (!phase) return unread(row, "addition", Object.values(PHASE_WORDS));
  return { value: { name: row.name, kind, phase, ...times, recipient, ...cited(row, base) } };
}

/** Without words of its own, an event has the source of the base's event of the same name. */
function cited({ name, origin }: ModelRow, { calendar }: SteeringModel): Pick<ModelEvent, "source" | "origin"> {
  const source = calendar.find((event) => sameName(event.name, name))?.source ?? (["WB"] as const);
  if (origin === undefined) return { source };
  const read = readCitation(origin);
  return "rule" in read ? { source: read.rule } : { source, origin: read.source };
}
