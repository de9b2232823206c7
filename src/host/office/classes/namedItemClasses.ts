import { formatAddress } from "../../model/a1";
import { addName, findName, nameFault, removeName } from "../../model/names";
import type { NameModel, SheetModel } from "../../model/workbook";
import { placeOfName, rangeObject } from "../addresses";
import { readBoolean, readString } from "../arguments";
import { onlyRange } from "../cellArea";
import { HostError, refuse } from "../hostError";
import { type Argument, type Call, type ClassDefinition, type HostObject, hostObject, isKind } from "../hostObject";
import type { HostSession } from "../hostSession";
import { demandFound } from "../tableObjects";

type Home = SheetModel | undefined;

function find(home: Home, key: Argument | undefined, session: HostSession): HostObject | null {
  const name = findName(session.model, readString(key?.value, "name"), home?.id);
  return name ? hostObject("NamedItem", name) : null;
}

function formulaArgument(argument: Argument | undefined): string {
  const other = argument?.object;
  if (isKind(other, "Range")) {
    const address = formatAddress(other.self.sheet.name, onlyRange(other.self));
    return address.replace(/(?<=[!:])([A-Z]+)(\d+)/g, "$$$1$$$2");
  }
  return readString(argument?.value, "reference").replace(/^=/, "");
}

function add({ self, args, session }: Call<Home>): HostObject {
  const name = readString(args[0]?.value, "name");
  refuse(nameFault(session.model, name, self?.id));
  const made = addName(session.model, { name, formula: formulaArgument(args[1]), sheetId: self?.id });
  session.calculation.noteWrite(false);
  return hostObject("NamedItem", made);
}

function rangeOf({ self, session }: Call<NameModel>): HostObject | null {
  const home = session.model.sheets.find((sheet) => sheet.id === self.sheetId);
  const place = placeOfName(session.model, self.name, home);
  return place ? rangeObject(place.sheet, place.range) : null;
}

function setFormula(name: NameModel, value: unknown, session: HostSession): void {
  name.formula = readString(value, "formula").replace(/^=/, "");
  name.changed = true;
  session.calculation.noteWrite(false);
}

/** Excel.NamedItemCollection: the workbook's names, or one sheet's. */
export const NAMED_ITEM_COLLECTION_CLASS: ClassDefinition<Home> = {
  items: (home, session) =>
    session.model.names.filter((name) => name.sheetId === home?.id).map((name) => hostObject("NamedItem", name)),
  item: ({ self, args, session }) => demandFound(find(self, args[0], session)),
  finders: {
    Add: add,
    GetItemOrNullObject: ({ self, args, session }) => find(self, args[0], session),
  },
  methods: {
    GetCount: ({ self, session }) => session.model.names.filter((name) => name.sheetId === self?.id).length,
  },
};

/** Excel.NamedItem. */
export const NAMED_ITEM_CLASS: ClassDefinition<NameModel> = {
  id: (name) => ({ _Id: name.name }),
  properties: {
    Formula: { get: (name) => `=${name.formula}`, set: setFormula },
    Name: { get: (name) => name.name },
    Scope: { get: (name) => (name.sheetId === undefined ? "Workbook" : "Worksheet") },
    Type: {
      get: (name, session) =>
        rangeOf({ self: name, args: [], session }) ? "Range" : /^[-\d.]+$/.test(name.formula) ? "Double" : "String",
    },
    Value: {
      // A reference reads as its address; other formulas are not computed and read as they are written.
      get: (name) => name.formula.replaceAll("$", ""),
    },
    Visible: {
      get: (name) => name.visible,
      set: (name, value) => {
        name.visible = readBoolean(value, "visible");
        name.changed = true;
      },
    },
  },
  finders: {
    GetRange: (call) => {
      const found = rangeOf(call);
      if (!found) throw new HostError("ItemNotFound", `The name ${call.self.name} is no range.`);
      return found;
    },
    GetRangeOrNullObject: rangeOf,
  },
  actions: { Delete: ({ self, session }) => removeName(session.model, self) },
};
