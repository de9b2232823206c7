import { parser } from "sax";
import { XlsxError } from "../XlsxError";

/** Where a tag stands in the text: `start` at its "<", `end` after its ">". */
export interface TagSpan {
  readonly start: number;
  readonly end: number;
}

export type Attributes = Readonly<Record<string, string>>;

/**
 * What a reader wants to hear. Names are without the root's prefix (`x:row` → `row` when the root is `x:worksheet`),
 * so that a namespace-prefixed file reads like any other; names of other namespaces keep theirs (`x14:row`).
 */
export interface XmlHandler {
  open?(name: string, attributes: Attributes, span: TagSpan): void;
  close?(name: string, span: TagSpan): void;
  text?(text: string): void;
}

/**
 * Walks through one part. Gives the root's prefix, with its colon, or "".
 *
 * Errors: `XlsxError` "unsafe-xml" for a document type (so no entities but XML's five), "damaged" for anything that is
 * not well-formed.
 */
export function scanXml(text: string, part: string, handler: XmlHandler): string {
  const sax = parser(true);
  let prefix: string | undefined;
  const local = (name: string): string =>
    prefix !== "" && prefix !== undefined && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  const span = (): TagSpan => ({ start: sax.startTagPosition - 1, end: sax.position });
  sax.ondoctype = () => {
    throw new XlsxError("unsafe-xml", { part });
  };
  sax.onerror = (cause) => {
    throw new XlsxError("damaged", { part }, { cause });
  };
  sax.onopentag = (tag) => {
    prefix ??= tag.name.slice(0, tag.name.indexOf(":") + 1);
    // Without the xmlns option sax gives plain strings.
    handler.open?.(local(tag.name), tag.attributes as Attributes, span());
  };
  sax.onclosetag = (name) => handler.close?.(local(name), span());
  sax.ontext = (value) => handler.text?.(value);
  sax.oncdata = (value) => handler.text?.(value);
  sax.write(text).close();
  return prefix ?? "";
}
