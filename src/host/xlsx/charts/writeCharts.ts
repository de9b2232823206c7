import type { ChartModel } from "../../model/charts/chart";
import type { SheetModel, WorkbookModel } from "../../model/workbook";
import { readRelationships } from "../read/readRelationships";
import type { PackageEditor } from "../write/PackageEditor";
import { chartXml } from "./chartXml";
import { drawingText, emptyDrawing } from "./drawingText";
import { patchChart } from "./patchChart";
import { readableCharts } from "./readCharts";

const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** What charts are written with. */
export interface ChartSaving {
  readonly model: WorkbookModel;
  readonly editor: PackageEditor;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/**
 * Brings the charts of a sheet and the drawing they stand in up to date. Pictures, shapes and charts that nobody changed
 * stay as the file has them. Gives the drawing's relationship id when the sheet had none before.
 */
export function writeCharts(saving: ChartSaving, sheet: SheetModel & { readonly part: string }): string | undefined {
  const { editor, parts } = saving;
  if (!sheet.changed.has("charts")) return undefined;
  for (const chart of sheet.charts) saveContent(saving, chart);
  const own = readRelationships(parts, sheet.part).find(({ type }) => type === "drawing")?.target;
  if (own === undefined && sheet.charts.length === 0) return undefined;
  const drawing = own ?? editor.freePart("xl/drawings/drawing", ".xml");
  if (own === undefined) editor.addPart(drawing, DRAWING_TYPE, emptyDrawing);
  const gone = own === undefined ? [] : removeGone(saving, sheet, drawing);
  const added = sheet.charts.filter(({ source }) => source === undefined);
  const relationships = added.map((chart) => addPart(saving, drawing, chart));
  editor.set(drawing, drawingText(editor.text(drawing), { part: drawing, sheet, gone, relationships }));
  return own === undefined ? editor.addRelationship(sheet.part, "drawing", drawing) : undefined;
}

function saveContent({ model, editor }: ChartSaving, { source, changed, content, references }: ChartModel): void {
  if (!source) return;
  const { part } = source;
  const text = editor.text(part);
  if (changed.has("content")) editor.set(part, headOf(text) + chartXml(model, content));
  else editor.set(part, patchChart(model, { text, part, references, isRefreshed: changed.has("values") }));
}

/** The declaration that stands before the root. */
function headOf(text: string): string {
  return /^\uFEFF?<\?xml[\s\S]*?\?>\s*/.exec(text)?.[0] ?? "";
}

function addPart({ model, editor }: ChartSaving, drawing: string, { content }: ChartModel): string {
  const part = editor.freePart("xl/charts/chart", ".xml");
  editor.addPart(part, CHART_TYPE, chartXml(model, content));
  return editor.addRelationship(drawing, "chart", part);
}

/** Takes the parts of charts that were deleted away, and gives the relationships that led to them. */
function removeGone({ editor, parts }: ChartSaving, { charts }: SheetModel, drawing: string): readonly string[] {
  const kept = new Set(charts.map(({ source }) => source?.relationship));
  const gone = readableCharts(parts, drawing).filter(({ frame }) => !kept.has(frame.relationship));
  for (const { frame, part } of gone) {
    // What only this chart led to: its styles and colours.
    for (const other of readRelationships(parts, part)) if (editor.has(other.target)) editor.remove(other.target);
    editor.remove(part);
    editor.removeRelationship(drawing, frame.relationship);
  }
  return gone.map(({ frame }) => frame.relationship);
}
