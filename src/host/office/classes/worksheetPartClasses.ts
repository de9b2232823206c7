import { COLUMN_LIMIT, ROW_LIMIT, rangeAt } from "../../model/grid";
import type { GridRange, SheetModel } from "../../model/workbook";
import { rangeObject, rangeOnSheet } from "../addresses";
import { readInteger, readRecord } from "../arguments";
import { onlyRange } from "../cellArea";
import { HostError } from "../hostError";
import { type Call, type ClassDefinition, type HostObject, isKind } from "../hostObject";

/** Office.js's options and the file's attributes, where "0" allows. */
const OPTIONS = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const;

function protect({ self, args }: Call<SheetModel>): void {
  if (self.protection.protected) throw new HostError("InvalidOperation", "The sheet is protected already.");
  if (args[1]?.value) throw new HostError("ApiNotFound", "Passwords are not implemented by this host.");
  const options = readRecord(args[0]?.value ?? {}, "options");
  const allowed = Object.entries(OPTIONS).filter(([name]) => options[name] === true);
  self.protection = { protected: true, options: Object.fromEntries(allowed.map(([, attribute]) => [attribute, "0"])) };
  self.changed.add("protection");
}

function unprotect({ self }: Call<SheetModel>): void {
  const hasPassword = "password" in self.protection.options || "hashValue" in self.protection.options;
  if (hasPassword) throw new HostError("AccessDenied", "The sheet is protected with a password.");
  if (!self.protection.protected) return;
  self.protection = { protected: false, options: {} };
  self.changed.add("protection");
}

/** Excel.WorksheetProtection. */
export const WORKSHEET_PROTECTION_CLASS: ClassDefinition<SheetModel> = {
  properties: {
    Options: {
      get: ({ protection }) =>
        Object.fromEntries(
          Object.entries(OPTIONS).map(([name, attribute]) => [name, protection.options[attribute] === "0"]),
        ),
    },
    Protected: { get: ({ protection }) => protection.protected },
  },
  actions: { Protect: protect, Unprotect: unprotect },
};

function freeze(sheet: SheetModel, frozen: SheetModel["frozen"]): void {
  sheet.frozen = frozen;
  sheet.changed.add("frozen");
}

function freezeAt({ self, args, session }: Call<SheetModel>): void {
  const [argument] = args;
  const other = argument?.object;
  const range: GridRange | undefined = isKind(other, "Range")
    ? onlyRange(other.self)
    : typeof argument?.value === "string"
      ? rangeOnSheet(session.model, argument.value, self)
      : undefined;
  if (range?.top !== 0 || range.left !== 0) {
    throw new HostError("InvalidArgument", "The frozen range begins at A1.");
  }
  const rows = range.bottom === ROW_LIMIT - 1 ? 0 : range.bottom + 1;
  const columns = range.right === COLUMN_LIMIT - 1 ? 0 : range.right + 1;
  freeze(self, { rows, columns });
}

function location({ self }: Call<SheetModel>): HostObject | null {
  const { rows, columns } = self.frozen ?? { rows: 0, columns: 0 };
  if (rows === 0 && columns === 0) return null;
  return rangeObject(self, rangeAt(0, 0, rows || ROW_LIMIT, columns || COLUMN_LIMIT));
}

/** Excel.WorksheetFreezePanes. */
export const FREEZE_PANES_CLASS: ClassDefinition<SheetModel> = {
  finders: {
    GetLocation: (call) => {
      const found = location(call);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    GetLocationOrNullObject: location,
  },
  actions: {
    FreezeAt: freezeAt,
    FreezeColumns: ({ self, args }) =>
      freeze(self, { rows: 0, columns: readInteger(args[0]?.value, "count", { atLeast: 1, otherwise: 1 }) }),
    FreezeRows: ({ self, args }) =>
      freeze(self, { rows: readInteger(args[0]?.value, "count", { atLeast: 1, otherwise: 1 }), columns: 0 }),
    Unfreeze: ({ self }) => freeze(self, undefined),
  },
};
