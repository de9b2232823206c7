import { bodyRange, findColumn, headerRange, totalsRange } from "../../model/tableParts";
import type { GridRange, TableColumnModel, TableModel } from "../../model/workbook";
import { rangeObject } from "../addresses";
import { readInteger, readString } from "../arguments";
import { readValues } from "../cells/readCells";
import { addColumn, columnObject, deleteColumn } from "../cells/tableColumnEdits";
import { writeCells } from "../cells/writeCells";
import { HostError } from "../hostError";
import type { Argument, Call, ClassDefinition, HostObject } from "../hostObject";
import type { HostSession } from "../hostSession";
import { demandFound, sheetOfTable } from "../tableObjects";

interface Column {
  readonly table: TableModel;
  readonly column: TableColumnModel;
}

function indexOf({ table, column }: Column): number {
  const index = table.columns.indexOf(column);
  if (index < 0) throw new HostError("ItemNotFound", `The column ${column.name} is gone.`);
  return index;
}

function find(table: TableModel, key: Argument | undefined): HostObject | null {
  const wanted = key?.value;
  if (typeof wanted !== "string" && typeof wanted !== "number") {
    throw new HostError("InvalidArgument", "key must be a column's name or id.");
  }
  const byName = typeof wanted === "string" ? findColumn(table, wanted) : -1;
  const index = byName >= 0 ? byName : table.columns.findIndex((column) => column.id === Number(wanted));
  return index >= 0 ? columnObject(table, index) : null;
}

function slice(item: Column, part: GridRange | undefined): GridRange {
  if (!part) throw new HostError("ItemNotFound", "The table has no such row.");
  const column = part.left + indexOf(item);
  return { ...part, left: column, right: column };
}

function ranges(pick: (table: TableModel) => GridRange | undefined) {
  return ({ self, session }: Call<Column>): HostObject =>
    rangeObject(sheetOfTable(session.model, self.table), slice(self, pick(self.table)));
}

function whole(item: Column, session: HostSession) {
  return { sheet: sheetOfTable(session.model, item.table), range: slice(item, item.table.range) };
}

function rename(item: Column, value: unknown, session: HostSession): void {
  const name = readString(value, "name");
  const other = findColumn(item.table, name);
  if (name === "" || (other >= 0 && other !== indexOf(item))) {
    throw new HostError("InvalidArgument", "Column names are unique and not empty.");
  }
  const header = headerRange(item.table);
  if (header)
    writeCells(session, { sheet: sheetOfTable(session.model, item.table), range: slice(item, header) }, `'${name}`);
}

/** Excel.TableColumnCollection. */
export const TABLE_COLUMN_COLLECTION_CLASS: ClassDefinition<TableModel> = {
  properties: { Count: { get: (table) => table.columns.length } },
  items: (table) => table.columns.map((_, index) => columnObject(table, index)),
  item: ({ self, args }) => demandFound(find(self, args[0])),
  finders: {
    Add: addColumn,
    GetItemAt: ({ self, args }) => columnObject(self, readInteger(args[0]?.value, "index", { atLeast: 0 })),
    GetItemOrNullObject: ({ self, args }) => find(self, args[0]),
  },
  methods: { GetCount: ({ self }) => self.columns.length },
};

/** Excel.TableColumn. */
export const TABLE_COLUMN_CLASS: ClassDefinition<Column> = {
  id: ({ column }) => ({ Id: column.id }),
  properties: {
    Id: { get: ({ column }) => column.id },
    Index: { get: indexOf },
    Name: { get: ({ column }) => column.name, set: rename },
    Values: {
      get: (item, session) => readValues(session, whole(item, session)),
      set: (item, value, session) => writeCells(session, whole(item, session), value),
    },
  },
  finders: {
    GetDataBodyRange: ranges(bodyRange),
    GetHeaderRowRange: ranges(headerRange),
    GetRange: ranges((table) => table.range),
    GetTotalRowRange: ranges(totalsRange),
  },
  actions: { Delete: ({ self, session }) => deleteColumn(session, self.table, indexOf(self)) },
};
