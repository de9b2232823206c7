import type { SheetModel } from "../../model/workbook";
import { appendTo } from "../xml/appendTo";
import type { TextEdit } from "../xml/applyEdits";
import { childOf, type XmlElement } from "../xml/parseTree";
import { setMeaning } from "./setMeaning";
import type { SettingPart } from "./settingEdits";
import { placeChild } from "./sheetOrder";

/** Which of the properties that stand in `sheetPr` are to be written. */
export interface PropertyChanges {
  readonly tabColor: boolean;
  readonly pageLayout: boolean;
}

/** The edits to `sheetPr`: the tab's colour, which stands first in it, and whether pages are fitted, which stands last. */
export function sheetPropertyEdits(sheet: SheetModel, part: SettingPart, changes: PropertyChanges): TextEdit[] {
  const { text, tree } = part;
  const sheetPr = childOf(tree.root, "sheetPr");
  const oldColor = childOf(sheetPr, "tabColor");
  const oldSetup = childOf(sheetPr, "pageSetUpPr");
  const color = changes.tabColor ? colorXml(sheet, tree.prefix) : sourceOf(text, oldColor);
  const setup = changes.pageLayout ? setupXml(sheet, part, oldSetup) : sourceOf(text, oldSetup);
  if (!sheetPr) {
    const { prefix } = tree;
    return color + setup === ""
      ? []
      : [placeChild(tree, "sheetPr", `<${prefix}sheetPr>${color}${setup}</${prefix}sheetPr>`)];
  }
  if (sheetPr.children.length === 0) return color + setup === "" ? [] : [appendTo(text, sheetPr, color + setup)];
  const replaced = (old: XmlElement | undefined, at: number, xml: string): TextEdit =>
    old ? { start: old.start, end: old.end, text: xml } : { start: at, end: at, text: xml };
  return [replaced(oldColor, sheetPr.openEnd, color), replaced(oldSetup, sheetPr.closeStart, setup)];
}

function sourceOf(text: string, element: XmlElement | undefined): string {
  return element ? text.slice(element.start, element.end) : "";
}

function colorXml({ tabColor }: SheetModel, prefix: string): string {
  return tabColor ? `<${prefix}tabColor rgb="FF${tabColor.slice(1).toUpperCase()}"/>` : "";
}

function setupXml({ pageLayout }: SheetModel, { text, tree }: SettingPart, old: XmlElement | undefined): string {
  const fitToPage = "scale" in pageLayout.zoom ? undefined : "1";
  if (!old && fitToPage === undefined) return "";
  return setMeaning(old ? sourceOf(text, old) : `<${tree.prefix}pageSetUpPr/>`, { fitToPage });
}
