import type { AmountUnit } from "../../domain/settings";
import { TABLE_KEYS, type TableKey } from "../../domain/source";
import { CONTRACT } from "../contract/contract";
import { SETTINGS, settingKeys } from "../contract/settings";
import type { CreateTableChange } from "../tableData";
import { settingRows } from "./settingRows";
import { tableLayout } from "./tableLayout";

/** Tables that are made when there is something to put in them. */
const MADE_WHEN_USED: ReadonlySet<TableKey> = new Set<TableKey>([
  "modelRows",
  "versions",
  "versionData",
  "ignoredFindings",
]);

/**
 * Every table of the contract but Styrmodell and those of versions, empty, in the contract's order, with amounts in `unit`; Inställningar with all
 * its keys, their default values and what they do. Styrmodell is made when a model is exported to it, since it overrides the
 * model it starts from. The caller leaves out those the workbook already has.
 */
export function template(unit: AmountUnit = SETTINGS.amountUnit.whenEmpty): readonly CreateTableChange[] {
  return TABLE_KEYS.filter((key) => !MADE_WHEN_USED.has(key)).map((key) => ({
    kind: "createTable",
    layout: tableLayout(CONTRACT[key], unit),
    rows: key === "settings" ? settingRows() : [],
    formats: key === "settings" ? settingFormats() : [],
    lights: [],
  }));
}

/** Shares are shown as percentages; Värde has all kinds in one column. */
function settingFormats(): NonNullable<CreateTableChange["formats"]> {
  const column = Object.keys(CONTRACT.settings.columns).indexOf("value");
  return settingKeys().map((key, row) => ({ row, column, numberFormat: SETTINGS[key].kind.numberFormat }));
}
