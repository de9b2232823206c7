import { CONTRACT, tableKeyOf } from "../../../src/sheets/contract/contract";
import type { CreateTableChange } from "../../../src/sheets/tableData";
import { tableLayout } from "../../../src/sheets/template/tableLayout";
import type { ExampleTables } from "../exampleTables";

/** A table of the template with its amounts shown as the example's unit needs: those in mnkr have a decimal. */
export function inUnit(change: CreateTableChange, { Inställningar = [] }: ExampleTables): CreateTableChange {
  const key = tableKeyOf(change.layout.table);
  const isMnkr = Inställningar.some(({ Nyckel, Värde }) => Nyckel === "Beloppsenhet" && Värde === "mnkr");
  return key !== undefined && isMnkr ? { ...change, layout: tableLayout(CONTRACT[key], "mnkr") } : change;
}
