import { parseA1 } from "../../model/a1";
import type { TableColumnModel, TableModel } from "../../model/workbook";
import { XlsxError } from "../XlsxError";
import { scanXml } from "../xml/scanXml";
import { decodeSheetString } from "../xml/sheetString";

/** One table part. Column names are as in the header cells (line breaks decoded). */
export function readTable(text: string, part: string, sheetId: string): TableModel {
  const columns: TableColumnModel[] = [];
  let table: Omit<TableModel, "columns"> | undefined;
  let formula: string | undefined;
  scanXml(text, part, {
    open(name, attributes) {
      if (name === "table") table = openTable(attributes, part, sheetId);
      else if (name === "tableColumn") {
        columns.push({
          id: Number(attributes.id),
          name: decodeSheetString(attributes.name ?? ""),
          calculatedFormula: undefined,
        });
      } else if (name === "calculatedColumnFormula") formula = "";
      else if (name === "tableStyleInfo" && table) {
        table.style = attributes.name ?? "";
        table.showBandedRows = attributes.showRowStripes === "1" || attributes.showRowStripes === "true";
      }
    },
    text(piece) {
      if (formula !== undefined) formula += piece;
    },
    close(name) {
      const last = columns.at(-1);
      if (name !== "calculatedColumnFormula" || !last) return;
      columns[columns.length - 1] = { ...last, calculatedFormula: formula };
      formula = undefined;
    },
  });
  if (!table) throw new XlsxError("damaged", { part });
  return { ...table, columns };
}

function openTable(
  attributes: Readonly<Record<string, string>>,
  part: string,
  sheetId: string,
): Omit<TableModel, "columns"> {
  const range = parseA1(attributes.ref ?? "");
  if (!range) throw new XlsxError("damaged", { part });
  return {
    id: attributes.id ?? "",
    name: attributes.displayName ?? attributes.name ?? "",
    sheetId,
    range,
    hasHeaders: attributes.headerRowCount !== "0",
    hasTotals: Number(attributes.totalsRowCount ?? 0) > 0,
    style: "",
    showBandedRows: false,
    changed: false,
    part,
  };
}
