import { nameKey } from "../../domain/nameKey";
import { cleanText, isBlank } from "../kinds/cleanText";
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

/** The versions that are kept, in the order they stand in Versioner; a row without a name, or with one that another has, is none. */
export function readVersionList(geometry: Geometry): readonly VersionEntry[] {
  const table = geometry.get("versions");
  if (!table) return [];
  const taken = new Set<string>();
  return table.data.values.flatMap((cells, index) => {
    const entry = entryOf(table, cells, index + 1);
    if (!entry || taken.has(nameKey(entry.name))) return [];
    taken.add(nameKey(entry.name));
    return [entry];
  });
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
