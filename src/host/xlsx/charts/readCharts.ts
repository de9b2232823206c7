import type { ChartAnchor, ChartModel, ChartSpot } from "../../model/charts/chart";
import { chartIdOf } from "../../model/charts/newChart";
import type { SheetModel } from "../../model/workbook";
import { readRelationships } from "../read/readRelationships";
import { decodePart } from "../xml/decodePart";
import { parseTree, type XmlElement } from "../xml/parseTree";
import { type ChartFrame, chartFrames, child, localName, textOf, UNITS_PER_POINT } from "./chartParts";
import { readChart } from "./readChart";

type Parts = ReadonlyMap<string, Uint8Array>;

/** A chart of a drawing part that can be read. */
interface ReadableChart {
  readonly frame: ChartFrame;
  readonly part: string;
  readonly bytes: Uint8Array;
  readonly anchor: ChartAnchor;
}

/** The charts of a drawing part that become charts of its sheet; one without a part, or in no known place, only stays in the file. */
export function readableCharts(parts: Parts, drawing: string): readonly ReadableChart[] {
  const own = parts.get(drawing);
  if (!own) return [];
  const text = decodePart(own, drawing);
  const related = readRelationships(parts, drawing);
  return chartFrames(parseTree(text, drawing).root).flatMap((frame) => {
    const part = related.find(({ id, type }) => id === frame.relationship && type === "chart")?.target;
    const bytes = part === undefined ? undefined : parts.get(part);
    const anchor = anchorOf(text, frame.anchor);
    return part === undefined || !bytes || !anchor ? [] : [{ frame, part, bytes, anchor }];
  });
}

/** The charts of a drawing part, onto its sheet; `first` is the number of the first of them in the workbook. */
export function readCharts(
  sheet: SheetModel,
  { parts, drawing, first }: { parts: Parts; drawing: string; first: number },
): void {
  for (const { frame, part, bytes, anchor } of readableCharts(parts, drawing)) {
    const source = { part, drawing, relationship: frame.relationship };
    const { content, references } = readChart(decodePart(bytes, part), part);
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
