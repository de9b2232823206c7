import { nameKey } from "../../domain/nameKey";
import { cleanText, isBlank } from "../kinds/cleanText";
import { inTimeOrder } from "../log/inTimeOrder";
import { cellOf } from "../reading/readRows";
import type { Geometry, TableGeometry } from "../reading/tableGeometry";
import type { CellContent } from "../tableData";

/** One row of Versioner; what is empty is undefined. */
export interface VersionEntry {
  /** From 1 under the header. */
  readonly row: number;
  readonly name: string;
  /** An Excel serial of local time. */
  readonly savedAt: number | undefined;
  readonly by: string | undefined;
  readonly comment: string | undefined;
  readonly inputHash: string | undefined;
  readonly keptHash: string | undefined;
  readonly rules: string | undefined;
  readonly budgetYear: number | undefined;
  /** In the unit that the workbook had then. */
  readonly frames: number | undefined;
  /** How many rows it was given in Versionsdata. */
  readonly rows: number | undefined;
}

/**
 * The versions that are kept, oldest first by when they were saved, whatever order the user has sorted Versioner in; a row
 * without a name, or with one that a row above has, is none. One whose time can not be read counts as next after the newer of those around it.
 *
 * Source: WB. @example readVersionList(geometry).at(-1)?.name // "Budget KF", the newest
 */
export function readVersionList(geometry: Geometry): readonly VersionEntry[] {
  const table = geometry.get("versions");
  if (!table) return [];
  const taken = new Set<string>();
  const entries = table.data.values.flatMap((cells, index) => {
    const entry = entryOf(table, cells, index + 1);
    if (!entry || taken.has(nameKey(entry.name))) return [];
    taken.add(nameKey(entry.name));
    return [entry];
  });
  return inTimeOrder(entries, ({ savedAt }) => savedAt);
}

function entryOf(table: TableGeometry, cells: readonly CellContent[], row: number): VersionEntry | undefined {
  const words = (key: string) => {
    const content = cellOf(table, cells, key);
    return content === undefined || isBlank(content) ? undefined : cleanText(String(content));
  };
  const count = (key: string) => {
    const content = cellOf(table, cells, key);
    return typeof content === "number" && Number.isFinite(content) ? content : undefined;
  };
  const name = words("name");
  if (name === undefined) return undefined;
  return {
    row,
    name,
    savedAt: count("savedAt"),
    by: words("by"),
    comment: words("comment"),
    inputHash: words("inputHash"),
    keptHash: words("keptHash"),
    rules: words("rules"),
    budgetYear: count("budgetYear"),
    frames: count("frames"),
    rows: count("rows"),
  };
}
