import type { Cell, CellKey, SheetModel, WorkbookModel } from "../model/workbook";
import { writeCharts } from "./charts/writeCharts";
import { type Relationship, readRelationships } from "./read/readRelationships";
import { changedCells, isSameFormula } from "./write/changedCells";
import { dynamicArrayMark } from "./write/dynamicArrays";
import { emptyPackage, emptySheet, emptyStyles } from "./write/emptyPackage";
import { PackageEditor } from "./write/PackageEditor";
import { StyleWriter } from "./write/StyleWriter";
import { writeNotes } from "./write/writeNotes";
import { writeSheet } from "./write/writeSheet";
import { writeTables } from "./write/writeTables";
import { writeWorkbook } from "./write/writeWorkbook";
import { deflateEntry } from "./zip/deflateEntry";
import { readZip } from "./zip/readZip";
import { writeZip } from "./zip/writeZip";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

type PlacedSheet = SheetModel & { readonly part: string };

/** One save under way. */
interface Saving {
  readonly model: WorkbookModel;
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly editor: PackageEditor;
  readonly workbookPart: string;
  readonly related: readonly Relationship[];
  readonly styles: StyleWriter;
  readonly relationships: Map<string, string>;
}

/**
 * The workbook as an .xlsx file. Without a change it is exactly the bytes that were opened; with changes only the parts
 * they touch are written anew, inside those only what changed, and the same model always gives the same bytes.
 * Formulas marked stale keep their value and the file asks Excel to calculate when it opens.
 */
export function saveXlsx(model: WorkbookModel): Uint8Array {
  const parts = model.source?.parts ?? emptyPackage();
  const saving = startSaving(model, parts);
  const placed = placeSheets(saving);
  removeGoneSheets(saving);
  const changes = new Map(placed.map((sheet, i) => [sheet, changedCells(model.sheets[i] ?? sheet)]));
  for (const [sheet, changed] of changes) saveSheet(saving, sheet, changed);
  saveStyles(saving);
  if (movesFormulas(saving, changes)) removeCalculationChain(saving);
  saveWorkbook(saving, placed);
  const source = model.source
    ? readZip(model.source.bytes)
    : [...parts].map(([name, bytes]) => deflateEntry(name, bytes));
  if (model.source && !saving.editor.isChanged) return model.source.bytes;
  return writeZip(saving.editor.entries(source));
}

function startSaving(model: WorkbookModel, parts: ReadonlyMap<string, Uint8Array>): Saving {
  const editor = new PackageEditor(parts);
  const workbookPart =
    readRelationships(parts, "").find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const related = readRelationships(parts, workbookPart);
  const part = related.find(({ type }) => type === "styles")?.target;
  const text = part !== undefined && editor.has(part) ? editor.text(part) : emptyStyles;
  const styles = new StyleWriter(text, part ?? "xl/styles.xml", model.styles);
  return { model, parts, editor, workbookPart, related, styles, relationships: new Map() };
}

/** Every sheet with the part it is written to; sheets made since get a part of their own. */
function placeSheets({ model, editor, workbookPart, related, relationships }: Saving): PlacedSheet[] {
  return model.sheets.map((sheet) => {
    const { part } = sheet;
    if (part !== undefined) {
      relationships.set(sheet.id, related.find(({ target }) => target === part)?.id ?? "");
      return { ...sheet, part };
    }
    const own = editor.freePart("xl/worksheets/sheet", ".xml");
    editor.addPart(own, `${SPREADSHEET}.worksheet+xml`, emptySheet);
    relationships.set(sheet.id, editor.addRelationship(workbookPart, "worksheet", own));
    return { ...sheet, part: own };
  });
}

function goneSheets({ model, related }: Saving): readonly Relationship[] {
  const parts = new Set(model.sheets.map(({ part }) => part));
  return related.filter(({ type, target }) => type === "worksheet" && !parts.has(target));
}

/** What only a deleted sheet pointed at (its drawings) is left: nothing refers to it and Excel drops it. */
function removeGoneSheets(saving: Saving): void {
  for (const { id, target } of goneSheets(saving)) {
    for (const other of readRelationships(saving.parts, target)) {
      if (["table", "comments"].includes(other.type)) saving.editor.remove(other.target);
    }
    saving.editor.remove(target);
    saving.editor.removeRelationship(saving.workbookPart, id);
  }
}

function saveSheet(saving: Saving, sheet: PlacedSheet, changed: ReadonlyMap<CellKey, Cell | undefined>): void {
  const { model, editor, parts, styles, workbookPart, related } = saving;
  const isNew = !parts.has(sheet.part);
  const newTables = writeTables(editor, sheet, model.tables);
  const goneTables = removeGoneTables(saving, sheet);
  const noteBoxes = isNew || sheet.changed.has("notes") ? writeNotes(editor, sheet, parts) : undefined;
  const drawing = writeCharts(saving, sheet);
  if (!isNew && changed.size + sheet.changed.size + newTables.length + goneTables.length === 0) return;
  const metadata =
    related.find(({ type }) => type === "sheetMetadata")?.target ??
    (editor.has("xl/metadata.xml") ? "xl/metadata.xml" : undefined);
  const text = writeSheet(isNew ? { ...sheet, part: undefined } : sheet, {
    model,
    part: sheet.part,
    text: editor.text(sheet.part),
    changed,
    newTables,
    goneTables,
    noteBoxes,
    drawing,
    xfOf: (style) => styles.xfOf(style),
    arrayMark: () => dynamicArrayMark(editor, workbookPart, metadata),
  });
  editor.set(sheet.part, text);
}

function removeGoneTables({ model, editor, parts }: Saving, sheet: PlacedSheet): string[] {
  const kept = new Set(model.tables.map(({ part }) => part));
  const gone = readRelationships(parts, sheet.part).filter(({ type, target }) => type === "table" && !kept.has(target));
  for (const { id, target } of gone) {
    editor.remove(target);
    editor.removeRelationship(sheet.part, id);
  }
  return gone.map(({ id }) => id);
}

function saveStyles({ editor, styles, workbookPart, related }: Saving): void {
  const part = related.find(({ type }) => type === "styles")?.target;
  const text = styles.patched();
  if (part !== undefined) editor.set(part, text);
  else if (text !== emptyStyles) {
    editor.addPart("xl/styles.xml", `${SPREADSHEET}.styles+xml`, text);
    editor.addRelationship(workbookPart, "styles", "xl/styles.xml");
  }
}

/** Whether a cell got or lost a formula: the list of formula cells would then be wrong. */
function movesFormulas(
  { model }: Saving,
  changes: ReadonlyMap<SheetModel, ReadonlyMap<CellKey, Cell | undefined>>,
): boolean {
  if (model.structureChanged) return true;
  const blank: Cell = { value: null, formula: undefined, style: 0 };
  return [...changes].some(([sheet, changed]) =>
    [...changed].some(([key, cell]) => !isSameFormula(cell ?? blank, sheet.original.get(key) ?? blank)),
  );
}

/** Excel makes the chain again when it is missing. */
function removeCalculationChain({ editor, workbookPart, related }: Saving): void {
  for (const { id, target } of related.filter(({ type }) => type === "calcChain")) {
    editor.remove(target);
    editor.removeRelationship(workbookPart, id);
  }
}

function saveWorkbook(saving: Saving, sheets: readonly PlacedSheet[]): void {
  const { model, editor, workbookPart, relationships } = saving;
  const hasStale = sheets.some(({ cells }) => [...cells.values()].some(({ stale }) => stale));
  const text = writeWorkbook(model, {
    text: editor.text(workbookPart),
    part: workbookPart,
    relationshipOf: (sheet) => relationships.get(sheet.id) ?? "",
    goneSheets: new Set(goneSheets(saving).map(({ id }) => id)),
    recalculateOnLoad: editor.isChanged && (hasStale || model.needsCalculation),
  });
  editor.set(workbookPart, text);
}
