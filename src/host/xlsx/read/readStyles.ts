import type { CellFormat, StyleEntry } from "../../model/style";
import { DEFAULT_FORMAT } from "../../model/styleTable";
import { type Attributes, scanXml } from "../xml/scanXml";
import { indexedColors, resolveColor, type ThemeColors } from "./colors";
import { builtinNumberFormats } from "./numberFormats";

type Border = Pick<CellFormat, "borderTop" | "borderBottom" | "borderLeft" | "borderRight">;
type Font = Pick<CellFormat, "fontColor" | "fontName" | "fontSize" | "bold" | "italic" | "underline" | "strikethrough">;

interface Xf {
  readonly attributes: Attributes;
  alignment: Attributes;
  protection: Attributes;
}

/** What styles.xml holds, as far as Office.js asks for it. */
interface StyleLists {
  readonly numberFormats: Map<number, string>;
  readonly fonts: Font[];
  readonly fills: (string | null)[];
  readonly borders: Border[];
  readonly xfs: Xf[];
  readonly palette: string[];
}

/**
 * The looks of a file's cells, index for index with its cellXfs. Colours come out as `#RRGGBB` with theme, tint and
 * palette resolved; only solid fills count as fills.
 */
export function readStyles(text: string, part: string, theme: ThemeColors): StyleEntry[] {
  const lists = readLists(text, part, theme);
  return lists.xfs.map((xf, index) => ({ xf: index, base: index, patch: {}, format: formatOf(xf, lists) }));
}

function readLists(text: string, part: string, theme: ThemeColors): StyleLists {
  const lists: StyleLists = {
    numberFormats: new Map(),
    fonts: [],
    fills: [],
    borders: [],
    xfs: [],
    palette: customPalette(text, part),
  };
  const path: string[] = [];
  scanXml(text, part, {
    open(name, attributes) {
      path.push(name);
      openElement(lists, { path: path.slice(1), attributes, theme });
    },
    close: () => void path.pop(),
  });
  return lists;
}

interface Element {
  /** Names from under the root down to the element. */
  readonly path: readonly string[];
  readonly attributes: Attributes;
  readonly theme: ThemeColors;
}

function openElement(lists: StyleLists, element: Element): void {
  const { path, attributes } = element;
  const xf = lists.xfs.at(-1);
  const place = path.join("/");
  if (place === "numFmts/numFmt")
    lists.numberFormats.set(Number(attributes.numFmtId), attributes.formatCode ?? "General");
  else if (place === "fonts/font") lists.fonts.push(plainFont());
  else if (place.startsWith("fonts/font/")) readFontPart(lists, element);
  else if (place === "fills/fill") lists.fills.push(null);
  else if (place === "fills/fill/patternFill") openPattern(lists, attributes);
  else if (place === "fills/fill/patternFill/fgColor") readForeground(lists, element);
  else if (place === "borders/border") lists.borders.push(NO_BORDERS);
  else if (place.startsWith("borders/border/")) readBorderPart(lists, element);
  else if (place === "cellXfs/xf") lists.xfs.push({ attributes, alignment: {}, protection: {} });
  else if (place === "cellXfs/xf/alignment" && xf) xf.alignment = attributes;
  else if (place === "cellXfs/xf/protection" && xf) xf.protection = attributes;
}

const NO_BORDERS: Border = { borderTop: "", borderBottom: "", borderLeft: "", borderRight: "" };

const EDGES: Readonly<Record<string, keyof Border>> = {
  top: "borderTop",
  bottom: "borderBottom",
  left: "borderLeft",
  start: "borderLeft",
  right: "borderRight",
  end: "borderRight",
};

/** An edge with its style, and in it its colour. */
function readBorderPart(lists: StyleLists, { path, attributes, theme }: Element): void {
  const edge = EDGES[path[2] ?? ""];
  const border = lists.borders.at(-1);
  if (!edge || !border) return;
  const style = path.length === 3 ? (attributes.style ?? "none") : (border[edge].split(" ")[0] ?? "");
  const color = path.length === 4 ? colorOf(attributes, theme, lists.palette) : undefined;
  const line = style === "none" || style === "" ? "" : `${style} ${color ?? "#000000"}`;
  lists.borders[lists.borders.length - 1] = { ...border, [edge]: line };
}

function plainFont(): Font {
  const { fontColor, fontName, fontSize, bold, italic, underline, strikethrough } = DEFAULT_FORMAT;
  return { fontColor, fontName, fontSize, bold, italic, underline, strikethrough };
}

function readFontPart(lists: StyleLists, { path, attributes, theme }: Element): void {
  const font = lists.fonts.pop() ?? plainFont();
  const on = isOn(attributes.val);
  const parts: Readonly<Record<string, Partial<Font>>> = {
    b: { bold: on },
    i: { italic: on },
    strike: { strikethrough: on },
    u: { underline: attributes.val !== "none" },
    sz: { fontSize: Number(attributes.val) || font.fontSize },
    name: { fontName: attributes.val ?? font.fontName },
    color: { fontColor: colorOf(attributes, theme, lists.palette) ?? font.fontColor },
  };
  lists.fonts.push({ ...font, ...parts[path.at(-1) ?? ""] });
}

/** Marks a solid fill with the colour it has until its foreground is read; other patterns are not fills. */
function openPattern(lists: StyleLists, attributes: Attributes): void {
  if (attributes.patternType === "solid") lists.fills[lists.fills.length - 1] = "#000000";
}

function readForeground(lists: StyleLists, { attributes, theme }: Element): void {
  const last = lists.fills.length - 1;
  if (lists.fills[last] !== null) lists.fills[last] = colorOf(attributes, theme, lists.palette) ?? "#000000";
}

/** Index 64 is the system's text colour. */
function colorOf(attributes: Attributes, theme: ThemeColors, palette: readonly string[]): string | undefined {
  const own = attributes.indexed === undefined ? undefined : palette[Number(attributes.indexed)];
  return own ?? resolveColor(attributes, theme);
}

/** A file may bring its own 64 colours, after the styles that count on them. */
function customPalette(text: string, part: string): string[] {
  const palette: string[] = [];
  if (!text.includes("indexedColors")) return palette;
  scanXml(text, part, {
    open(name, { rgb }) {
      if (name === "rgbColor")
        palette.push(rgb ? `#${rgb.slice(-6).toUpperCase()}` : (indexedColors[palette.length] ?? "#000000"));
    },
  });
  return palette;
}

function formatOf({ attributes, alignment, protection }: Xf, lists: StyleLists): CellFormat {
  const numberFormatId = Number(attributes.numFmtId ?? 0);
  return {
    ...DEFAULT_FORMAT,
    ...lists.fonts[Number(attributes.fontId ?? 0)],
    ...lists.borders[Number(attributes.borderId ?? 0)],
    numberFormat: lists.numberFormats.get(numberFormatId) ?? builtinNumberFormats[numberFormatId] ?? "General",
    fill: lists.fills[Number(attributes.fillId ?? 0)] ?? null,
    wrapText: alignment.wrapText !== undefined && isOn(alignment.wrapText),
    horizontalAlignment: horizontal[alignment.horizontal ?? "general"] ?? "General",
    verticalAlignment: vertical[alignment.vertical ?? "bottom"] ?? "Bottom",
    indentLevel: Number(alignment.indent ?? 0),
    locked: isOn(protection.locked),
    ...(attributes.quotePrefix !== undefined && isOn(attributes.quotePrefix) ? { quotePrefix: true } : {}),
  };
}

function isOn(value: string | undefined): boolean {
  return value === undefined || value === "1" || value === "true";
}

const horizontal: Readonly<Record<string, CellFormat["horizontalAlignment"]>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const vertical: Readonly<Record<string, CellFormat["verticalAlignment"]>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};
