import type { SheetModel } from "../../model/workbook";
import { pointsOfWidth, widthOfPoints } from "../read/columnWidth";
import type { XmlElement } from "../xml/parseTree";
import type { Attributes } from "../xml/scanXml";
import { setAttributes } from "../xml/setAttribute";

/** Everything about one column that a col element says. */
interface Column {
  readonly tag: string;
}

/**
 * The cols element for a sheet's widths and column styles: runs that were not touched keep their attributes, a changed
 * column is cut out of its run. "" when no column says anything.
 */
export function columnsXml(sheet: SheetModel, existing: XmlElement | undefined, write: ColumnWriting): string {
  const columns = new Map<number, Column>();
  for (const element of existing?.children ?? []) {
    const tag = write.text.slice(element.start, element.openEnd);
    const last = Math.min(16_384, Number(element.attributes.max));
    for (let column = Number(element.attributes.min) - 1; column < last; column++) {
      columns.set(column, { tag: patchedTag(sheet, column, { tag, attributes: element.attributes, write }) });
    }
  }
  for (const column of new Set([...sheet.columnWidths.keys(), ...sheet.columnStyles.keys()])) {
    const tag = `<${write.prefix}col min="1" max="1"/>`;
    if (!columns.has(column)) columns.set(column, { tag: patchedTag(sheet, column, { tag, attributes: {}, write }) });
  }
  const runs = joined(columns);
  return runs === "" ? "" : `<${write.prefix}cols>${runs}</${write.prefix}cols>`;
}

export interface ColumnWriting {
  readonly text: string;
  readonly prefix: string;
  xfOf(style: number): number;
}

interface OldTag {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly write: ColumnWriting;
}

function patchedTag(sheet: SheetModel, column: number, { tag, attributes, write }: OldTag): string {
  const points = sheet.columnWidths.get(column);
  const style = sheet.columnStyles.get(column);
  const isHidden = attributes.hidden === "1" || attributes.hidden === "true";
  const old = attributes.width === undefined ? undefined : isHidden ? 0 : pointsOfWidth(Number(attributes.width));
  const width =
    points === undefined || points === old
      ? {}
      : points === 0
        ? { hidden: "1" }
        : { width: String(widthOfPoints(points)), customWidth: "1", hidden: undefined };
  const ownStyle = Number(attributes.style ?? 0);
  const xf = style === undefined ? 0 : write.xfOf(style);
  const restyle = xf === ownStyle ? {} : { style: xf === 0 ? undefined : String(xf) };
  return setAttributes(tag, { ...width, ...restyle }).replace(/\s*\/?>$/, "/>");
}

/** A col without a width is allowed to Excel only with one: 9.140625 is what it shows a column without. */
function joined(columns: ReadonlyMap<number, Column>): string {
  const sorted = [...columns].sort(([a], [b]) => a - b);
  let xml = "";
  for (let i = 0; i < sorted.length; ) {
    const [first, { tag }] = sorted[i] ?? [0, { tag: "" }];
    const key = runKey(tag);
    let last = first;
    while (++i < sorted.length && sorted[i]?.[0] === last + 1 && runKey(sorted[i]?.[1].tag ?? "") === key) last++;
    const wide = /\swidth\s*=/.test(tag) ? {} : { width: "9.140625" };
    xml += setAttributes(tag, { min: String(first + 1), max: String(last + 1), ...wide });
  }
  return xml;
}

function runKey(tag: string): string {
  return tag.replace(/\s(min|max)\s*=\s*("[^"]*"|'[^']*')/g, "");
}
