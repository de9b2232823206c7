import { withWorkbook } from "../../src/excel/session";
import { writeReports } from "../../src/excel/writeReports";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import { openOffice } from "../../src/host/office/openOffice";
import { saveXlsx } from "../../src/host/xlsx/saveXlsx";
import { sampleBridge } from "../excel/report/sampleBridge";
import { describePreview } from "./harness";

/** A workbook with a report that has a chart, as a file. */
async function bridgeBook(): Promise<Uint8Array> {
  const model = createWorkbook("brygga.xlsx", ["Blad1"]);
  openOffice(model).makeGlobal();
  await withWorkbook((session) => writeReports(session, [sampleBridge()]));
  return saveXlsx(model);
}

describePreview("preview: charts over the grid", ({ open }) => {
  it("are pictures with words, drawn from the cells, and let a click through to the cell beneath", async () => {
    const preview = await open({ path: "?tom" });
    await preview.openFile("brygga.xlsx", await bridgeBook());
    await preview.showSheet("Rambrygga");
    const chart = preview.page.getByRole("img", { name: /^Diagram: Från ram 2026 till ram 2027\. Ram 2026, Volym/ });
    await chart.waitFor();
    const fills = await chart
      .locator("rect:not(.paper, .swatch)")
      .evaluateAll((bars) => bars.map((bar) => bar.getAttribute("fill")));
    expect(new Set(fills)).toEqual(new Set(["none", "#595959", "#BFBFBF", "#FFFFFF"]));
    expect((await chart.locator(".value").allTextContents()).map((text) => text.replaceAll(/\s/g, " "))).toEqual([
      "412 350",
      "428 120",
      "9 870",
      "12 400",
      "6 500",
    ]);
    const box = await chart.boundingBox();
    await preview.page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
    expect(await preview.activeAddress()).toBe("B9");
    await preview.page.screenshot({ path: process.env.CHART_PICTURE ?? "/dev/null", type: "png" });
    await preview.type("D4", "200000");
    await expect(chart.locator(".value").first().textContent()).resolves.toMatch(/200\s000/);
    expect(preview.errors).toEqual([]);
  });
});
