import { dressRowsBelow, growingTable, type TypedPlace } from "../model/tableGrowth";
import { resizeFilling } from "./cells/resizeFilling";
import { writeCells } from "./cells/writeCells";
import type { HostSession } from "./hostSession";

/**
 * What is typed in the row right below a table belongs to it, as Excel's autocorrection has it: the new row looks as the
 * one above and has its validation. Not on a protected sheet, and not when cells are only emptied.
 */
function writeGrowing(session: HostSession, place: TypedPlace, content: unknown): void {
  const table = isEmptying(content) ? undefined : growingTable(session.model, place);
  const { bottom } = place.range;
  // First the looks: in a cell that shows per cent, a number is typed otherwise than in a plain one.
  if (table) dressRowsBelow(place.sheet, table, bottom);
  writeCells(session, place, content);
  if (table) resizeFilling(session, table, { ...table.range, bottom });
}

function isEmptying(content: unknown): boolean {
  return [content].flat(2).every((value) => value === "" || value === null);
}

/** Writes as a user who types: events name no add-in as their source, and tables grow. Throws where Excel refuses. */
export function typeIntoCells(session: HostSession, place: TypedPlace, content: unknown): void {
  session.origin = "user";
  try {
    writeGrowing(session, place, content);
    session.calculation.ensureCurrent();
  } finally {
    session.origin = "addin";
  }
}
