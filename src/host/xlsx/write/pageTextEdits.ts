import type { SheetModel } from "../../model/workbook";
import { footerOf, formatPageText, headerOf, parsePageText } from "../read/headerFooterText";
import { appendTo } from "../xml/appendTo";
import type { TextEdit } from "../xml/applyEdits";
import { escapeText } from "../xml/escapeXml";
import { childOf, type XmlElement } from "../xml/parseTree";
import { encodeSheetString } from "../xml/sheetString";
import type { SettingPart } from "./settingEdits";
import { placeChild } from "./sheetOrder";

/** The edits that bring the header and footer of all pages up to date; those of first and even pages stay. */
export function pageTextEdits({ headerFooter }: SheetModel, part: SettingPart): TextEdit[] {
  const { text, tree } = part;
  const { prefix } = tree;
  const header = elementXml(`${prefix}oddHeader`, formatPageText(headerOf(headerFooter)));
  const footer = elementXml(`${prefix}oddFooter`, formatPageText(footerOf(headerFooter)));
  const present = childOf(tree.root, "headerFooter");
  if (!present) {
    const xml = `<${prefix}headerFooter>${header}${footer}</${prefix}headerFooter>`;
    return header + footer === "" ? [] : [placeChild(tree, "headerFooter", xml)];
  }
  if (present.children.length === 0) return header + footer === "" ? [] : [appendTo(text, present, header + footer)];
  const oldHeader = childOf(present, "oddHeader");
  const oldFooter = childOf(present, "oddFooter");
  const afterHeader = oldHeader?.end ?? present.openEnd;
  return [
    ...replaced(text, oldHeader, { at: present.openEnd, xml: header }),
    ...replaced(text, oldFooter, { at: afterHeader, xml: footer }),
  ];
}

function elementXml(name: string, text: string): string {
  return text === "" ? "" : `<${name}>${escapeText(encodeSheetString(text))}</${name}>`;
}

/** A text that says the same in other words, as with empty parts, is left as written. */
function replaced(
  text: string,
  old: XmlElement | undefined,
  { at, xml }: { readonly at: number; readonly xml: string },
): TextEdit[] {
  if (!old) return xml === "" ? [] : [{ start: at, end: at, text: xml }];
  const written = text.slice(old.start, old.end);
  return plain(written) === plain(xml) ? [] : [{ start: old.start, end: old.end, text: xml }];
}

function plain(xml: string): string {
  return formatPageText(parsePageText(xml.replace(/^<[^>]*>|<\/[^>]*>$/g, "").replaceAll("&amp;", "&")));
}
