import { addSheet, freeSheetName, sheetNameTaken } from "../../model/addSheet";
import { findSheet } from "../../model/findSheet";
import type { SheetModel } from "../../model/workbook";
import { readString } from "../arguments";
import { WORKBOOK_TARGET } from "../eventQueue";
import { HostError, refuse } from "../hostError";
import { type Argument, type Call, type ClassDefinition, type HostObject, hostObject } from "../hostObject";
import type { HostSession } from "../hostSession";
import { listeningActions } from "../listening";

function find(session: HostSession, key: Argument | undefined): HostObject | null {
  const sheet = findSheet(session.model, readString(key?.value, "key"));
  return sheet ? hostObject("Worksheet", sheet) : null;
}

function sheetsOf(session: HostSession, visibleOnly: Argument | undefined): readonly SheetModel[] {
  return session.model.sheets.filter((sheet) => visibleOnly?.value !== true || sheet.visibility === "Visible");
}

function existing(sheet: SheetModel | undefined): HostObject {
  if (!sheet) throw new HostError("ItemNotFound");
  return hostObject("Worksheet", sheet);
}

function add({ args, session }: Call<undefined>): HostObject {
  const { model, events } = session;
  if (model.structureProtected) throw new HostError("AccessDenied", "The workbook's structure is protected.");
  const given = args[0]?.value;
  const name = given === undefined || given === null || given === "" ? freeSheetName(model) : readString(given, "name");
  refuse(sheetNameTaken(model, name));
  const sheet = addSheet(model, name);
  events.raise("added", [WORKBOOK_TARGET], { worksheetId: sheet.id, source: "Local" });
  return hostObject("Worksheet", sheet);
}

/** Excel.WorksheetCollection. */
export const WORKSHEET_COLLECTION_CLASS: ClassDefinition<undefined> = {
  items: (_, session) => session.model.sheets.map((sheet) => hostObject("Worksheet", sheet)),
  item: ({ args, session }) => {
    const found = find(session, args[0]);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  },
  finders: {
    Add: add,
    GetActiveWorksheet: ({ session }) => existing(findSheet(session.model, session.model.activeSheet)),
    GetFirst: ({ args, session }) => existing(sheetsOf(session, args[0])[0]),
    GetItemOrNullObject: ({ args, session }) => find(session, args[0]),
    GetLast: ({ args, session }) => existing(sheetsOf(session, args[0]).at(-1)),
  },
  methods: { GetCount: ({ args, session }) => sheetsOf(session, args[0]).length },
  actions: listeningActions<undefined>(
    ["activated", "added", "dataChanged", "deactivated", "deleted", "formatChanged", "nameChanged", "selectionChanged"],
    () => WORKBOOK_TARGET,
  ),
};
