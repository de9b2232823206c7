import type { TableKey } from "../../domain/source";
import { readTables } from "../../excel/readTables";
import type { Session } from "../../excel/session";
import { tableKeyOf } from "../../sheets/contract/contract";
import { geometryOf } from "../../sheets/reading/geometryOf";
import type { Geometry } from "../../sheets/reading/tableGeometry";
import { isLightColumn, isTableOfVersions } from "../../sheets/tableRequest";
import { type Computed, compute } from "../compute";

/** The workbook as it stands with all that is kept in it, and what it comes to. */
export interface Books {
  readonly geometry: Geometry;
  readonly computed: Computed;
}

/** Reads the contract's tables, Versionsdata too, and computes as a run does. Two round trips; nothing is written. */
export async function readBooks(session: Session): Promise<Books> {
  const tables = await readTables(session, { isWanted: isTableOfVersions, isLight: isLightColumn });
  const computed = compute(tables);
  return { geometry: computed.read.geometry, computed };
}

/** Reads some of the tables that versions are kept in, and those alone. Two round trips; nothing is written or computed. */
export async function readKept(session: Session, keys: readonly TableKey[]): Promise<Pick<Books, "geometry">> {
  const isWanted = (table: string) => keys.some((key) => tableKeyOf(table) === key);
  return { geometry: geometryOf(await readTables(session, { isWanted, isLight: () => false })).geometry };
}
