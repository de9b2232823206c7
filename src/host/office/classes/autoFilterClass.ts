import type { TableModel } from "../../model/workbook";
import type { ClassDefinition } from "../hostObject";
import { sheetOfTable } from "../tableObjects";

/** Excel.AutoFilter of a table. The host sets no filters; it can tell whether one hides rows. */
export const AUTO_FILTER_CLASS: ClassDefinition<TableModel> = {
  properties: {
    IsDataFiltered: {
      get: (table, session) => {
        const { hiddenRows } = sheetOfTable(session.model, table);
        return [...hiddenRows].some((row) => row > table.range.top && row <= table.range.bottom);
      },
    },
  },
};
