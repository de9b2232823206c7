import type { CellFormat } from "../../model/style";
import { setAttributes } from "../xml/setAttribute";

const horizontal: Readonly<Record<CellFormat["horizontalAlignment"], string>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

/**
 * What stands inside an xf (alignment, protection, extensions) with what the patch names changed; the rest of both
 * elements is kept. Alignment stands first, then protection, as the schema asks.
 */
export function patchedXfChildren(inner: string, patch: Partial<CellFormat>, prefix: string): string {
  const alignment = elementIn(inner, `${prefix}alignment`);
  const protection = elementIn(inner, `${prefix}protection`);
  const rest = inner.replace(alignment, "").replace(protection, "");
  const locked = patch.locked === undefined ? {} : { locked: patch.locked ? "1" : "0" };
  return (
    patched(alignment, `${prefix}alignment`, alignmentOf(patch)) +
    patched(protection, `${prefix}protection`, locked) +
    rest
  );
}

function alignmentOf(patch: Partial<CellFormat>): Record<string, string> {
  const { horizontalAlignment, verticalAlignment, wrapText, indentLevel } = patch;
  return {
    ...(horizontalAlignment === undefined ? {} : { horizontal: horizontal[horizontalAlignment] }),
    ...(verticalAlignment === undefined ? {} : { vertical: verticalAlignment.toLowerCase() }),
    ...(wrapText === undefined ? {} : { wrapText: wrapText ? "1" : "0" }),
    ...(indentLevel === undefined ? {} : { indent: String(indentLevel) }),
  };
}

/** Both are empty elements with attributes alone. */
function elementIn(inner: string, name: string): string {
  return new RegExp(`<${name}\\b[^>]*?(?:/>|>\\s*</${name}>)`).exec(inner)?.[0] ?? "";
}

function patched(element: string, name: string, attributes: Readonly<Record<string, string>>): string {
  if (Object.keys(attributes).length === 0) return element;
  const tag = element === "" ? `<${name}/>` : (/^[^>]*>/.exec(element)?.[0] ?? "").replace(/\s*\/?>$/, "/>");
  return setAttributes(tag, attributes);
}
