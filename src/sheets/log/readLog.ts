import { nameKey } from "../../domain/nameKey";
import { LOG_EVENT_WORDS, type LogEvent } from "../contract/logTables";
import { cleanText, isBlank } from "../kinds/cleanText";
import { serialDay } from "../kinds/serialDay";
import { cellOf } from "../reading/readRows";
import type { Geometry, TableGeometry } from "../reading/tableGeometry";
import type { CellContent } from "../tableData";
import type { ColourLock, LogEntry } from "./logEntry";

/**
 * The rows of Logg, oldest first by their numbers, whatever order the user has sorted them in. A row without a known event
 * is left out; nothing depends on what else stands in it.
 *
 * Source: WB. @example readLog(geometry).at(-1)?.event // "run"
 */
export function readLog(geometry: Geometry): readonly LogEntry[] {
  const table = geometry.get("log");
  if (!table) return [];
  const entries = table.data.values.flatMap((cells, index) => entryOf(table, cells, index + 1));
  return entries.sort((one, other) => (one.number ?? 0) - (other.number ?? 0) || one.row - other.row);
}

/** The lock on the colours; undefined when the newest of Låst and Upplåst unlocked them, or there is none. */
export function colourLock(log: readonly LogEntry[]): ColourLock | undefined {
  const last = log.findLast(({ event }) => event === "locked" || event === "unlocked");
  if (last?.event !== "locked") return undefined;
  const { row, number, time, period, version, by } = last;
  return { row, number, time, day: time === undefined ? undefined : serialDay(time), period, version, by };
}

const EVENTS = new Map(
  // Object.entries forgets that the keys are events.
  (Object.entries(LOG_EVENT_WORDS) as [LogEvent, string][]).map(([event, word]) => [nameKey(word), event]),
);

function entryOf(table: TableGeometry, cells: readonly CellContent[], row: number): readonly LogEntry[] {
  const words = (key: string) => wordsIn(cellOf(table, cells, key));
  const count = (key: string) => numberIn(cellOf(table, cells, key));
  const event = EVENTS.get(nameKey(words("event") ?? ""));
  if (event === undefined) return [];
  return [
    {
      row,
      event,
      number: count("number"),
      time: count("time"),
      inputHash: words("inputHash"),
      resultHash: words("resultHash"),
      rules: words("rules"),
      model: words("model"),
      budgetYear: count("budgetYear"),
      period: words("period"),
      rowsRead: count("rowsRead"),
      cellsChanged: count("cellsChanged"),
      errors: count("errors"),
      advice: count("advice"),
      version: words("version"),
      by: words("by"),
    },
  ];
}

function wordsIn(content: CellContent | undefined): string | undefined {
  return content === undefined || isBlank(content)
    ? undefined
    : cleanText(typeof content === "string" ? content : String(content));
}

function numberIn(content: CellContent | undefined): number | undefined {
  return typeof content === "number" ? content : undefined;
}
