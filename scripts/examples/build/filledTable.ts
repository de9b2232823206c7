import type { CellContent, CreateTableChange } from "../../../src/sheets/tableData";
import type { ExampleTables } from "../exampleTables";
import { exampleCell, shareFormat } from "./exampleCell";
import { inUnit } from "./inUnit";
import { withShows } from "./showsColumn";

type Rows = ExampleTables[string];
type Formats = NonNullable<CreateTableChange["formats"]>;

/** A table of the template with the example's rows; undefined when it has none, since an example shows no empty tables. */
export function filledTable(change: CreateTableChange, tables: ExampleTables): CreateTableChange | undefined {
  const rows = tables[change.layout.sheet];
  if (change.layout.sheet === "Inställningar") return { ...change, rows: settingRows(change, rows ?? []) };
  if (!rows) return undefined;
  const wide = withShows(inUnit(change, tables), rows);
  const headers = wide.layout.columns.map((column) => column.header);
  const unknown = rows.flatMap((row) => Object.keys(row)).find((header) => !headers.includes(header));
  if (unknown !== undefined) throw new Error(`${change.layout.sheet} has no column ${unknown}`);
  return {
    ...wide,
    rows: rows.map((row) => headers.map((header) => exampleCell(row[header]))),
    formats: shareFormats(rows, headers),
  };
}

/** Shares are shown as they are written in the example. */
function shareFormats(rows: Rows, headers: readonly string[]): Formats {
  return rows.flatMap((cells, row) =>
    headers.flatMap((header, column) => {
      const numberFormat = shareFormat(cells[header]);
      return numberFormat === undefined ? [] : [{ row, column, numberFormat }];
    }),
  );
}

function settingRows(change: CreateTableChange, given: Rows): CreateTableChange["rows"] {
  const values = new Map<CellContent | undefined, CellContent>(given.map(({ Nyckel, Värde }) => [Nyckel, Värde ?? ""]));
  const keys = change.rows.map(([key]) => key);
  const unknown = [...values.keys()].find((key) => !keys.includes(key));
  if (unknown !== undefined) throw new Error(`Inställningar has no key ${unknown}`);
  return change.rows.map(([key = "", value = "", explanation = ""]) => [
    key,
    exampleCell(values.get(key) ?? value),
    explanation,
  ]);
}
