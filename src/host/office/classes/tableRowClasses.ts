import { rowCount } from "../../model/grid";
import { bodyRange } from "../../model/tableParts";
import type { TableModel } from "../../model/workbook";
import { rangeObject } from "../addresses";
import { readInteger } from "../arguments";
import { readValues } from "../cells/readCells";
import { addRows, deleteRows } from "../cells/tableRowEdits";
import { writeCells } from "../cells/writeCells";
import { HostError } from "../hostError";
import { type ClassDefinition, type HostObject, hostObject } from "../hostObject";
import type { HostSession } from "../hostSession";
import { sheetOfTable } from "../tableObjects";

interface Row {
  readonly table: TableModel;
  readonly index: number;
}

function rowObject(table: TableModel, index: number): HostObject {
  if (index < 0 || index >= rowCount(bodyRange(table))) throw new HostError("ItemNotFound");
  return hostObject("TableRow", { table, index });
}

function place({ table, index }: Row, session: HostSession) {
  const body = bodyRange(table);
  const row = body.top + index;
  if (row > body.bottom) throw new HostError("ItemNotFound", "The row is gone.");
  return { sheet: sheetOfTable(session.model, table), range: { ...body, top: row, bottom: row } };
}

/** Excel.TableRowCollection. */
export const TABLE_ROW_COLLECTION_CLASS: ClassDefinition<TableModel> = {
  properties: { Count: { get: (table) => rowCount(bodyRange(table)) } },
  items: (table) => Array.from({ length: rowCount(bodyRange(table)) }, (_, index) => rowObject(table, index)),
  finders: {
    Add: addRows,
    GetItemAt: ({ self, args }) => rowObject(self, readInteger(args[0]?.value, "index")),
  },
  methods: { GetCount: ({ self }) => rowCount(bodyRange(self)) },
  actions: {
    DeleteRowsAt: ({ self, args, session }) =>
      deleteRows(session, self, {
        index: readInteger(args[0]?.value, "index"),
        count: readInteger(args[1]?.value, "count", { otherwise: 1 }),
      }),
  },
};

/** Excel.TableRow. */
export const TABLE_ROW_CLASS: ClassDefinition<Row> = {
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (row, session) => readValues(session, place(row, session)),
      set: (row, value, session) => writeCells(session, place(row, session), value),
    },
  },
  finders: {
    GetRange: ({ self, session }) => {
      const { sheet, range } = place(self, session);
      return rangeObject(sheet, range);
    },
  },
  actions: { Delete: ({ self, session }) => deleteRows(session, self.table, { index: self.index, count: 1 }) },
};
