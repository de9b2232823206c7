import { createWorkbook } from "../../../src/host/model/createWorkbook";
import type { WorkbookModel } from "../../../src/host/model/workbook";
import { openOffice } from "../../../src/host/office/openOffice";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { saveXlsx } from "../../../src/host/xlsx/saveXlsx";
import { deflateEntry } from "../../../src/host/xlsx/zip/deflateEntry";
import { inflateEntry } from "../../../src/host/xlsx/zip/inflateEntry";
import { readZip } from "../../../src/host/xlsx/zip/readZip";
import { writeZip } from "../../../src/host/xlsx/zip/writeZip";
import { differingParts, fixture, producers } from "./fixture";
import { libreOfficeXlsx } from "./libreOffice";

/** Does something to a workbook's first sheet, saves it and gives the file. */
async function saved(model: WorkbookModel, work: (sheet: Excel.Worksheet) => void): Promise<Uint8Array> {
  const { Excel } = openOffice(model);
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst());
    await context.sync();
  });
  return saveXlsx(model);
}

function partText(file: Uint8Array, name: string): string {
  const entry = readZip(file).find((each) => each.name === name);
  if (!entry) throw new Error(`no ${name}`);
  return new TextDecoder().decode(inflateEntry(entry));
}

/** What a chart is, without what only the file that it was read from says. */
const contentOf = (model: WorkbookModel) =>
  model.sheets[0]?.charts.map(({ name, anchor, content }) => ({
    name,
    anchor,
    content: { ...content, series: content.series.map(({ inFile: _, ...series }) => series) },
  }));

function fill(sheet: Excel.Worksheet): void {
  sheet.getRange("B3:D5").values = [
    ["Enhet", "Ram & mer", "Prognos"],
    ["Skola <1>", 400, -410],
    ["Omsorg", 300.5, ""],
  ];
}

function draw(sheet: Excel.Worksheet): void {
  fill(sheet);
  const chart = sheet.charts.add("ColumnStacked", sheet.getRange("C4:C5"), "Columns");
  chart.name = 'Brygga "1" & <2>';
  chart.title.text = "Ram & prognos < 2027";
  const [first, second] = [chart.series.getItemAt(0), chart.series.add("Prognos & <rest>")];
  first.name = "Ram";
  second.setValues(sheet.getRange("D4:D5"));
  for (const series of [first, second]) series.setXAxisValues(sheet.getRange("B4:B5"));
  first.format.fill.clear();
  first.format.line.clear();
  second.format.fill.setSolidColor("#BFBFBF");
  second.format.line.color = "#404040";
  second.format.line.weight = 1;
  second.hasDataLabels = true;
  second.dataLabels.numberFormat = '#,##0 "tkr";-#,##0;;';
  second.dataLabels.position = "Center";
  second.dataLabels.format.font.color = "#000000";
  first.gapWidth = 40;
  chart.legend.visible = true;
  chart.legend.position = "Right";
  chart.legend.legendEntries.getItemAt(0).visible = false;
  chart.axes.valueAxis.numberFormat = "#,##0";
  chart.axes.valueAxis.majorGridlines.visible = false;
  chart.axes.categoryAxis.tickLabelPosition = "Low";
  chart.setPosition("F2");
  chart.width = 301.5;
}

describe("charts in a file of ours", () => {
  it.each(["ColumnStacked", "ColumnClustered", "Line", "LineMarkers"] as const)(
    "are read as they were written: %s",
    async (type) => {
      const model = createWorkbook();
      const file = await saved(model, (sheet) => {
        draw(sheet);
        const other = sheet.charts.add(type, sheet.getRange("B3:D5"), "Columns");
        if (type.startsWith("Line")) {
          other.series.getItemAt(0).markerStyle = type === "Line" ? "None" : "Square";
          other.series.getItemAt(1).markerStyle = type === "Line" ? "None" : "Circle";
        }
      });
      const again = openXlsx(file, "bok.xlsx");
      expect(contentOf(again)).toEqual(contentOf(model));
      expect(again.sheets[0]?.charts).toHaveLength(2);
      expect(saveXlsx(again)).toEqual(file);
    },
  );

  it("hold the cells' values, so that programs that compute nothing show them", async () => {
    const xml = partText(await saved(createWorkbook(), draw), "xl/charts/chart1.xml");
    expect(xml).toContain(
      '<c:ptCount val="2"/><c:pt idx="0"><c:v>400</c:v></c:pt><c:pt idx="1"><c:v>300.5</c:v></c:pt>',
    );
    expect(xml).toContain("<c:v>Skola &lt;1&gt;</c:v>");
  });

  it("are read by LibreOffice as the same columns of the same cells", async () => {
    const model = createWorkbook();
    const file = libreOfficeXlsx(await saved(model, draw));
    if (!file) return;
    const [own] = model.sheets[0]?.charts ?? [];
    const [chart] = openXlsx(file, "bok.xlsx").sheets[0]?.charts ?? [];
    const look = (content = own?.content) =>
      content?.series.map(({ name, values, categories, fill }) => [name, values, categories, fill]);
    expect([chart?.content.type, chart?.content.title.text]).toEqual(["ColumnStacked", "Ram & prognos < 2027"]);
    expect(look(chart?.content)).toEqual(look());
    expect([chart?.content.gapWidth, chart?.content.legend.hidden]).toEqual([40, [0]]);
  }, 60_000);

  it("are taken out of the file with their parts when they are deleted", async () => {
    const model = openXlsx(await saved(createWorkbook(), draw), "bok.xlsx");
    const file = await saved(model, (sheet) => sheet.charts.getItemAt(0).delete());
    expect(readZip(file).map(({ name }) => name)).not.toContain("xl/charts/chart1.xml");
    expect(partText(file, "[Content_Types].xml")).not.toContain("chart1");
    expect(partText(file, "xl/drawings/drawing1.xml")).not.toContain("graphicFrame");
    expect(openXlsx(file, "bok.xlsx").sheets[0]?.charts).toEqual([]);
  });

  it("keep looks that somebody else gave them when only their cells change", async () => {
    const file = await saved(createWorkbook(), draw);
    const styled = openXlsx(file, "bok.xlsx");
    const next = await saved(styled, (sheet) => {
      sheet.getRange("C4").values = [[500]];
      const { series } = sheet.charts.getItemAt(0);
      series.getItemAt(0).setValues(sheet.getRange("C4:C5"));
      series.getItemAt(1).setValues(sheet.getRange("D4:D9"));
    });
    const [before, after] = [file, next].map((each) => partText(each, "xl/charts/chart1.xml"));
    expect(
      after?.replace("<c:v>500</c:v>", "<c:v>400</c:v>").replace("$D$9", "$D$5").replace('val="6"', 'val="2"'),
    ).toBe(before);
  });
});

/** The file with a part's text changed; without a text the part is left out. */
function edited(file: Uint8Array, part: string, edit: (text: string) => string | undefined): Uint8Array {
  const entries = readZip(file).flatMap((entry) => {
    if (entry.name !== part) return [entry];
    const text = edit(partText(file, part));
    return text === undefined ? [] : [deflateEntry(part, new TextEncoder().encode(text))];
  });
  return writeZip(entries);
}

describe("charts of a file that can not be read", () => {
  const two = () =>
    saved(createWorkbook(), (sheet) => {
      draw(sheet);
      sheet.charts.add("Line", sheet.getRange("C4:C5"), "Columns").name = "Det andra";
    });
  const frames = (file: Uint8Array) =>
    [...partText(file, "xl/drawings/drawing1.xml").matchAll(/<c:chart [^>]*r:id="([^"]*)"/g)].map(([, id]) => id);

  it.each<readonly [string, (file: Uint8Array) => Uint8Array]>([
    [
      "its place",
      (file) => edited(file, "xl/drawings/drawing1.xml", (text) => text.replace(/<xdr:col>\d+</, "<xdr:col>?<")),
    ],
    ["its part", (file) => edited(file, "xl/charts/chart1.xml", () => undefined)],
  ])("stays in it when others are changed or deleted: %s", async (_, broken) => {
    const file = broken(await two());
    const model = openXlsx(file, "bok.xlsx");
    expect(model.sheets[0]?.charts.map(({ name }) => name)).toEqual(["Det andra"]);
    const renamed = await saved(model, (sheet) => {
      sheet.charts.getItemAt(0).name = "Nytt namn";
    });
    expect(differingParts(file, renamed)).toEqual(["xl/drawings/drawing1.xml"]);
    expect(frames(renamed)).toEqual(frames(file));
    const deleted = await saved(model, (sheet) => sheet.charts.getItemAt(0).delete());
    expect(frames(deleted)).toEqual(frames(file).slice(0, 1));
    const parts = readZip(deleted).map(({ name }) => name);
    expect(parts.includes("xl/charts/chart1.xml")).toBe(
      readZip(file).some(({ name }) => name === "xl/charts/chart1.xml"),
    );
    expect(parts).not.toContain("xl/charts/chart2.xml");
  });
});

describe("charts in a file of somebody else's", () => {
  it.each(producers)("are known by name, place and series: %s", (producer) => {
    const [chart] = openXlsx(fixture(producer), "bok.xlsx").sheets[0]?.charts ?? [];
    expect(chart?.content.type).toBe("ColumnClustered");
    expect(chart?.content.series[0]).toMatchObject({
      values: "Uppföljning!$D$2:$D$4",
      categories: "Uppföljning!$A$2:$A$4",
    });
    expect(chart?.anchor).toMatchObject({ kind: "twoCell", from: { row: 1, column: 6 } });
  });

  it.each(producers)("stay byte for byte beside a new one, which only the drawing tells of: %s", async (producer) => {
    const before = fixture(producer);
    const file = await saved(openXlsx(before, "bok.xlsx"), (sheet) => {
      sheet.charts.add("ColumnStacked", sheet.getRange("D2:D4"), "Columns").name = "Nytt";
    });
    const changed = differingParts(before, file);
    expect(changed).toEqual([
      "[Content_Types].xml",
      "xl/charts/chart2.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
    ]);
    const [old, now] = [before, file].map((each) => partText(each, "xl/drawings/drawing1.xml"));
    const at = now?.lastIndexOf("<xdr:twoCellAnchor>") ?? 0;
    expect((now?.slice(0, at) ?? "") + (now?.slice(now.lastIndexOf("</xdr:wsDr>")) ?? "")).toBe(old);
    expect(
      openXlsx(file, "bok.xlsx")
        .sheets[0]?.charts.map(({ name }) => name)
        .at(-1),
    ).toBe("Nytt");
  });

  it.each(producers)(
    "follow inserted rows: their references and place change and nothing else: %s",
    async (producer) => {
      const before = fixture(producer);
      const model = openXlsx(before, "bok.xlsx");
      const [chart] = model.sheets[0]?.charts ?? [];
      const file = await saved(model, (sheet) => sheet.getRange("1:1").insert("Down"));
      const [old, now] = [before, file].map((each) => partText(each, "xl/charts/chart1.xml"));
      const moved = (text = "") => text.replaceAll(/\$2(?=:)|\$4(?=<)/g, (row) => (row === "$2" ? "$3" : "$5"));
      const references = (text = "") => [...text.matchAll(/<c:f>([^<]*)</g)].map(([, reference]) => reference);
      expect(references(now)).toEqual(references(moved(old)));
      expect(chart?.anchor).toMatchObject({ from: { row: 2 } });
      const [read] = openXlsx(file, "bok.xlsx").sheets[0]?.charts ?? [];
      expect([read?.name, read?.anchor]).toEqual([chart?.name, chart?.anchor]);
    },
  );

  it("can be moved and renamed without a change to the chart itself", async () => {
    const before = fixture("xlsxwriter");
    const file = await saved(openXlsx(before, "bok.xlsx"), (sheet) => {
      const chart = sheet.charts.getItemAt(0);
      chart.name = "Flyttat";
      chart.setPosition("A10");
    });
    expect(differingParts(before, file)).toEqual(["xl/drawings/drawing1.xml"]);
    const [chart] = openXlsx(file, "bok.xlsx").sheets[0]?.charts ?? [];
    expect([chart?.name, chart?.anchor]).toMatchObject(["Flyttat", { from: { row: 9, column: 0 } }]);
  });
});
