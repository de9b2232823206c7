import { sheetNameTaken } from "../../model/addSheet";
import { COLUMN_LIMIT, ROW_LIMIT, rangeAt } from "../../model/grid";
import { renameSheet } from "../../model/renameSheet";
import { moveSheet } from "../../model/sheetOrder";
import { usedRange } from "../../model/usedRange";
import type { SheetModel } from "../../model/workbook";
import { areasOnSheet, rangeObject, rangeOnSheet } from "../addresses";
import { readBoolean, readChoice, readInteger, readString } from "../arguments";
import { readColor } from "../colors";
import { deleteSheet } from "../deleteSheet";
import { WORKBOOK_TARGET } from "../eventQueue";
import { HostError, refuse } from "../hostError";
import { type Call, type ClassDefinition, type HostObject, hostObject } from "../hostObject";
import type { HostSession } from "../hostSession";
import { listeningActions } from "../listening";
import { activateSheet } from "../selectCells";

type SheetCall = Call<SheetModel>;

const WHOLE_SHEET = rangeAt(0, 0, ROW_LIMIT, COLUMN_LIMIT);

function demandOpenStructure(session: HostSession): void {
  if (session.model.structureProtected) throw new HostError("AccessDenied", "The workbook's structure is protected.");
}

function rename(sheet: SheetModel, value: unknown, session: HostSession): void {
  const name = readString(value, "name");
  demandOpenStructure(session);
  refuse(sheetNameTaken(session.model, name, sheet));
  const nameBefore = sheet.name;
  renameSheet(session.model, sheet, name);
  session.events.raise("nameChanged", [sheet.id, WORKBOOK_TARGET], {
    worksheetId: sheet.id,
    source: "Local",
    nameBefore,
    nameAfter: name,
  });
}

function setVisibility(sheet: SheetModel, value: unknown, session: HostSession): void {
  const visibility = readChoice(value, ["Visible", "Hidden", "VeryHidden"], "visibility");
  demandOpenStructure(session);
  const others = session.model.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  const next = others[0];
  if (visibility !== "Visible" && !next) throw new HostError("InvalidOperation", "One sheet must stay visible.");
  sheet.visibility = visibility;
  sheet.changed.add("visibility");
  if (visibility !== "Visible" && next && session.model.activeSheet === sheet.id) activateSheet(session, next);
}

function byIndexes({ self, args }: SheetCall): HostObject {
  const [top = 0, left = 0] = [0, 1].map((index) => readInteger(args[index]?.value, "index", { atLeast: 0 }));
  const [rows = 1, columns = 1] = [2, 3].map((index) => readInteger(args[index]?.value, "count", { atLeast: 1 }));
  return rangeObject(self, rangeAt(top, left, rows, columns));
}

function used({ self, args, session }: SheetCall): HostObject | null {
  const valuesOnly = args[0]?.value === true;
  const range = usedRange(self, valuesOnly);
  return range && session.model.sheets.includes(self) ? rangeObject(self, range) : null;
}

/** Excel.Worksheet. */
export const WORKSHEET_CLASS: ClassDefinition<SheetModel> = {
  id: (sheet) => ({ Id: sheet.id }),
  properties: {
    // The script's name for showGridlines when it is set.
    Gridlines: {
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value) => {
        sheet.showGridlines = readBoolean(value, "showGridlines");
        sheet.changed.add("gridlines");
      },
    },
    Id: { get: (sheet) => sheet.id },
    Name: { get: (sheet) => sheet.name, set: rename },
    Position: {
      get: (sheet, session) => session.model.sheets.indexOf(sheet),
      set: (sheet, value, session) => {
        const position = readInteger(value, "position", { atLeast: 0 });
        demandOpenStructure(session);
        moveSheet(session.model, sheet, Math.min(position, session.model.sheets.length - 1));
      },
    },
    ShowGridlines: { get: (sheet) => sheet.showGridlines },
    TabColor: {
      get: (sheet) => sheet.tabColor ?? "",
      set: (sheet, value) => {
        sheet.tabColor = value === "" ? undefined : readColor(value);
        sheet.changed.add("tabColor");
      },
    },
    Visibility: { get: (sheet) => sheet.visibility, set: setVisibility },
  },
  navigations: {
    Charts: (sheet) => hostObject("ChartCollection", sheet),
    FreezePanes: (sheet) => hostObject("WorksheetFreezePanes", sheet),
    HorizontalPageBreaks: (sheet) => hostObject("PageBreakCollection", sheet),
    Names: (sheet) => hostObject("NamedItemCollection", sheet),
    PageLayout: (sheet) => hostObject("PageLayout", sheet),
    Protection: (sheet) => hostObject("WorksheetProtection", sheet),
    Tables: (sheet) => hostObject("TableCollection", sheet),
  },
  finders: {
    GetCell: ({ self, args }) =>
      rangeObject(self, rangeAt(readInteger(args[0]?.value, "row"), readInteger(args[1]?.value, "column"))),
    GetRange: ({ self, args, session }) => {
      const address = args[0]?.value;
      if (address === undefined || address === null) return rangeObject(self, WHOLE_SHEET);
      return rangeObject(self, rangeOnSheet(session.model, readString(address, "address"), self));
    },
    GetRangeByIndexes: byIndexes,
    GetRanges: ({ self, args, session }) =>
      hostObject("RangeAreas", areasOnSheet(session.model, readString(args[0]?.value, "address"), self)),
    GetUsedRange: (call) => used(call) ?? rangeObject(call.self, rangeAt(0, 0)),
    GetUsedRangeOrNullObject: used,
    _GetSheetById: ({ self }) => hostObject("Worksheet", self),
  },
  actions: {
    Activate: ({ self, session }) => activateSheet(session, self),
    Calculate: ({ session }) => session.calculation.calculate(),
    Delete: ({ self, session }) => deleteSheet(session, self),
    ...listeningActions<SheetModel>(
      ["activated", "dataChanged", "deactivated", "formatChanged", "nameChanged", "selectionChanged"],
      (sheet) => sheet.id,
    ),
  },
};
