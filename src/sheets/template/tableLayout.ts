import type { AmountUnit } from "../../domain/settings";
import type { Column } from "../contract/column";
import { CONTRACT } from "../contract/contract";
import { excelName, type TableContract } from "../contract/table";
import type { ColumnLayout, TableLayout } from "../tableData";
import { columnFormat } from "./columnFormat";
import { columnWidth } from "./columnWidth";

/** How a contract table is laid out when the add-in makes it, with amounts in `unit`. */
export function tableLayout(contract: TableContract, unit: AmountUnit): TableLayout {
  return {
    table: excelName(contract),
    sheet: contract.name,
    ...(contract.isHidden ? { isHidden: true } : {}),
    columns: Object.values(contract.columns).map((column) => columnLayout(column, contract, unit)),
  };
}

function columnLayout(column: Column, { isRecord }: TableContract, unit: AmountUnit): ColumnLayout {
  return {
    header: column.header,
    note: isRecord ? `${column.note} Skrivs av tillägget.` : noteOf(column),
    width: columnWidth(column),
    numberFormat: columnFormat(column, unit),
    align: column.kind.align,
    validation: column.isWritten ? undefined : column.kind.validation,
    written: column.isWritten,
    ...choicesOf(column),
  };
}

function noteOf(column: Column): string {
  if (column.isWritten) return `${column.note} Skrivs av tillägget; det du skriver här ersätts vid nästa körning.`;
  return column.isValueRequired ? `${column.note} Måste fyllas i.` : column.note;
}

/** Names from another table can be offered as a list where there is one such table. */
function choicesOf(column: Column): Pick<ColumnLayout, "choicesFrom"> {
  const targets = column.isWritten ? undefined : column.refersTo?.targets;
  const [target] = targets ?? [];
  if (!target || targets?.length !== 1) return {};
  const header = CONTRACT[target.table].columns[target.column]?.header;
  return header === undefined ? {} : { choicesFrom: { table: excelName(CONTRACT[target.table]), column: header } };
}
