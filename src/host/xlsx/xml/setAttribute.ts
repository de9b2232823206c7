import { escapeAttribute } from "./escapeXml";

/**
 * An opening tag with one attribute set, added or (`undefined`) removed; the rest of the tag stays as written, and all of
 * it when the attribute already says so.
 *
 * Example: `setAttribute('<c r="A1" s="1"/>', "s", "4")` → `<c r="A1" s="4"/>`
 */
export function setAttribute(tag: string, name: string, value: string | undefined): string {
  const found = new RegExp(`\\s+${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const escaped = value === undefined ? undefined : escapeAttribute(value);
  if ((found?.[1] ?? found?.[2]) === escaped) return tag;
  const text = escaped === undefined ? "" : ` ${name}="${escaped}"`;
  if (found) return tag.slice(0, found.index) + text + tag.slice(found.index + found[0].length);
  const end = tag.endsWith("/>") ? tag.length - 2 : tag.length - 1;
  return tag.slice(0, end).trimEnd() + text + tag.slice(end);
}

/** Several attributes at once, in the object's order. */
export function setAttributes(tag: string, values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values).reduce((text, [name, value]) => setAttribute(text, name, value), tag);
}
