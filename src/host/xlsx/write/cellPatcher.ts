import { columnFromLetters, columnLetters } from "../../model/a1";
import { cellKey, columnOfKey, rowOfKey } from "../../model/grid";
import type { Cell, CellKey, StyleId } from "../../model/workbook";
import type { TextEdit } from "../xml/applyEdits";
import type { Attributes, TagSpan } from "../xml/scanXml";
import { setAttribute } from "../xml/setAttribute";
import { type CellPlace, cellXml } from "./cellXml";
import { isSameContent, isSameFormula } from "./changedCells";
import type { RowTags } from "./rowTags";

/** What the patcher needs to know of its sheet. */
export interface CellPatch {
  readonly text: string;
  /** Cells to write; `undefined` takes the cell away. */
  readonly changed: ReadonlyMap<CellKey, Cell | undefined>;
  /** What stands in the file for a cell. */
  original(key: CellKey): Cell | undefined;
  /** What rows have of their own, where that was changed. */
  readonly rows: RowTags;
  xfOf(style: StyleId): number;
  /** A cell's formula as the file spells it. */
  formulaText(key: CellKey, cell: Cell): string | undefined;
  /** Attributes that an array formula's cell is marked with. */
  arrayMark(): string;
}

interface OpenCell {
  readonly key: CellKey;
  readonly attributes: Attributes;
  readonly span: TagSpan;
  formula: Attributes | undefined;
  formulaStart: number;
  formulaEnd: number;
}

/**
 * Walks through sheetData and collects the edits that bring it up to date: changed cells are replaced, new cells and
 * rows are put in order, everything else stays character for character.
 */
export class CellPatcher {
  readonly edits: TextEdit[] = [];
  private readonly pending: CellKey[];
  private next = 0;
  private row = -1;
  private column = -1;
  private rowTag: TagSpan = { start: 0, end: 0 };
  private cell: OpenCell | undefined;
  /** Shared formulas whose first cell, which holds the text, is about to go. */
  private readonly broken = new Set<string>();

  constructor(
    private readonly patch: CellPatch,
    private readonly prefix: string,
  ) {
    const added = patch.rows.present.map((row) => cellKey(row, 0));
    this.pending = [...new Set([...patch.changed.keys(), ...added])].sort((a, b) => a - b);
  }

  open(name: string, attributes: Attributes, span: TagSpan): void {
    if (name === "row") this.openRow(attributes, span);
    else if (name === "c") this.openCell(attributes, span);
    else if (name === "f" && this.cell) {
      this.cell.formula = attributes;
      this.cell.formulaStart = span.start;
    }
  }

  close(name: string, span: TagSpan): void {
    if (name === "f" && this.cell) this.cell.formulaEnd = span.end;
    else if (name === "c" && this.cell) this.closeCell(this.cell, span);
    else if (name === "row") this.closeRow(span);
  }

  /** What is left after the last row: goes last in sheetData. */
  rest(): string {
    return this.newRows(Number.POSITIVE_INFINITY);
  }

  private openRow(attributes: Attributes, span: TagSpan): void {
    this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r) - 1;
    this.column = -1;
    this.rowTag = span;
    this.insert(span.start, this.newRows(this.row));
    const tag = this.patch.text.slice(span.start, span.end);
    const changed = this.patch.rows.patched(this.widened(tag, attributes.spans), this.row);
    if (changed !== tag) this.edits.push({ ...span, text: changed });
  }

  private openCell(attributes: Attributes, span: TagSpan): void {
    const letters = /^[A-Z]+/.exec(attributes.r ?? "")?.[0];
    this.column = (letters ? columnFromLetters(letters) : undefined) ?? this.column + 1;
    const key = cellKey(this.row, this.column);
    this.insert(span.start, this.newCells(key));
    this.cell = { key, attributes, span, formula: undefined, formulaStart: 0, formulaEnd: 0 };
  }

  private closeCell(open: OpenCell, { end }: TagSpan): void {
    this.cell = undefined;
    if (this.pending[this.next] === open.key) this.next++;
    const edit = { start: open.span.start, end };
    const si = open.formula?.t === "shared" ? open.formula.si : undefined;
    if (!this.patch.changed.has(open.key)) {
      if (si !== undefined && this.broken.has(si)) this.unshare(open, edit);
      return;
    }
    const cell = this.patch.changed.get(open.key);
    const original = this.patch.original(open.key);
    const keepsFormula = cell !== undefined && original !== undefined && isSameFormula(cell, original);
    if (si !== undefined && open.formula?.ref !== undefined && !keepsFormula) this.broken.add(si);
    if (!cell) this.edits.push({ ...edit, text: "" });
    else if (original && isSameContent(cell, original) && !this.broken.has(si ?? "")) this.restyle(open, cell);
    else this.replace(open, { cell, edit, keepsFormula });
  }

  private restyle({ span }: OpenCell, cell: Cell): void {
    const tag = this.patch.text.slice(span.start, span.end);
    this.edits.push({ ...span, text: setAttribute(tag, "s", String(this.patch.xfOf(cell.style))) });
  }

  private replace(open: OpenCell, change: { cell: Cell; edit: Omit<TextEdit, "text">; keepsFormula: boolean }): void {
    const { cell, edit, keepsFormula } = change;
    const isShown = open.formula !== undefined && keepsFormula && !this.broken.has(open.formula.si ?? "");
    const formulaElement = isShown ? this.patch.text.slice(open.formulaStart, open.formulaEnd) : undefined;
    const mark = open.attributes.cm;
    const extra = isShown && mark !== undefined ? ` cm="${mark}"` : isShown ? "" : undefined;
    this.edits.push({
      ...edit,
      text: this.cellText(open.key, cell, { formulaElement, ...(extra === undefined ? {} : { extra }) }),
    });
  }

  /** Gives a cell of a shared formula its own text; its value stays. */
  private unshare(open: OpenCell, edit: Omit<TextEdit, "text">): void {
    const cell = this.patch.original(open.key);
    if (cell) this.edits.push({ ...edit, text: this.cellText(open.key, cell, {}) });
  }

  private cellText(key: CellKey, cell: Cell, own: Pick<CellPlace, "formulaElement" | "extra">): string {
    const address = `${columnLetters(columnOfKey(key))}${rowOfKey(key) + 1}`;
    const formula = this.patch.formulaText(key, cell);
    const extra = own.extra ?? (cell.arrayRange ? this.patch.arrayMark() : "");
    return cellXml(cell, { address, prefix: this.prefix, xf: this.patch.xfOf(cell.style), formula, ...own, extra });
  }

  private closeRow(span: TagSpan): void {
    const cells = this.newCells(cellKey(this.row + 1, 0));
    if (cells === "") return;
    if (span.end === this.rowTag.end) this.fillRow(span, cells);
    else this.insert(span.start, cells);
  }

  /** Gives a `<row/>` without cells its first ones. */
  private fillRow(span: TagSpan, cells: string): void {
    const own = this.edits.at(-1);
    const isEdited = own?.start === span.start && own.end === span.end;
    const tag = isEdited ? own.text : this.patch.text.slice(span.start, span.end);
    if (isEdited) this.edits.pop();
    this.edits.push({ ...this.rowTag, text: `${tag.replace(/\s*\/>$/, ">")}${cells}</${this.prefix}row>` });
  }

  /** The pending cells before `limit`, as XML. */
  private newCells(limit: CellKey): string {
    let xml = "";
    for (let key = this.pending[this.next]; key !== undefined && key < limit; key = this.pending[++this.next]) {
      const cell = this.patch.changed.get(key);
      if (cell) xml += this.cellText(key, cell, {});
    }
    return xml;
  }

  /** The pending rows before `row`, as XML. */
  private newRows(row: number): string {
    let xml = "";
    for (let key = this.pending[this.next]; key !== undefined && rowOfKey(key) < row; key = this.pending[this.next]) {
      const number = rowOfKey(key);
      const cells = this.newCells(cellKey(number + 1, 0));
      const plain = `<${this.prefix}row r="${number + 1}">`;
      const tag = this.patch.rows.patched(plain, number);
      if (cells !== "" || tag !== plain) xml += `${tag}${cells}</${this.prefix}row>`;
    }
    return xml;
  }

  /** `spans` says which columns a row uses: it may be too wide but not too narrow. */
  private widened(tag: string, spans: string | undefined): string {
    const [first, last] = spans?.split(":").map(Number) ?? [];
    if (first === undefined || last === undefined) return tag;
    let low = first;
    let high = last;
    for (let i = this.next; i < this.pending.length; i++) {
      const key = this.pending[i] ?? 0;
      if (rowOfKey(key) !== this.row) break;
      if (!this.patch.changed.get(key)) continue;
      low = Math.min(low, columnOfKey(key) + 1);
      high = Math.max(high, columnOfKey(key) + 1);
    }
    return setAttribute(tag, "spans", `${low}:${high}`);
  }

  private insert(at: number, text: string): void {
    if (text !== "") this.edits.push({ start: at, end: at, text });
  }
}
