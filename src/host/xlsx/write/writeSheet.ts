import { formulaToFile } from "../../formulas/fileFormula";
import { formatA1, parseA1 } from "../../model/a1";
import { boundingRange, columnOfKey, containsCell, containsRange, rangeAt, rowOfKey } from "../../model/grid";
import type { Cell, CellKey, GridRange, SheetModel, WorkbookModel } from "../../model/workbook";
import { appendTo } from "../xml/appendTo";
import { applyEdits, type TextEdit } from "../xml/applyEdits";
import { childOf, parseTree, type XmlTree } from "../xml/parseTree";
import { setAttribute } from "../xml/setAttribute";
import { CellPatcher } from "./cellPatcher";
import { hasRowTags, type RowTags, rowTagsOf } from "./rowTags";
import { settingEdits } from "./settingEdits";
import { placeChild } from "./sheetOrder";

export interface SheetWriting {
  readonly model: WorkbookModel;
  readonly part: string;
  readonly text: string;
  readonly changed: ReadonlyMap<CellKey, Cell | undefined>;
  /** Relationship ids of tables made since. */
  readonly newTables: readonly string[];
  /** Relationship ids of tables that are gone. */
  readonly goneTables: readonly string[];
  /** Relationship id of the note boxes, when the sheet had none. */
  readonly noteBoxes: string | undefined;
  /** Relationship id of the drawing, when the sheet had none. */
  readonly drawing: string | undefined;
  xfOf(style: number): number;
  arrayMark(): string;
}

/** A worksheet part brought up to date; what was not changed stays character for character. */
export function writeSheet(sheet: SheetModel, writing: SheetWriting): string {
  const { text, part } = writing;
  const prefix = rootPrefix(text);
  const rows = rowTagsOf(sheet, writing.xfOf);
  const patcher = new CellPatcher(cellPatch(sheet, writing, rows), prefix);
  const needsCells = writing.changed.size > 0 || hasRowTags(rows, sheet);
  const tree = parseTree(text, part, { name: "sheetData", handler: needsCells ? patcher : {} });
  const edits = [
    ...patcher.edits,
    ...settingEdits(sheet, { text, tree, xfOf: writing.xfOf }),
    ...referenceEdits(tree, writing),
  ];
  const data = childOf(tree.root, "sheetData");
  const rest = needsCells ? patcher.rest() : "";
  if (rest !== "")
    edits.push(
      data
        ? appendTo(text, data, rest)
        : placeChild(tree, "sheetData", `<${prefix}sheetData>${rest}</${prefix}sheetData>`),
    );
  edits.push(...dimensionEdit(tree, writing));
  return applyEdits(text, edits);
}

/** The prefix of the root element's name, with its colon; cells are written before the parser has told it. */
function rootPrefix(text: string): string {
  return /^\uFEFF?(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|\s)*<([\w.-]+:)?/.exec(text)?.[1] ?? "";
}

function cellPatch(sheet: SheetModel, { text, model, changed, xfOf, arrayMark }: SheetWriting, rows: RowTags) {
  const tables = model.tables.filter(({ sheetId }) => sheetId === sheet.id);
  const ownTable = (key: CellKey): string | undefined =>
    tables.find(({ range }) => containsCell(range, rowOfKey(key), columnOfKey(key)))?.name;
  return {
    text,
    changed,
    xfOf,
    arrayMark,
    rows,
    original: (key: CellKey) => (sheet.original.has(key) ? sheet.original.get(key) : sheet.cells.get(key)),
    formulaText: (key: CellKey, { formula }: Cell) =>
      formula === undefined ? undefined : formulaToFile(formula.replace(/^=/, ""), ownTable(key)),
  };
}

/** The sheet's mentions of its tables, drawing and note boxes. */
function referenceEdits(tree: XmlTree, { text, newTables, goneTables, noteBoxes, drawing }: SheetWriting): TextEdit[] {
  const { root, prefix } = tree;
  const edits: TextEdit[] = [];
  const relationship = (id: string): string => {
    const isBound = root.attributes["xmlns:r"] !== undefined;
    return isBound
      ? `r:id="${id}"`
      : `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"`;
  };
  if (drawing !== undefined) edits.push(placeChild(tree, "drawing", `<${prefix}drawing ${relationship(drawing)}/>`));
  if (noteBoxes !== undefined)
    edits.push(placeChild(tree, "legacyDrawing", `<${prefix}legacyDrawing ${relationship(noteBoxes)}/>`));
  if (newTables.length === 0 && goneTables.length === 0) return edits;
  const list = childOf(root, "tableParts");
  const kept = (list?.children ?? []).filter(
    ({ attributes }) =>
      !goneTables.includes(Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? ""),
  );
  const items = [
    ...kept.map(({ start, end }) => text.slice(start, end)),
    ...newTables.map((id) => `<${prefix}tablePart ${relationship(id)}/>`),
  ];
  const xml = `<${prefix}tableParts count="${items.length}">${items.join("")}</${prefix}tableParts>`;
  edits.push(placeChild(tree, "tableParts", items.length === 0 ? "" : xml));
  return edits;
}

/** The dimension only grows: it is a hint, and too wide is right. */
function dimensionEdit({ root }: XmlTree, { text, changed }: SheetWriting): TextEdit[] {
  const element = childOf(root, "dimension");
  const old = parseA1(element?.attributes.ref ?? "");
  if (!element || !old) return [];
  let range: GridRange = old;
  for (const [key, cell] of changed) {
    const at = rangeAt(rowOfKey(key), columnOfKey(key));
    if (cell && !containsRange(range, at)) range = boundingRange(range, at);
  }
  if (range === old) return [];
  const tag = text.slice(element.start, element.openEnd);
  return [{ start: element.start, end: element.openEnd, text: setAttribute(tag, "ref", formatA1(range)) }];
}
