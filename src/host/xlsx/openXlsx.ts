import { createSheet, sheetIdOf } from "../model/createSheet";
import { containsCell } from "../model/grid";
import { createStyleTable } from "../model/styleTable";
import type { SheetModel, WorkbookModel } from "../model/workbook";
import { readCharts } from "./charts/readCharts";
import type { ThemeColors } from "./read/colors";
import { readNotes } from "./read/readNotes";
import { type Relationship, readRelationships } from "./read/readRelationships";
import { readSharedStrings } from "./read/readSharedStrings";
import { readSheet } from "./read/readSheet";
import { readStyles } from "./read/readStyles";
import { readTable } from "./read/readTable";
import { readTheme } from "./read/readTheme";
import { readWorkbookPart, type WorkbookPart } from "./read/readWorkbookPart";
import { refuseForeignFormat } from "./refuseForeignFormat";
import { XlsxError } from "./XlsxError";
import { decodePart } from "./xml/decodePart";
import { inflateEntry } from "./zip/inflateEntry";
import { readZip } from "./zip/readZip";

type Parts = ReadonlyMap<string, Uint8Array>;

/** What the sheets are read with. */
interface Reading {
  readonly parts: Parts;
  readonly model: WorkbookModel;
  readonly theme: ThemeColors;
  readonly sharedStrings: readonly string[];
}

/**
 * Reads an .xlsx file into a workbook that keeps the file beside it, for saving with nothing lost.
 * Takes files of any producer: absolute targets, prefixed namespaces, inline strings, no styles.
 *
 * Errors: `XlsxError`, and nothing else, for anything that is no workbook or can not be trusted.
 */
export function openXlsx(bytes: Uint8Array, name: string): WorkbookModel {
  refuseForeignFormat(bytes);
  const parts = new Map(readZip(bytes).map((entry) => [entry.name, inflateEntry(entry)]));
  const bookPart = findWorkbookPart(parts);
  const book = readWorkbookPart(textOf(parts, bookPart), bookPart);
  const related = readRelationships(parts, bookPart);
  const theme = readTheme(...textOfRelated(parts, related, "theme"));
  const model = emptyModel(name, { parts, bytes }, book);
  const [styles, stylesPart] = textOfRelated(parts, related, "styles");
  const entries = styles === undefined ? [] : readStyles(styles, stylesPart, theme);
  const [strings, stringsPart] = textOfRelated(parts, related, "sharedStrings");
  const sharedStrings = strings === undefined ? [] : readSharedStrings(strings, stringsPart);
  const reading = { parts, theme, sharedStrings, model: { ...model, styles: createStyleTable(entries) } };
  return readSheets(reading, book, related);
}

function emptyModel(name: string, source: NonNullable<WorkbookModel["source"]>, book: WorkbookPart): WorkbookModel {
  return {
    name,
    sheets: [],
    tables: [],
    names: [],
    styles: createStyleTable(),
    activeSheet: "",
    selection: { sheetId: "", range: { top: 0, left: 0, bottom: 0, right: 0 } },
    date1904: book.date1904,
    needsCalculation: book.fullCalculation,
    structureProtected: book.structureProtected,
    source,
    structureChanged: false,
  };
}

function findWorkbookPart(parts: Parts): string {
  const target = readRelationships(parts, "").find(({ type }) => type === "officeDocument")?.target;
  if (target === undefined || !parts.has(target)) throw new XlsxError("not-xlsx");
  if (!textOf(parts, target).includes("spreadsheetml/")) throw new XlsxError("not-xlsx", { part: target });
  return target;
}

function textOf(parts: Parts, part: string): string {
  const bytes = parts.get(part);
  if (!bytes) throw new XlsxError("damaged", { part });
  return decodePart(bytes, part);
}

function textOfRelated(parts: Parts, related: readonly Relationship[], type: string): [string | undefined, string] {
  const part = related.find((relationship) => relationship.type === type)?.target;
  return part !== undefined && parts.has(part) ? [textOf(parts, part), part] : [undefined, ""];
}

/** Chart sheets and dialog sheets hold no cells: they stay in the file and are not shown as sheets. */
function readSheets(reading: Reading, book: WorkbookPart, related: readonly Relationship[]): WorkbookModel {
  const { model } = reading;
  const byPosition: (SheetModel | undefined)[] = book.sheets.map((entry, position) => {
    const relationship = related.find(({ id }) => id === entry.relationshipId);
    if (relationship?.type !== "worksheet") return undefined;
    const sheet = createSheet(sheetIdOf(position + 1), entry.name, relationship.target);
    sheet.visibility = entry.visibility;
    readOneSheet(reading, sheet, relationship.target);
    model.sheets.push(sheet);
    return sheet;
  });
  for (const { localSheet, hidden, ...entry } of book.names) {
    const sheetId = localSheet === undefined ? undefined : byPosition[localSheet]?.id;
    if (localSheet !== undefined && sheetId === undefined) continue;
    model.names.push({ ...entry, sheetId, visible: !hidden, changed: false });
  }
  const active =
    byPosition[book.activeTab] ?? model.sheets.find(({ visibility }) => visibility === "Visible") ?? model.sheets[0];
  if (!active) throw new XlsxError("no-sheets");
  model.activeSheet = active.id;
  model.selection = { ...model.selection, sheetId: active.id };
  return model;
}

function readOneSheet({ parts, model, theme, sharedStrings }: Reading, sheet: SheetModel, part: string): void {
  const related = readRelationships(parts, part).filter(({ target }) => parts.has(target));
  const ofType = (type: string): string[] => related.filter((other) => other.type === type).map(({ target }) => target);
  const tables = ofType("table").map((target) => readTable(textOf(parts, target), target, sheet.id));
  model.tables.push(...tables);
  const tableAt = (row: number, column: number): string | undefined =>
    tables.find(({ range }) => containsCell(range, row, column))?.name;
  readSheet(textOf(parts, part), part, { sheet, model, sharedStrings, theme, tableAt });
  const first = model.sheets.reduce((sum, { charts }) => sum + charts.length, 1);
  for (const drawing of ofType("drawing")) readCharts(sheet, { parts, drawing, first });
  for (const target of ofType("comments")) readNotes(sheet, textOf(parts, target), target);
}
