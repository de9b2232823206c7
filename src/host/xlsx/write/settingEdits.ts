import { columnLetters, formatA1 } from "../../model/a1";
import type { SheetModel } from "../../model/workbook";
import { appendTo } from "../xml/appendTo";
import type { TextEdit } from "../xml/applyEdits";
import { escapeAttribute } from "../xml/escapeXml";
import { childOf, type XmlTree } from "../xml/parseTree";
import { columnsXml } from "./columnsXml";
import { pageLayoutEdits } from "./pageLayoutEdits";
import { placeChild } from "./sheetOrder";
import { sheetPropertyEdits } from "./sheetPropertyEdits";
import { validationsXml } from "./validationsXml";

export interface SettingPart {
  readonly text: string;
  readonly tree: XmlTree;
  xfOf(style: number): number;
}

/** The edits that bring a worksheet's own settings up to date; only those that were changed. */
export function settingEdits(sheet: SheetModel, part: SettingPart): TextEdit[] {
  const { text, tree, xfOf } = part;
  const { root, prefix } = tree;
  const isNew = sheet.part === undefined;
  const has = (change: Parameters<SheetModel["changed"]["has"]>[0]): boolean => isNew || sheet.changed.has(change);
  const edits: TextEdit[] = [];
  const changes = { tabColor: has("tabColor"), pageLayout: has("pageLayout") };
  if (changes.tabColor || changes.pageLayout) edits.push(...sheetPropertyEdits(sheet, part, changes));
  if (has("frozen")) edits.push(...paneEdits(sheet, part));
  if (has("columnWidths") || has("columnStyles")) {
    const xml = columnsXml(sheet, childOf(root, "cols"), { text, prefix, xfOf });
    edits.push(placeChild(tree, "cols", xml));
  }
  if (has("protection")) edits.push(placeChild(tree, "sheetProtection", protectionXml(sheet, prefix)));
  if (has("merges")) edits.push(placeChild(tree, "mergeCells", mergesXml(sheet, prefix)));
  if (has("validations")) {
    const xml = validationsXml(sheet.validations, childOf(root, "dataValidations"), { text, prefix });
    edits.push(placeChild(tree, "dataValidations", xml));
  }
  // After validation, which may be put at the same place.
  if (changes.pageLayout) edits.push(...pageLayoutEdits(sheet, part));
  return edits.filter(({ start, end, text: xml }) => text.slice(start, end) !== xml);
}

/** The pane stands first in its view; the selections of panes that go away go with it. */
function paneEdits({ frozen }: SheetModel, { text, tree }: SettingPart): TextEdit[] {
  const { prefix, root } = tree;
  const view = childOf(childOf(root, "sheetViews"), "sheetView");
  const xml = frozen && (frozen.rows > 0 || frozen.columns > 0) ? paneXml(frozen, prefix) : "";
  if (!view) {
    const views = `<${prefix}sheetViews><${prefix}sheetView workbookViewId="0">${xml}</${prefix}sheetView></${prefix}sheetViews>`;
    return xml === "" ? [] : [placeChild(tree, "sheetViews", views)];
  }
  const gone = view.children.filter(({ name }) => name === "pane" || name === "selection");
  if (gone.length === 0)
    return xml === ""
      ? []
      : view.children.length === 0
        ? [appendTo(text, view, xml)]
        : [{ start: view.openEnd, end: view.openEnd, text: xml }];
  return gone.map(({ start, end }, i) => ({ start, end, text: i === 0 ? xml : "" }));
}

function paneXml({ rows, columns }: { rows: number; columns: number }, prefix: string): string {
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const active = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  const corner = `${columnLetters(columns)}${rows + 1}`;
  return `<${prefix}pane${split} topLeftCell="${corner}" activePane="${active}" state="frozen"/><${prefix}selection pane="${active}"/>`;
}

function protectionXml({ protection }: SheetModel, prefix: string): string {
  if (!protection.protected) return "";
  const options = Object.entries({ ...protection.options, sheet: "1" });
  return `<${prefix}sheetProtection${options.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("")}/>`;
}

function mergesXml({ merges }: SheetModel, prefix: string): string {
  if (merges.length === 0) return "";
  const items = merges.map((range) => `<${prefix}mergeCell ref="${formatA1(range)}"/>`).join("");
  return `<${prefix}mergeCells count="${merges.length}">${items}</${prefix}mergeCells>`;
}
