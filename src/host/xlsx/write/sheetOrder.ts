import type { TextEdit } from "../xml/applyEdits";
import type { XmlElement, XmlTree } from "../xml/parseTree";

/** The order of a worksheet's children (CT_Worksheet): Excel refuses a file that breaks it. */
const order =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter " +
  "sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks " +
  "printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors " +
  "smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst";
const names = order.split(" ");

/** Puts `xml` where the child stands, or where the schema wants a child of this name; "" takes it away. */
export function placeChild({ root }: XmlTree, name: string, xml: string): TextEdit {
  const present = root.children.find((child) => child.name === name);
  if (present) return { start: present.start, end: present.end, text: xml };
  const at = followerOf(root, name)?.start ?? root.closeStart;
  return { start: at, end: at, text: xml };
}

/** Unknown elements (alternate content) belong to the controls near the end. */
function followerOf(root: XmlElement, name: string): XmlElement | undefined {
  const rank = (other: string): number => (names.includes(other) ? names.indexOf(other) : names.indexOf("controls"));
  return root.children.find((child) => rank(child.name) > rank(name));
}
