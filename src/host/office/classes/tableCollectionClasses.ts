import { addTable, rangeWithBody } from "../../model/addTable";
import { findSheet } from "../../model/findSheet";
import { isOnSheet } from "../../model/grid";
import { tableRangeFault } from "../../model/tableFaults";
import type { GridRange, SheetModel, TableModel } from "../../model/workbook";
import { findPlace } from "../addresses";
import { readBoolean, readInteger } from "../arguments";
import { onlyRange } from "../cellArea";
import { hasCellsFrom, shiftSheet } from "../cells/insertCells";
import { demandWritable } from "../cells/protection";
import { WORKBOOK_TARGET } from "../eventQueue";
import { HostError, refuse } from "../hostError";
import { type Call, type ClassDefinition, type HostObject, hostObject, isKind } from "../hostObject";
import type { HostSession } from "../hostSession";
import { listeningActions } from "../listening";
import { demandFound, tableByKey } from "../tableObjects";

type Home = SheetModel | undefined;

function tablesOf(home: Home, session: HostSession): readonly TableModel[] {
  return session.model.tables.filter((table) => home === undefined || table.sheetId === home.id);
}

function placeArgument({ self, args, session }: Call<Home>): { sheet: SheetModel; range: GridRange } {
  const [argument] = args;
  const other = argument?.object;
  const home = self ?? findSheet(session.model, session.model.activeSheet);
  if (isKind(other, "Range")) return { sheet: other.self.sheet, range: onlyRange(other.self) };
  const place = typeof argument?.value === "string" ? findPlace(session.model, argument.value, home) : undefined;
  if (!place || (self && place.sheet !== self)) throw new HostError("InvalidArgument", "address is no range here.");
  return place;
}

/** Without headers Excel puts a header row above the data, which moves down. */
function makeRoomForHeader(session: HostSession, sheet: SheetModel, range: GridRange): GridRange {
  const grown = { ...range, bottom: range.bottom + 1 };
  refuse(isOnSheet(grown) ? tableRangeFault(session.model, sheet, { range: grown }) : { code: "invalid", detail: "" });
  if (hasCellsFrom(sheet, { left: range.left, right: range.right, from: range.top })) {
    shiftSheet(session, sheet, { left: range.left, right: range.right, from: range.top, count: 1 });
  }
  return grown;
}

function add(call: Call<Home>): HostObject {
  const { session } = call;
  const { sheet, range } = placeArgument(call);
  const hasHeaders = readBoolean(call.args[1]?.value, "hasHeaders");
  const wanted = rangeWithBody(range);
  refuse(tableRangeFault(session.model, sheet, { range: wanted }));
  if (sheet.protection.protected) throw new HostError("AccessDenied", `The sheet ${sheet.name} is protected.`);
  demandWritable(session, sheet, { ...wanted, bottom: wanted.top });
  const table = addTable(session.model, sheet, {
    range: hasHeaders ? wanted : makeRoomForHeader(session, sheet, range),
  });
  session.calculation.noteWrite(false);
  const message = { tableId: table.id, worksheetId: sheet.id, source: "Local" };
  session.events.raise("tableAdded", [sheet.id, WORKBOOK_TARGET], message);
  return hostObject("Table", table);
}

/** Excel.TableCollection, of the workbook or of one sheet. */
export const TABLE_COLLECTION_CLASS: ClassDefinition<Home> = {
  properties: { Count: { get: (home, session) => tablesOf(home, session).length } },
  items: (home, session) => tablesOf(home, session).map((table) => hostObject("Table", table)),
  item: ({ self, args, session }) => demandFound(tableByKey(session.model, tablesOf(self, session), args[0])),
  finders: {
    Add: add,
    GetItemAt: ({ self, args, session }) => {
      const table = tablesOf(self, session)[readInteger(args[0]?.value, "index")];
      if (!table) throw new HostError("InvalidArgument", "No table has this index.");
      return hostObject("Table", table);
    },
    GetItemOrNullObject: ({ self, args, session }) => tableByKey(session.model, tablesOf(self, session), args[0]),
  },
  methods: { GetCount: ({ self, session }) => tablesOf(self, session).length },
  actions: listeningActions<Home>(
    ["tableAdded", "tableDataChanged", "tableDeleted"],
    (home) => home?.id ?? WORKBOOK_TARGET,
  ),
};

/** Excel.TableScopedCollection: the tables that a range touches. */
export const TABLE_SCOPED_COLLECTION_CLASS: ClassDefinition<readonly TableModel[]> = {
  items: (tables) => tables.map((table) => hostObject("Table", table)),
  item: ({ self, args, session }) => demandFound(tableByKey(session.model, self, args[0])),
  finders: {
    GetFirst: ({ self }) => demandFound(self[0] ? hostObject("Table", self[0]) : null),
    GetItemOrNullObject: ({ self, args, session }) => tableByKey(session.model, self, args[0]),
  },
  methods: { GetCount: ({ self }) => self.length },
};
