import { columnOfKey, rowOfKey } from "../../model/grid";
import type { CellKey } from "../../model/workbook";
import { appendTo } from "../xml/appendTo";
import { applyEdits, type TextEdit } from "../xml/applyEdits";
import { parseTree, type XmlElement } from "../xml/parseTree";

const EMPTY =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** A drawing part with one hidden box for each note; boxes of notes that went away go, all other shapes stay. */
export function noteBoxes(existing: string | undefined, part: string, notes: readonly CellKey[]): string {
  const text = existing ?? EMPTY;
  const { root } = parseTree(text, part);
  const missing = new Set(notes);
  const edits: TextEdit[] = [];
  for (const shape of root.children) {
    const key = noteKey(text, shape);
    if (key === undefined || missing.delete(key)) continue;
    edits.push({ start: shape.start, end: shape.end, text: "" });
  }
  let id = Math.max(1024, ...[...text.matchAll(/_x0000_s(\d+)/g)].map((found) => Number(found[1])));
  const added = [...missing].sort((a, b) => a - b).map((key) => boxXml(key, ++id));
  if (added.length > 0) edits.push(appendTo(text, root, added.join("")));
  return applyEdits(text, edits);
}

/** The cell that a shape is the note of. */
function noteKey(text: string, shape: XmlElement): CellKey | undefined {
  const data = shape.children.find(
    ({ name, attributes }) => name.endsWith("ClientData") && attributes.ObjectType === "Note",
  );
  const numberOf = (name: string): number | undefined => {
    const child = data?.children.find((other) => other.name === `x:${name}` || other.name === name);
    return child ? Number(text.slice(child.openEnd, child.closeStart)) : undefined;
  };
  const row = numberOf("Row");
  const column = numberOf("Column");
  return row === undefined || column === undefined ? undefined : row * 16_384 + column;
}

function boxXml(key: CellKey, id: number): string {
  const row = rowOfKey(key);
  const column = columnOfKey(key);
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 3, 4].join(", ");
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
