import { columnLetters } from "../../model/a1";
import type { SheetModel } from "../../model/workbook";
import { appendTo } from "../xml/appendTo";
import type { TextEdit } from "../xml/applyEdits";
import { childOf, type XmlElement } from "../xml/parseTree";
import { setAttribute } from "../xml/setAttribute";
import type { SettingPart } from "./settingEdits";
import { placeChild } from "./sheetOrder";

/** Which of the settings that stand in a sheet's view are to be written. */
export interface ViewChanges {
  readonly frozen: boolean;
  readonly gridlines: boolean;
}

/** The edits to the sheet's first view: its frozen pane and whether gridlines are shown. */
export function viewEdits(sheet: SheetModel, part: SettingPart, changes: ViewChanges): TextEdit[] {
  const view = childOf(childOf(part.tree.root, "sheetViews"), "sheetView");
  const panes = changes.frozen ? paneEdits(sheet, part, view) : [];
  if (!changes.gridlines) return panes;
  const whole = panes.find(({ text }) => /^<[\w:]*sheetView/.test(text));
  const withLines = (xml: string): string =>
    xml.replace(/<[\w:]*sheetView(?=[\s/>])[^>]*>/, (tag) => gridlines(sheet, tag));
  if (whole) return panes.map((edit) => (edit === whole ? { ...edit, text: withLines(edit.text) } : edit));
  if (view) {
    const { start, openEnd } = view;
    return [...panes, { start, end: openEnd, text: gridlines(sheet, part.text.slice(start, openEnd)) }];
  }
  return sheet.showGridlines ? [] : [placeChild(part.tree, "sheetViews", withLines(viewsXml("", part)))];
}

/** A tag that says the default in so many words is left as written. */
function gridlines({ showGridlines }: SheetModel, tag: string): string {
  const isShown = !/\sshowGridLines\s*=\s*["'](?:0|false)["']/.test(tag);
  return isShown === showGridlines ? tag : setAttribute(tag, "showGridLines", showGridlines ? undefined : "0");
}

function viewsXml(inner: string, { tree: { prefix } }: SettingPart): string {
  return `<${prefix}sheetViews><${prefix}sheetView workbookViewId="0">${inner}</${prefix}sheetView></${prefix}sheetViews>`;
}

/** The pane stands first in its view; the selections of panes that go away go with it. */
function paneEdits({ frozen }: SheetModel, part: SettingPart, view: XmlElement | undefined): TextEdit[] {
  const { text, tree } = part;
  const xml = frozen && (frozen.rows > 0 || frozen.columns > 0) ? paneXml(frozen, tree.prefix) : "";
  if (!view) return xml === "" ? [] : [placeChild(tree, "sheetViews", viewsXml(xml, part))];
  const gone = view.children.filter(({ name }) => name === "pane" || name === "selection");
  if (gone.length > 0) return gone.map(({ start, end }, i) => ({ start, end, text: i === 0 ? xml : "" }));
  if (xml === "") return [];
  return view.children.length === 0
    ? [appendTo(text, view, xml)]
    : [{ start: view.openEnd, end: view.openEnd, text: xml }];
}

function paneXml({ rows, columns }: { rows: number; columns: number }, prefix: string): string {
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const active = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  const corner = `${columnLetters(columns)}${rows + 1}`;
  return `<${prefix}pane${split} topLeftCell="${corner}" activePane="${active}" state="frozen"/><${prefix}selection pane="${active}"/>`;
}
