import type { XmlElement } from "../xml/parseTree";

/** One point of the sheet is 12 700 of the file's units. */
export const UNITS_PER_POINT = 12_700;

/** An element's name without its prefix. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1);
}

/** First child of that name, whatever its prefix. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((other) => localName(other) === name);
}

/** The element at the end of a path of names. */
export function descend(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce(child, element);
}

/** Every element of that name within another, in the file's order. */
export function all(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((other) => [...(localName(other) === name ? [other] : []), ...all(other, name)]);
}

/** The `val` that most elements of a chart consist of. */
export function valOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes.val;
}

/** Text between an element's tags, with XML's five entities read. */
export function textOf(text: string, element: XmlElement | undefined): string {
  if (!element) return "";
  const raw = text.slice(element.openEnd, element.closeStart);
  return raw.replace(
    /&(amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);/gi,
    (found, name: string) => ENTITIES[name] ?? coded(found),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function coded(found: string): string {
  const isHex = /^&#x/i.test(found);
  const code = Number.parseInt(found.slice(isHex ? 3 : 2, -1), isHex ? 16 : 10);
  return Number.isNaN(code) || code > 0x10ffff ? found : String.fromCodePoint(code);
}

/** An anchor of a drawing part that holds a chart, with the chart's relationship. */
export interface ChartFrame {
  readonly anchor: XmlElement;
  readonly properties: XmlElement | undefined;
  readonly relationship: string;
}

const ANCHORS: ReadonlySet<string> = new Set(["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"]);

/** The charts of a drawing part, in the order they lie over each other; those within groups are left out. */
export function chartFrames(root: XmlElement): readonly ChartFrame[] {
  return root.children.flatMap((anchor) => {
    const frame = child(anchor, "graphicFrame");
    const chart = descend(frame, "graphic", "graphicData", "chart");
    if (!ANCHORS.has(localName(anchor)) || !chart) return [];
    const relationship = Object.entries(chart.attributes).find(([name]) => name.endsWith(":id"))?.[1];
    const properties = descend(frame, "nvGraphicFramePr", "cNvPr");
    return relationship === undefined ? [] : [{ anchor, properties, relationship }];
  });
}
