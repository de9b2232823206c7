import { nameKey } from "../../domain/nameKey";
import { LOG_EVENT_WORDS, type LogEvent, logTable } from "../contract/logTables";
import { cleanText, isBlank } from "../kinds/cleanText";
import { serialDay } from "../kinds/serialDay";
import { shown } from "../kinds/shown";
import { filledRowTest } from "../reading/filledRowTest";
import { cellOf } from "../reading/readRows";
import type { Geometry, TableGeometry } from "../reading/tableGeometry";
import type { CellContent } from "../tableData";
import { inTimeOrder } from "./inTimeOrder";
import type { LogRow } from "./logEntry";

/**
 * Every row of Logg that says something, those with an unreadable event too, oldest first by their numbers, whatever order
 * the user has sorted them in. A row whose number can not be read counts as next after the newer of the rows around it.
 *
 * Source: WB. @example logRows(geometry).at(-1)?.event // "run"; undefined for "Låstt"
 */
export function logRows(geometry: Geometry): readonly LogRow[] {
  const table = geometry.get("log");
  if (!table) return [];
  const isFilled = filledRowTest(table);
  const rows = table.data.values.flatMap((cells, index) => (isFilled(cells) ? [rowOf(table, cells, index + 1)] : []));
  return inTimeOrder(rows, ({ number }) => number);
}

const EVENTS = new Map(
  // Object.entries forgets that the keys are events.
  (Object.entries(LOG_EVENT_WORDS) as [LogEvent, string][]).map(([event, word]) => [nameKey(word), event]),
);

function rowOf(table: TableGeometry, cells: readonly CellContent[], row: number): LogRow {
  const words = (key: string) => wordsIn(cellOf(table, cells, key));
  const count = (key: string) => numberIn(cellOf(table, cells, key));
  const time = count("time");
  return {
    row,
    event: EVENTS.get(nameKey(words("event") ?? "")),
    number: runningNumber(cellOf(table, cells, "number")),
    time: time === undefined || serialDay(time) === undefined ? undefined : time,
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
    found: { event: foundIn(cellOf(table, cells, "event")), number: foundIn(cellOf(table, cells, "number")) },
  };
}

/** As the column reads it: the text `14` is 14, and −5 is none. */
function runningNumber(content: CellContent | undefined): number | undefined {
  if (content === undefined || isBlank(content)) return undefined;
  const reading = logTable.columns.number.kind.read(content, { table: "log", column: "number" });
  return reading.isRead && typeof reading.value === "number" ? reading.value : undefined;
}

function foundIn(content: CellContent | undefined): string {
  return content === undefined || isBlank(content) ? "" : shown(content);
}

function wordsIn(content: CellContent | undefined): string | undefined {
  return content === undefined || isBlank(content)
    ? undefined
    : cleanText(typeof content === "string" ? content : String(content));
}

function numberIn(content: CellContent | undefined): number | undefined {
  return typeof content === "number" && Number.isFinite(content) ? content : undefined;
}
