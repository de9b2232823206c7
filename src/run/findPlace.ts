import type { Outcome } from "../domain/outcome";
import type { Place } from "../domain/source";
import { readTables } from "../excel/readTables";
import type { Session } from "../excel/session";
import { tableKeyOf } from "../sheets/contract/contract";
import { type Location, locate } from "../sheets/place/locate";
import { aboutRow, sheetRowAbout } from "../sheets/place/outputRow";
import { geometryOf } from "../sheets/reading/geometryOf";

/**
 * Where a place is in the workbook as it stands now. The rows of the add-in's own tables are counted as the outcome has
 * them, and found by what they are about, since the user may have sorted the table or put rows of their own beside ours.
 *
 * Undefined when the table or the row is gone. Two round trips.
 */
export async function findPlace(session: Session, at: Place, outcome: Outcome | undefined): Promise<Location["place"]> {
  const isWanted = (table: string) => tableKeyOf(table) === at.table;
  const tables = await readTables(session, { isWanted, isLight: () => false });
  const { geometry } = geometryOf(tables);
  const table = geometry.get(at.table);
  const about = at.row === undefined ? undefined : outcome && aboutRow(outcome, at.table, at.row);
  if (!table || !about) return locate(at, geometry).place;
  const row = sheetRowAbout(table, about);
  return row === undefined ? undefined : locate({ ...at, row }, geometry).place;
}
