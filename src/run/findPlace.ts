import { nameKey } from "../domain/nameKey";
import type { Outcome } from "../domain/outcome";
import type { Place } from "../domain/source";
import { readTables } from "../excel/readTables";
import type { Session } from "../excel/session";
import { tableKeyOf } from "../sheets/contract/contract";
import { type Location, locate } from "../sheets/place/locate";
import { geometryOf } from "../sheets/reading/geometryOf";
import type { TableGeometry } from "../sheets/reading/tableGeometry";
import type { CellContent } from "../sheets/tableData";

/**
 * Where a place is in the workbook as it stands now. The rows of Ramar and Återhämtning are counted as the outcome has
 * them, and found by what they are about, since the user may have sorted the table or put rows of their own beside ours.
 *
 * Undefined when the table or the row is gone. Two round trips.
 */
export async function findPlace(session: Session, at: Place, outcome: Outcome | undefined): Promise<Location["place"]> {
  const isWanted = (table: string) => tableKeyOf(table) === at.table;
  const tables = await readTables(session, { isWanted, isLight: () => false });
  const { geometry } = geometryOf(tables);
  const table = geometry.get(at.table);
  const about = aboutOf(at, outcome);
  if (!table || !about) return locate(at, geometry).place;
  const row = rowAbout(table, about);
  return row === undefined ? undefined : locate({ ...at, row }, geometry).place;
}

/** What a row of a table of ours is about, by column key. */
function aboutOf(
  { table, row }: Place,
  outcome: Outcome | undefined,
): Readonly<Record<string, CellContent>> | undefined {
  if (row === undefined) return undefined;
  const frame = table === "frames" ? outcome?.frames[row - 1] : undefined;
  if (frame) return { unit: frame.unit, service: frame.service, year: frame.year };
  const recovery = table === "recoveries" ? outcome?.recoveries[row - 1] : undefined;
  return recovery && { unit: recovery.unit, originYear: recovery.originYear };
}

/** The first row that holds it all, from 1. */
function rowAbout({ data, indexes }: TableGeometry, about: Readonly<Record<string, CellContent>>): number | undefined {
  const isAbout = (cells: readonly CellContent[]) =>
    Object.entries(about).every(([key, wanted]) => {
      const index = indexes.get(key);
      return index !== undefined && nameKey(String(cells[index])) === nameKey(String(wanted));
    });
  const index = data.values.findIndex(isAbout);
  return index < 0 ? undefined : index + 1;
}
