import type { ChartAnchor, ChartModel, ChartSpot } from "../../model/charts/chart";
import { chartIdOf } from "../../model/charts/newChart";
import type { SheetModel } from "../../model/workbook";
import { readRelationships } from "../read/readRelationships";
import { decodePart } from "../xml/decodePart";
import { parseTree, type XmlElement } from "../xml/parseTree";
import { type ChartFrame, chartFrames, child, localName, textOf, UNITS_PER_POINT } from "./chartParts";
import { readChart } from "./readChart";

/** The charts of a drawing part, onto its sheet; `first` is the number of the first of them in the workbook. */
export function readCharts(
  sheet: SheetModel,
  { parts, drawing, first }: { parts: ReadonlyMap<string, Uint8Array>; drawing: string; first: number },
): void {
  const bytes = parts.get(drawing);
  if (!bytes) return;
  const text = decodePart(bytes, drawing);
  const related = readRelationships(parts, drawing);
  for (const frame of chartFrames(parseTree(text, drawing).root)) {
    const part = related.find(({ id, type }) => id === frame.relationship && type === "chart")?.target;
    const own = part === undefined ? undefined : parts.get(part);
    const anchor = anchorOf(text, frame.anchor);
    if (part === undefined || !own || !anchor) continue;
    const source = { part, drawing, relationship: frame.relationship };
    const { content, references } = readChart(decodePart(own, part), part);
    const id = chartIdOf(first + sheet.charts.length);
    sheet.charts.push({ id, ...wordsOf(frame), anchor, content, references, changed: new Set(), source });
  }
}

function wordsOf({ properties }: ChartFrame): Pick<ChartModel, "name" | "description"> {
  return { name: properties?.attributes.name ?? "", description: properties?.attributes.descr ?? "" };
}

function anchorOf(text: string, anchor: XmlElement): ChartAnchor | undefined {
  const from = spotOf(text, child(anchor, "from"));
  const to = spotOf(text, child(anchor, "to"));
  const size = child(anchor, "ext")?.attributes ?? {};
  const [width, height] = [points(size.cx), points(size.cy)];
  if (localName(anchor) === "twoCellAnchor") return from && to && { kind: "twoCell", from, to };
  if (localName(anchor) === "oneCellAnchor") return from && { kind: "oneCell", from, width, height };
  const corner = child(anchor, "pos")?.attributes ?? {};
  return { kind: "absolute", left: points(corner.x), top: points(corner.y), width, height };
}

function spotOf(text: string, spot: XmlElement | undefined): ChartSpot | undefined {
  const number = (name: string): number => Number(textOf(text, child(spot, name)).trim());
  const [row, column] = [number("row"), number("col")];
  const isCell = Number.isInteger(row) && Number.isInteger(column) && row >= 0 && column >= 0;
  if (!spot || !isCell) return undefined;
  return { row, column, down: points(String(number("rowOff"))), right: points(String(number("colOff"))) };
}

function points(units: string | undefined): number {
  const number = Number(units ?? 0);
  return Number.isFinite(number) ? number / UNITS_PER_POINT : 0;
}
