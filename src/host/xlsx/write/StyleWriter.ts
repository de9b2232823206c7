import type { CellFormat, StyleEntry, StyleId, StyleTable } from "../../model/style";
import { builtinNumberFormatId } from "../read/numberFormats";
import { appendTo } from "../xml/appendTo";
import { applyEdits, type TextEdit } from "../xml/applyEdits";
import { escapeAttribute } from "../xml/escapeXml";
import { childOf, parseTree, type XmlElement, type XmlTree } from "../xml/parseTree";
import { setAttribute, setAttributes } from "../xml/setAttribute";
import { patchedBorder } from "./patchedBorder";
import { patchedFont } from "./patchedFont";
import { patchedXfChildren } from "./patchedXf";

type ListName = "fonts" | "fills" | "borders" | "cellXfs" | "numFmts";

/** A list of styles.xml: what it had and what was added. */
interface List {
  readonly element: XmlElement | undefined;
  readonly items: string[];
  readonly opened: number;
}

/**
 * Gives looks made since opening their place in styles.xml: each is its base's xf with only what differs changed, so
 * borders, theme colours and the rest are kept. Nothing that was there changes its number.
 */
export class StyleWriter {
  private readonly tree: XmlTree;
  private readonly lists: Readonly<Record<ListName, List>>;
  private readonly given = new Map<StyleId, number>();

  constructor(
    private readonly text: string,
    part: string,
    private readonly styles: StyleTable,
  ) {
    this.tree = parseTree(text, part);
    this.lists = {
      fonts: this.listOf("fonts"),
      fills: this.listOf("fills"),
      borders: this.listOf("borders"),
      cellXfs: this.listOf("cellXfs"),
      numFmts: this.listOf("numFmts"),
    };
  }

  /** Index in cellXfs of a look; made when it has none. */
  xfOf(style: StyleId): number {
    const entry = this.styles.entries[style];
    if (!entry) throw new Error(`No such style: ${style}`);
    const known = entry.xf ?? this.given.get(style);
    if (known !== undefined) return known;
    const xf = this.add("cellXfs", this.xfXml(entry));
    this.given.set(style, xf);
    return xf;
  }

  /** The part with everything that was asked for. */
  patched(): string {
    const { prefix, root } = this.tree;
    const edits: TextEdit[] = [];
    for (const name of ["numFmts", "fonts", "fills", "borders", "cellXfs"] as const) {
      const { element, items, opened } = this.lists[name];
      const added = items.slice(opened).join("");
      if (added === "") continue;
      if (element) edits.push(...this.extended(element, items.length, added));
      else {
        const list = `<${prefix}${name} count="${items.length}">${added}</${prefix}${name}>`;
        edits.push({ start: root.openEnd, end: root.openEnd, text: list });
      }
    }
    return applyEdits(this.text, edits);
  }

  private extended(element: XmlElement, count: number, added: string): TextEdit[] {
    const edit = appendTo(this.text, element, added);
    if (edit.start === element.start)
      return [{ ...edit, text: edit.text.replace(/^[^>]*>/, (tag) => setAttribute(tag, "count", String(count))) }];
    const tag = this.text.slice(element.start, element.openEnd);
    return [{ start: element.start, end: element.openEnd, text: setAttribute(tag, "count", String(count)) }, edit];
  }

  private listOf(name: ListName): List {
    const element = childOf(this.tree.root, name);
    const items = (element?.children ?? []).map(({ start, end }) => this.text.slice(start, end));
    return { element, items, opened: items.length };
  }

  /** Number of an item, which is added unless the same stands there. */
  private add(name: ListName, xml: string): number {
    const { items } = this.lists[name];
    const known = items.indexOf(xml);
    return known >= 0 ? known : items.push(xml) - 1;
  }

  private xfXml({ base, patch }: StyleEntry): string {
    const { prefix } = this.tree;
    const raw =
      this.lists.cellXfs.items[this.styles.entries[base]?.xf ?? 0] ??
      `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
    const tag = /^[^>]*>/.exec(raw)?.[0] ?? "";
    const inner = tag.endsWith("/>") ? "" : raw.slice(tag.length, raw.lastIndexOf("</"));
    const children = patchedXfChildren(inner, patch, prefix);
    const open = setAttributes(tag.replace(/\s*\/>$/, ">"), this.xfAttributes(tag, patch, children));
    return children === "" ? `${open.slice(0, -1)}/>` : `${open}${children}</${prefix}xf>`;
  }

  private xfAttributes(tag: string, patch: Partial<CellFormat>, children: string): Record<string, string> {
    const attributes: Record<string, string> = {};
    const font = patchedFont(this.lists.fonts.items[numberIn(tag, "fontId")], patch, this.tree.prefix);
    if (font !== undefined) Object.assign(attributes, { fontId: String(this.add("fonts", font)), applyFont: "1" });
    if (patch.fill !== undefined)
      Object.assign(attributes, { fillId: String(this.fillId(patch.fill)), applyFill: "1" });
    const border = patchedBorder(this.lists.borders.items[numberIn(tag, "borderId")], patch, this.tree.prefix);
    if (border !== undefined)
      Object.assign(attributes, { borderId: String(this.add("borders", border)), applyBorder: "1" });
    if (patch.numberFormat !== undefined) {
      Object.assign(attributes, { numFmtId: String(this.numberFormatId(patch.numberFormat)), applyNumberFormat: "1" });
    }
    if (patch.quotePrefix !== undefined) attributes.quotePrefix = patch.quotePrefix ? "1" : "0";
    if (children.includes("alignment")) attributes.applyAlignment = "1";
    if (patch.locked !== undefined) attributes.applyProtection = "1";
    return attributes;
  }

  /** Fill 0 is no fill in every file. */
  private fillId(fill: string | null): number {
    if (fill === null) return 0;
    const { prefix } = this.tree;
    const color = `<${prefix}fgColor rgb="FF${fill.slice(1).toUpperCase()}"/><${prefix}bgColor indexed="64"/>`;
    return this.add(
      "fills",
      `<${prefix}fill><${prefix}patternFill patternType="solid">${color}</${prefix}patternFill></${prefix}fill>`,
    );
  }

  private numberFormatId(format: string): number {
    const builtin = builtinNumberFormatId(format);
    if (builtin !== undefined) return builtin;
    const { items } = this.lists.numFmts;
    const code = `formatCode="${escapeAttribute(format)}"`;
    const known = items.find((item) => item.includes(code));
    if (known) return numberIn(known, "numFmtId");
    const id = Math.max(163, ...items.map((item) => numberIn(item, "numFmtId"))) + 1;
    items.push(`<${this.tree.prefix}numFmt numFmtId="${id}" ${code}/>`);
    return id;
  }
}

function numberIn(tag: string, attribute: string): number {
  return Number(new RegExp(`\\s${attribute}\\s*=\\s*["'](\\d+)["']`).exec(tag)?.[1] ?? 0);
}
