import { formatA1 } from "../../model/a1";
import type { SheetModel } from "../../model/workbook";
import type { TextEdit } from "../xml/applyEdits";
import { escapeAttribute } from "../xml/escapeXml";
import { childOf, type XmlTree } from "../xml/parseTree";
import { columnsXml } from "./columnsXml";
import { pageLayoutEdits } from "./pageLayoutEdits";
import { pageTextEdits } from "./pageTextEdits";
import { rowBreakEdits } from "./rowBreakEdits";
import { placeChild } from "./sheetOrder";
import { sheetPropertyEdits } from "./sheetPropertyEdits";
import { validationsXml } from "./validationsXml";
import { viewEdits } from "./viewEdits";

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
  edits.push(...viewEdits(sheet, part, { frozen: has("frozen"), gridlines: has("gridlines") }));
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
  if (has("headerFooter")) edits.push(...pageTextEdits(sheet, part));
  if (has("rowBreaks")) edits.push(...rowBreakEdits(sheet, part));
  return edits.filter(({ start, end, text: xml }) => text.slice(start, end) !== xml);
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
