import type { KeptBook, KeptTable } from "../../domain/versions/keptBook";
import { CONTRACT } from "../contract/contract";
import type { Values } from "../writing/rowResults";

/** Excel takes 32 767 characters in a cell. */
const LONGEST = 32_000;

/**
 * A version as rows of Versionsdata: of each table a row with the columns' keys (row 0) and one for each of its rows, as JSON
 * with every digit of its numbers. A row too long for a cell is cut in parts.
 *
 * Source: WB. @example versionRows("Budget KF", book)[0] // { version: "Budget KF", table: "Inställningar", row: 0, part: 1, content: '["key","value"]' }
 */
export function versionRows(version: string, book: KeptBook): readonly Values[] {
  return book.flatMap((kept) => linesOf(kept).flatMap(({ row, content }) => parts({ version, kept, row }, content)));
}

function linesOf({ columns, rows }: KeptTable): readonly { readonly row: number; readonly content: string }[] {
  return [
    { row: 0, content: JSON.stringify(columns) },
    ...rows.map(({ row, cells }) => ({ row, content: JSON.stringify(cells) })),
  ];
}

interface Line {
  readonly version: string;
  readonly kept: KeptTable;
  readonly row: number;
}

function parts({ version, kept, row }: Line, content: string): readonly Values[] {
  const table = CONTRACT[kept.table].name;
  return cut(content).map((part, index) => ({ version, table, row, part: index + 1, content: part }));
}

/** Never cuts a character in two: half of one can not be saved in a file. */
function cut(content: string): readonly string[] {
  if (content.length <= LONGEST) return [content];
  const end = /[\uD800-\uDBFF]/.test(content.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
  return [content.slice(0, end), ...cut(content.slice(end))];
}
