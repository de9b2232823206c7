import { itemsOf, parseTree } from "../xml/parseTree";
import type { PackageEditor } from "./PackageEditor";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";

const metadata =
  `<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ' +
  'splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
  '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/**
 * The attribute that tells a dynamic array formula from one entered with Ctrl+Shift+Enter: an index into the workbook's
 * metadata, which is made when there is none. "" when the metadata there is has no such entry: the formula is then
 * written as the older kind, with the same value.
 */
export function dynamicArrayMark(editor: PackageEditor, workbookPart: string, existing: string | undefined): string {
  if (existing === undefined) {
    editor.addPart("xl/metadata.xml", TYPE, metadata);
    editor.addRelationship(workbookPart, "sheetMetadata", "xl/metadata.xml");
    return ' cm="1"';
  }
  const { root } = parseTree(editor.text(existing), existing);
  const type = itemsOf(root, "metadataTypes").findIndex(({ attributes }) => attributes.name === "XLDAPR") + 1;
  const records = itemsOf(root, "cellMetadata").map((block) => block.children[0]?.attributes.t);
  const index = type === 0 ? 0 : records.indexOf(String(type)) + 1;
  return index === 0 ? "" : ` cm="${index}"`;
}
