import type { Geometry } from "../reading/tableGeometry";
import type { LogEntry } from "./logEntry";
import { logRows } from "./logRows";

/**
 * The rows of Logg whose event can be read, oldest first by their numbers, whatever order the user has sorted them in.
 * Whether the colours are locked is for `colourLock` to say, which counts the other rows too.
 *
 * Source: WB. @example readLog(geometry).at(-1)?.event // "run"
 */
export function readLog(geometry: Geometry): readonly LogEntry[] {
  return logRows(geometry).flatMap(({ event, found: _, ...row }) => (event === undefined ? [] : [{ ...row, event }]));
}
