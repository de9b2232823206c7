import { XlsxError } from "../XlsxError";
import { type Attributes, scanXml, type XmlHandler } from "./scanXml";

/** An element and where its pieces stand in the text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly start: number;
  /** After the opening tag. */
  readonly openEnd: number;
  /** Before the closing tag; equal to `openEnd` when the element is `<self-closing/>`. */
  closeStart: number;
  end: number;
  readonly children: XmlElement[];
}

export interface XmlTree {
  /** The root's namespace prefix with its colon, or "": what new elements must be written with. */
  readonly prefix: string;
  readonly root: XmlElement;
}

/** Elements whose content is handed to someone else instead of kept. */
export interface Passed {
  readonly name: string;
  readonly handler: XmlHandler;
}

/** The elements of a part, for patching it. What stands inside `passed` goes to its handler and is not kept. */
export function parseTree(text: string, part: string, passed?: Passed): XmlTree {
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let depth = 0;
  const isPassed = (): boolean => passed !== undefined && open.at(-1)?.name === passed.name && depth > 0;
  const prefix = scanXml(text, part, {
    open(name, attributes, span) {
      if (open.at(-1)?.name === passed?.name && passed) {
        depth++;
        return passed.handler.open?.(name, attributes, span);
      }
      const element = {
        name,
        attributes,
        start: span.start,
        openEnd: span.end,
        closeStart: span.end,
        end: span.end,
        children: [],
      };
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push(element);
    },
    text(piece) {
      if (isPassed()) passed?.handler.text?.(piece);
    },
    close(name, span) {
      if (isPassed()) {
        depth--;
        return passed?.handler.close?.(name, span);
      }
      const element = open.pop();
      if (!element || span.end === element.openEnd) return;
      element.closeStart = span.start;
      element.end = span.end;
    },
  });
  if (!root) throw new XlsxError("damaged", { part });
  return { prefix, root };
}

/** First child with the name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** Children of the child with the name: `itemsOf(root, "sheets")`. */
export function itemsOf(element: XmlElement, name: string): readonly XmlElement[] {
  return childOf(element, name)?.children ?? [];
}
