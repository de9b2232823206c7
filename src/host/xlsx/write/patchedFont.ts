import type { CellFormat } from "../../model/style";
import { escapeAttribute } from "../xml/escapeXml";

/** The order in which Excel writes a font's parts. */
const order = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

/**
 * A font element with what the patch names changed and all else kept; undefined when the patch says nothing of fonts.
 * A new typeface also leaves the theme's (`scheme`), which would win over it.
 */
export function patchedFont(font: string | undefined, patch: Partial<CellFormat>, prefix: string): string | undefined {
  const changes = changesOf(patch, prefix);
  if (changes.size === 0) return undefined;
  const parts = new Map(partsOf(font ?? "", prefix));
  for (const [name, xml] of changes) parts.set(name, xml);
  const rank = (name: string): number => (order.indexOf(name) + order.length) % order.length;
  const sorted = [...parts].sort(([a], [b]) => rank(a) - rank(b));
  return `<${prefix}font>${sorted.map(([, xml]) => xml).join("")}</${prefix}font>`;
}

function changesOf(patch: Partial<CellFormat>, prefix: string): Map<string, string> {
  const changes = new Map<string, string>();
  const flag = (name: string, on: boolean | undefined): void => {
    if (on !== undefined) changes.set(name, on ? `<${prefix}${name}/>` : "");
  };
  flag("b", patch.bold);
  flag("i", patch.italic);
  flag("strike", patch.strikethrough);
  flag("u", patch.underline);
  if (patch.fontSize !== undefined) changes.set("sz", `<${prefix}sz val="${patch.fontSize}"/>`);
  if (patch.fontColor !== undefined)
    changes.set("color", `<${prefix}color rgb="FF${patch.fontColor.slice(1).toUpperCase()}"/>`);
  if (patch.fontName !== undefined) {
    changes.set("name", `<${prefix}name val="${escapeAttribute(patch.fontName)}"/>`);
    changes.set("scheme", "");
  }
  return changes;
}

/** A font's parts are all empty elements. */
function partsOf(font: string, prefix: string): [string, string][] {
  const inner = /^<[^>]*[^/]>([\s\S]*)<\/[^>]*>$/.exec(font)?.[1] ?? "";
  const parts = inner.matchAll(/<([\w:]+)[^>]*?(?:\/>|>\s*<\/\1>)/g);
  return [...parts].map((part): [string, string] => [(part[1] ?? "").slice(prefix.length), part[0]]);
}
