import { setAttribute } from "../xml/setAttribute";

/** Ways to write what an attribute means that is left out, for those of the page layout. */
const UNSAID: readonly string[] = ["0", "false", "portrait", "default", "100"];

/**
 * An opening tag with attributes set, added or (`undefined`) removed; one that says the default in so many words is left as
 * written.
 *
 * Example: `setMeaning('<pageSetUpPr fitToPage="0"/>', { fitToPage: undefined })` is the same tag.
 */
export function setMeaning(tag: string, values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values).reduce((text, [name, value]) => {
    const held = new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(text)?.[1];
    const isSaid = value === undefined && held !== undefined && UNSAID.includes(held);
    return isSaid ? text : setAttribute(text, name, value);
  }, tag);
}
