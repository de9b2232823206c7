import type { SheetModel } from "../../model/workbook";
import { rangeOnSheet } from "../addresses";
import { readInteger } from "../arguments";
import { onlyRange } from "../cellArea";
import { HostError } from "../hostError";
import { type Call, type ClassDefinition, type HostObject, hostObject, isKind } from "../hostObject";

/** More manual breaks than this a sheet can not have. */
const MOST_BREAKS = 1026;

function setBreaks(sheet: SheetModel, rows: readonly number[]): void {
  sheet.rowBreaks = [...new Set(rows)].sort((a, b) => a - b);
  sheet.changed.add("rowBreaks");
}

function rowAfter({ self, args, session }: Call<SheetModel>): number {
  const { value, object } = args[0] ?? {};
  if (isKind(object, "Range") && object.self.sheet === self) return onlyRange(object.self).top;
  if (typeof value === "string") return rangeOnSheet(session.model, value, self).top;
  throw new HostError("InvalidArgument", "A range of the same sheet was expected.");
}

function add(call: Call<SheetModel>): HostObject {
  const { self } = call;
  const row = rowAfter(call);
  if (row === 0 || self.rowBreaks.length >= MOST_BREAKS) {
    throw new HostError("InvalidArgument", "A page cannot be broken there.");
  }
  setBreaks(self, [...self.rowBreaks, row]);
  return hostObject("PageBreak", { sheet: self, row });
}

/** Excel.PageBreakCollection: the manual breaks between rows. */
export const PAGE_BREAK_COLLECTION_CLASS: ClassDefinition<SheetModel> = {
  items: (sheet) => sheet.rowBreaks.map((row) => hostObject("PageBreak", { sheet, row })),
  item: ({ self, args }) => {
    const row = self.rowBreaks[readInteger(args[0]?.value, "index")];
    if (row === undefined) throw new HostError("ItemNotFound");
    return hostObject("PageBreak", { sheet: self, row });
  },
  finders: { Add: add },
  methods: { GetCount: ({ self }) => self.rowBreaks.length },
  actions: { RemovePageBreaks: ({ self }) => setBreaks(self, []) },
};

/** Excel.PageBreak: by the row after it. */
export const PAGE_BREAK_CLASS: ClassDefinition<{ readonly sheet: SheetModel; readonly row: number }> = {
  properties: { ColumnIndex: { get: () => 0 }, RowIndex: { get: ({ row }) => row } },
  actions: {
    Delete: ({ self: { sheet, row } }) =>
      setBreaks(
        sheet,
        sheet.rowBreaks.filter((other) => other !== row),
      ),
  },
};
