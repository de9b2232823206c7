import { cleanText, isBlank } from "../kinds/cleanText";
import { inputColumns } from "../reading/readRows";
import type { Geometry, TableGeometry } from "../reading/tableGeometry";
import type { CellContent } from "../tableData";
import { fingerprint } from "./fingerprint";

/** What is filled in. */
export interface ReadInput {
  /** Its fingerprint. */
  readonly hash: string;
  /** How many rows say something, in the tables that are filled in: what a run has read. */
  readonly rows: number;
}

/**
 * Everything that is filled in, as its fingerprint: the input cells of the contract's tables, by table, row and column. The
 * order of tables and columns, columns of the user's own, empty rows and what the add-in writes (Logg and Versioner among it)
 * do not matter. A number is a number however it is shown; text is taken without space around it, and differs from the number
 * that it spells.
 *
 * Source: WB. @example readInput(readWorkbook(tables).geometry) // { hash: "3f9a01c47be2", rows: 214 }
 */
export function readInput(geometry: Geometry): ReadInput {
  const tables = [...geometry].sort(([one], [other]) => (one < other ? -1 : 1));
  const lines = tables.map(([, table]) => linesOf(table)).filter((rows) => rows.length > 0);
  return {
    hash: fingerprint(lines.flat()),
    rows: lines.reduce((sum, rows) => sum + rows.length - 1, 0),
  };
}

/** A line per row that says something, after the table's key; nothing of a table that says nothing. */
function linesOf(table: TableGeometry): readonly string[] {
  const columns = inputColumns(table.contract)
    .flatMap(([key]) => {
      const index = table.indexes.get(key);
      return index === undefined ? [] : [{ key, index }];
    })
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  const rows = table.data.values.flatMap((cells) => {
    const said = columns.flatMap(({ key, index }) => {
      const content = cells[index];
      return content === undefined || isBlank(content) ? [] : [[key, canonical(content)]];
    });
    return said.length > 0 ? [JSON.stringify(said)] : [];
  });
  return rows.length > 0 ? [table.contract.key, ...rows] : [];
}

function canonical(content: CellContent): CellContent {
  if (typeof content === "string") return cleanText(content);
  // −0 is 0 to a reader, and to Excel.
  return content === 0 ? 0 : content;
}
