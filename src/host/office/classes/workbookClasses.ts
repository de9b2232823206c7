import { parseA1 } from "../../model/a1";
import { findSheet } from "../../model/findSheet";
import { rangeAt } from "../../model/grid";
import { rangeObject } from "../addresses";
import { readBoolean, readChoice, readString } from "../arguments";
import { HostError } from "../hostError";
import { type Call, type ClassDefinition, type HostObject, hostObject } from "../hostObject";
import type { HostSession } from "../hostSession";

function selection(session: HostSession): {
  sheet: NonNullable<ReturnType<typeof findSheet>>;
  range: ReturnType<typeof rangeAt>;
} {
  const sheet = findSheet(session.model, session.model.selection.sheetId);
  if (!sheet) throw new Error("The selection is on no sheet");
  return { sheet, range: session.model.selection.range };
}

/** The cells an event told of, from the reference in its message; undefined when their sheet is gone. */
function eventRange({ args, session }: Call<undefined>): HostObject | null {
  const [, sheetId = "", address = ""] = readString(args[0]?.value, "reference").split("|");
  const sheet = findSheet(session.model, sheetId);
  const range = parseA1(address);
  return sheet && range ? rangeObject(sheet, range) : null;
}

function existing(object: HostObject | null): HostObject {
  if (!object) throw new HostError("ItemNotFound");
  return object;
}

/** Excel.Workbook. */
export const WORKBOOK_CLASS: ClassDefinition<undefined> = {
  properties: { Name: { get: (_, session) => session.model.name } },
  navigations: {
    Application: () => hostObject("Application", undefined),
    Names: () => hostObject("NamedItemCollection", undefined),
    Protection: () => hostObject("WorkbookProtection", undefined),
    Settings: () => hostObject("SettingCollection", undefined),
    Tables: () => hostObject("TableCollection", undefined),
    Worksheets: () => hostObject("WorksheetCollection", undefined),
    _Runtime: () => hostObject("Runtime", undefined),
  },
  finders: {
    GetActiveCell: ({ session }) => {
      const { sheet, range } = selection(session);
      return rangeObject(sheet, rangeAt(range.top, range.left));
    },
    GetSelectedRange: ({ session }) => {
      const { sheet, range } = selection(session);
      return rangeObject(sheet, range);
    },
    GetSelectedRanges: ({ session }) => {
      const { sheet, range } = selection(session);
      return hostObject("RangeAreas", { sheet, areas: [range] });
    },
    _GetRangeForEventByReferenceId: (call) => existing(eventRange(call)),
    _GetRangeOrNullObjectForEventByReferenceId: eventRange,
  },
  methods: {
    _GetReferenceCount: ({ session }) => session.references.size,
  },
  actions: {
    _RemoveReference: ({ args, session }) => session.references.release(readString(args[0]?.value, "reference")),
  },
};

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** Excel.Application. */
export const APPLICATION_CLASS: ClassDefinition<undefined> = {
  properties: {
    CalculationMode: {
      get: (_, session) => session.calculation.mode,
      set: (_, value, session) => {
        session.calculation.mode = readChoice(value, MODES, "calculationMode");
      },
    },
    CalculationState: { get: () => "Done" },
  },
  actions: {
    Calculate: ({ args, session }) => {
      readChoice(args[0]?.value, ["Recalculate", "Full", "FullRebuild"], "calculationType");
      session.calculation.calculate();
    },
    SuspendApiCalculationUntilNextSync: ({ session }) => session.calculation.suspend(),
    // There is no screen to hold still.
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

/** Excel.Runtime. */
export const RUNTIME_CLASS: ClassDefinition<undefined> = {
  properties: {
    EnableEvents: {
      get: (_, session) => session.events.enabled,
      set: (_, value, session) => {
        session.events.enabled = readBoolean(value, "enableEvents");
      },
    },
  },
};

/** Excel.WorkbookProtection: whether sheets may be added, moved, renamed and deleted. Passwords are not kept. */
export const WORKBOOK_PROTECTION_CLASS: ClassDefinition<undefined> = {
  properties: { Protected: { get: (_, session) => session.model.structureProtected } },
};
