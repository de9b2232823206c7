import type { TextEdit } from "./applyEdits";
import type { XmlElement } from "./parseTree";

/** The edit that puts `xml` last in an element; a `<self-closing/>` element is opened. */
export function appendTo(text: string, element: XmlElement, xml: string): TextEdit {
  if (element.end !== element.openEnd || !text.slice(element.start, element.end).endsWith("/>")) {
    return { start: element.closeStart, end: element.closeStart, text: xml };
  }
  const tag = text.slice(element.start, element.end);
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
  return { start: element.start, end: element.end, text: `${tag.slice(0, -2).trimEnd()}>${xml}</${name}>` };
}
