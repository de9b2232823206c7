import { strToU8 } from "fflate";
import { relationshipsPart } from "../read/readRelationships";
import { appendTo } from "../xml/appendTo";
import { applyEdits } from "../xml/applyEdits";
import { decodePart } from "../xml/decodePart";
import { escapeAttribute } from "../xml/escapeXml";
import { parseTree } from "../xml/parseTree";
import { deflateEntry } from "../zip/deflateEntry";
import type { ZipEntry } from "../zip/zipEntry";

const CONTENT_TYPES = "[Content_Types].xml";
const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** The parts of a file while it is being changed: what was there, and what is written instead. */
export class PackageEditor {
  private readonly changes = new Map<string, string | undefined>();

  constructor(private readonly source: ReadonlyMap<string, Uint8Array>) {}

  has(part: string): boolean {
    return this.changes.has(part) ? this.changes.get(part) !== undefined : this.source.has(part);
  }

  /** A part's text as it is now. Throws when there is no such part. */
  text(part: string): string {
    const changed = this.changes.get(part);
    if (changed !== undefined) return changed;
    const bytes = this.source.get(part);
    if (!bytes) throw new Error(`no part ${part}`);
    return decodePart(bytes, part);
  }

  /** Puts a part's text; the text it had from the start counts as no change. */
  set(part: string, text: string): void {
    const bytes = this.source.get(part);
    if (bytes && decodePart(bytes, part) === text) this.changes.delete(part);
    else this.changes.set(part, text);
  }

  /** Takes a part away, with its own relationships and its content type. */
  remove(part: string): void {
    for (const name of [part, relationshipsPart(part)]) if (this.has(name)) this.changes.set(name, undefined);
    this.removeElements(CONTENT_TYPES, "PartName", `/${part}`);
  }

  addPart(part: string, contentType: string, text: string): void {
    this.set(part, XML_HEAD + text);
    const override = `Override PartName="${escapeAttribute(`/${part}`)}" ContentType="${contentType}"/>`;
    this.append(CONTENT_TYPES, (prefix) => `<${prefix}${override}`);
  }

  /** A content type for a file ending, unless there is one. */
  addDefaultType(extension: string, contentType: string): void {
    const { root } = parseTree(this.text(CONTENT_TYPES), CONTENT_TYPES);
    if (root.children.some(({ attributes }) => attributes.Extension?.toLowerCase() === extension)) return;
    this.append(CONTENT_TYPES, (prefix) => `<${prefix}Default Extension="${extension}" ContentType="${contentType}"/>`);
  }

  /** Adds a relationship and gives its id. The target is written absolute. */
  addRelationship(from: string, type: string, target: string): string {
    const part = relationshipsPart(from);
    if (!this.has(part)) this.set(part, `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`);
    const taken = parseTree(this.text(part), part).root.children.map(({ attributes }) => attributes.Id);
    let number = taken.length + 1;
    while (taken.includes(`rId${number}`)) number++;
    const xml = `Relationship Id="rId${number}" Type="${OFFICE}/${type}" Target="${escapeAttribute(`/${target}`)}"/>`;
    this.append(part, (prefix) => `<${prefix}${xml}`);
    return `rId${number}`;
  }

  removeRelationship(from: string, id: string): void {
    this.removeElements(relationshipsPart(from), "Id", id);
  }

  /** First name of the kind that is free: `freePart("xl/tables/table", ".xml")` → `xl/tables/table3.xml`. */
  freePart(start: string, end: string): string {
    let number = 1;
    while (this.has(`${start}${number}${end}`)) number++;
    return `${start}${number}${end}`;
  }

  get isChanged(): boolean {
    return this.changes.size > 0;
  }

  /** The file's entries: untouched ones as they lay, changed ones in their place, new ones last. */
  entries(source: readonly ZipEntry[]): ZipEntry[] {
    const kept = source.flatMap((entry) => {
      if (!this.changes.has(entry.name)) return [entry];
      const text = this.changes.get(entry.name);
      return text === undefined ? [] : [deflateEntry(entry.name, strToU8(text))];
    });
    const names = new Set(source.map(({ name }) => name));
    const added = [...this.changes].filter(([name, text]) => !names.has(name) && text !== undefined);
    return [...kept, ...added.map(([name, text = ""]) => deflateEntry(name, strToU8(text)))];
  }

  private append(part: string, xml: (prefix: string) => string): void {
    const text = this.text(part);
    const { prefix, root } = parseTree(text, part);
    this.set(part, applyEdits(text, [appendTo(text, root, xml(prefix))]));
  }

  private removeElements(part: string, attribute: string, value: string): void {
    if (!this.has(part)) return;
    const text = this.text(part);
    const found = parseTree(text, part).root.children.filter(({ attributes }) => attributes[attribute] === value);
    this.set(
      part,
      applyEdits(
        text,
        found.map(({ start, end }) => ({ start, end, text: "" })),
      ),
    );
  }
}
