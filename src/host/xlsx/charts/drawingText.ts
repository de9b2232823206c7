import type { ChartAnchor, ChartModel, ChartSpot } from "../../model/charts/chart";
import type { SheetModel } from "../../model/workbook";
import { appendTo } from "../xml/appendTo";
import { applyEdits, type TextEdit } from "../xml/applyEdits";
import { escapeAttribute } from "../xml/escapeXml";
import { parseTree } from "../xml/parseTree";
import { setAttributes } from "../xml/setAttribute";
import { all, type ChartFrame, chartFrames, localName, UNITS_PER_POINT } from "./chartParts";

const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A drawing part with nothing in it. */
export const emptyDrawing = `<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"></xdr:wsDr>`;

export interface DrawingWriting {
  readonly part: string;
  readonly sheet: SheetModel;
  /** Relationships of charts that were deleted. */
  readonly gone: readonly string[];
  /** Relationships of the sheet's new charts, in order. */
  readonly relationships: readonly string[];
}

/** A drawing part with its charts where they stand now; everything else stays character for character. */
export function drawingText(text: string, { part, sheet, gone, relationships }: DrawingWriting): string {
  const { root, prefix } = parseTree(text, part);
  const edits: TextEdit[] = [];
  for (const frame of chartFrames(root)) {
    const chart = sheet.charts.find(({ source }) => source?.relationship === frame.relationship);
    if (gone.includes(frame.relationship)) edits.push({ start: frame.anchor.start, end: frame.anchor.end, text: "" });
    else if (chart) edits.push(...frameEdits(text, frame, { chart, prefix }));
  }
  const ids = all(root, "cNvPr").map(({ attributes }) => Number(attributes.id ?? 0));
  const first = Math.max(1, ...ids) + 1;
  const added = sheet.charts.filter(({ source }) => source === undefined);
  const xml = added.map((chart, index) => {
    return anchorXml(chart, { prefix, id: first + index, relationship: relationships[index] ?? "" });
  });
  if (xml.length > 0) edits.push(appendTo(text, root, xml.join("")));
  return applyEdits(text, edits);
}

interface FrameChange {
  readonly chart: ChartModel;
  readonly prefix: string;
}

function frameEdits(text: string, frame: ChartFrame, { chart, prefix }: FrameChange): readonly TextEdit[] {
  const { anchor, properties } = frame;
  const edits: TextEdit[] = [];
  if (chart.changed.has("name") && properties) {
    const tag = setAttributes(text.slice(properties.start, properties.openEnd), { name: chart.name });
    edits.push({ start: properties.start, end: properties.openEnd, text: tag });
  }
  if (!chart.changed.has("place")) return edits;
  // The anchor itself becomes another kind when a chart that did not grow with its cells is placed anew.
  const tag = text.slice(anchor.start, anchor.openEnd);
  const name = `${prefix}${chart.anchor.kind}Anchor`;
  const old = anchor.children.filter((one) => ["from", "to", "pos", "ext"].includes(localName(one)));
  edits.push({
    start: anchor.start,
    end: anchor.openEnd,
    text: tag.replace(/^<[^\s/>]+/, `<${name}`) + spotsXml(chart.anchor, prefix),
  });
  edits.push(...old.map(({ start, end }) => ({ start, end, text: "" })));
  edits.push({ start: anchor.closeStart, end: anchor.end, text: `</${name}>` });
  return edits;
}

const units = (points: number): number => Math.round(points * UNITS_PER_POINT);

function spotsXml(anchor: ChartAnchor, prefix: string): string {
  const size = (width: number, height: number): string => `<${prefix}ext cx="${units(width)}" cy="${units(height)}"/>`;
  if (anchor.kind === "twoCell") return spotXml("from", anchor.from, prefix) + spotXml("to", anchor.to, prefix);
  if (anchor.kind === "oneCell") return spotXml("from", anchor.from, prefix) + size(anchor.width, anchor.height);
  return `<${prefix}pos x="${units(anchor.left)}" y="${units(anchor.top)}"/>${size(anchor.width, anchor.height)}`;
}

function spotXml(name: "from" | "to", { row, column, down, right }: ChartSpot, prefix: string): string {
  const part = (of: string, value: number): string => `<${prefix}${of}>${value}</${prefix}${of}>`;
  const parts = [part("col", column), part("colOff", units(right)), part("row", row), part("rowOff", units(down))];
  return `<${prefix}${name}>${parts.join("")}</${prefix}${name}>`;
}

interface NewFrame {
  readonly prefix: string;
  readonly id: number;
  readonly relationship: string;
}

function anchorXml({ name, description, anchor }: ChartModel, { prefix: x, id, relationship }: NewFrame): string {
  const words = description === "" ? "" : ` descr="${escapeAttribute(description)}"`;
  const chart = `<c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="${relationship}"/>`;
  return (
    `<${x}${anchor.kind}Anchor>${spotsXml(anchor, x)}<${x}graphicFrame macro=""><${x}nvGraphicFramePr>` +
    `<${x}cNvPr id="${id}" name="${escapeAttribute(name)}"${words}/><${x}cNvGraphicFramePr/></${x}nvGraphicFramePr>` +
    `<${x}xfrm><a:off xmlns:a="${DRAWING}" x="0" y="0"/><a:ext xmlns:a="${DRAWING}" cx="0" cy="0"/></${x}xfrm>` +
    `<a:graphic xmlns:a="${DRAWING}"><a:graphicData uri="${CHART}">${chart}</a:graphicData></a:graphic>` +
    `</${x}graphicFrame><${x}clientData/></${x}${anchor.kind}Anchor>`
  );
}
