import { formatA1 } from "../../model/a1";
import type { SheetModel, TableColumnModel, TableModel } from "../../model/workbook";
import { applyEdits, type TextEdit } from "../xml/applyEdits";
import { escapeAttribute, escapeText } from "../xml/escapeXml";
import { childOf, parseTree, type XmlElement } from "../xml/parseTree";
import { setAttributes } from "../xml/setAttribute";
import { decodeSheetString, encodeSheetString } from "../xml/sheetString";
import type { PackageEditor } from "./PackageEditor";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/**
 * Writes the parts of a sheet's tables that are new or changed, and gives the relationship ids of the new ones, for the
 * sheet's tableParts.
 */
export function writeTables(
  editor: PackageEditor,
  sheet: SheetModel & { part: string },
  tables: readonly TableModel[],
): string[] {
  const added: string[] = [];
  for (const table of tables) {
    if (table.sheetId !== sheet.id) continue;
    if (table.part !== undefined && table.changed)
      editor.set(table.part, patchedTable(editor.text(table.part), table.part, table));
    if (table.part !== undefined) continue;
    const part = editor.freePart("xl/tables/table", ".xml");
    editor.addPart(part, TYPE, tableXml(table));
    added.push(editor.addRelationship(sheet.part, "table", part));
  }
  return added;
}

function tableXml(table: TableModel): string {
  const columns = table.columns.map((column) => columnXml(column, "")).join("");
  const filter = table.hasHeaders ? `<autoFilter ref="${formatA1(filterRange(table))}"/>` : "";
  const style = `<tableStyleInfo name="${escapeAttribute(table.style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="${table.showBandedRows ? 1 : 0}" showColumnStripes="0"/>`;
  const head = setAttributes(`<table xmlns="${MAIN}" id="${table.id}">`, tableAttributes(table));
  return `${head}${filter}<tableColumns count="${table.columns.length}">${columns}</tableColumns>${table.style === "" ? "" : style}</table>`;
}

function tableAttributes(table: TableModel): Record<string, string | undefined> {
  return {
    name: table.name,
    displayName: table.name,
    ref: formatA1(table.range),
    headerRowCount: table.hasHeaders ? undefined : "0",
    totalsRowCount: table.hasTotals ? "1" : undefined,
  };
}

/** The filter covers header and rows, not the totals. */
function filterRange({ range, hasTotals }: TableModel): TableModel["range"] {
  return { ...range, bottom: range.bottom - (hasTotals ? 1 : 0) };
}

function columnXml({ id, name, calculatedFormula }: TableColumnModel, prefix: string): string {
  const head = `<${prefix}tableColumn id="${id}" name="${columnName(name)}"`;
  if (calculatedFormula === undefined) return `${head}/>`;
  const formula = `<${prefix}calculatedColumnFormula>${escapeText(calculatedFormula)}</${prefix}calculatedColumnFormula>`;
  return `${head}>${formula}</${prefix}tableColumn>`;
}

/** Line breaks in a column's name are spelled out, as Excel does. */
function columnName(name: string): string {
  return escapeAttribute(encodeSheetString(name).replaceAll("\n", "_x000a_"));
}

function patchedTable(text: string, part: string, table: TableModel): string {
  const { root, prefix } = parseTree(text, part);
  const edits: TextEdit[] = [];
  const retag = (element: XmlElement | undefined, attributes: Record<string, string | undefined>): void => {
    if (!element) return;
    const { start, openEnd } = element;
    edits.push({ start, end: openEnd, text: setAttributes(text.slice(start, openEnd), attributes) });
  };
  // Whether a header stands is written as before when it has not changed: "1" and nothing mean the same.
  const attributes = tableAttributes(table);
  if ((root.attributes.headerRowCount !== "0") === table.hasHeaders) delete attributes.headerRowCount;
  if (Number(root.attributes.totalsRowCount ?? 0) > 0 === table.hasTotals) delete attributes.totalsRowCount;
  if ((root.attributes.displayName ?? root.attributes.name) === table.name) delete attributes.name;
  retag(root, attributes);
  retag(childOf(root, "autoFilter"), { ref: formatA1(filterRange(table)) });
  retag(childOf(root, "tableStyleInfo"), styleAttributes(root, table));
  edits.push(...columnEdits(text, { root, prefix, table }));
  return applyEdits(
    text,
    edits.filter(({ start, end, text: xml }) => text.slice(start, end) !== xml),
  );
}

function styleAttributes(root: XmlElement, { style, showBandedRows }: TableModel): Record<string, string | undefined> {
  const old = childOf(root, "tableStyleInfo")?.attributes ?? {};
  const wasBanded = old.showRowStripes === "1" || old.showRowStripes === "true";
  return {
    ...((old.name ?? "") === style ? {} : { name: style === "" ? undefined : style }),
    ...(wasBanded === showBandedRows ? {} : { showRowStripes: showBandedRows ? "1" : "0" }),
  };
}

/** Columns that stay keep their element (totals, formats, calculated formula); the list is only rewritten when it changed. */
function columnEdits(
  text: string,
  { root, prefix, table }: { root: XmlElement; prefix: string; table: TableModel },
): TextEdit[] {
  const list = childOf(root, "tableColumns");
  if (!list) return [];
  const existing = new Map(list.children.map((child) => [Number(child.attributes.id), child]));
  const items = table.columns.map((column) => {
    const old = existing.get(column.id);
    if (!old) return columnXml(column, prefix);
    const tag = text.slice(old.start, old.openEnd);
    const renamed = tag.replace(
      /(\sname\s*=\s*)("[^"]*"|'[^']*')/,
      (_, head: string) => `${head}"${columnName(column.name)}"`,
    );
    const isSame = decodeSheetString(old.attributes.name ?? "") === column.name;
    return (isSame ? tag : renamed) + text.slice(old.openEnd, old.end);
  });
  const openTag = setAttributes(text.slice(list.start, list.openEnd), { count: String(items.length) });
  const isSame = items.join("") === list.children.map(({ start, end }) => text.slice(start, end)).join("");
  if (isSame) return [];
  return [{ start: list.start, end: list.closeStart, text: openTag + items.join("") }];
}
