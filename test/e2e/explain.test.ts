import { describePreview } from "./harness";
import type { PreviewPage } from "./PreviewPage";

/** The pane's text with every space plain. */
async function paneText({ pane }: PreviewPage): Promise<string> {
  return ((await pane.textContent()) ?? "").replaceAll(/\s/g, " ");
}

/** Shows a sheet, selects a cell and asks for its explanation with the keyboard. */
async function explainCell(preview: PreviewPage, sheet: string, cell: string): Promise<void> {
  await preview.showSheet(sheet);
  await preview.goTo(cell);
  await preview.cell(cell).press("Control+Alt+Shift+F");
}

describePreview("Förklara i förhandsvisningen", ({ open }) => {
  it("[T3.2-c] explains a frame from the keyboard: chain, source, paragraph, and the numbers lead to their cells", async () => {
    const preview = await open();
    await explainCell(preview, "Ramar", "F2");
    await preview.pane.getByRole("heading", { name: "Ram, Förskola 2027" }).waitFor();
    const text = await paneText(preview);
    expect(text).toContain("98 018 tkr");
    expect(text).toContain("585,5 personer");
    expect(text).toContain("163 310 kr");
    expect(text).toContain("Tranemo styrmodell 3.2 · T3.2-c");
    await preview.pane.getByRole("button", { name: "Förklara Pris, Barn 1–5 år 2027: 163 310 kr" }).click();
    await preview.pane.getByRole("heading", { name: /^Pris, / }).waitFor();
    expect(await paneText(preview)).toContain("Publicerad: 2026-09-30");
    await preview.pane.getByRole("button", { name: "158 400 kr, Gå till Standardkostnader!D2" }).click();
    await preview.page.getByRole("tab", { name: "Standardkostnader", selected: true }).waitFor();
    await preview.page.locator('[role=gridcell][tabindex="0"][data-address="D2"]').waitFor();
    await preview.pane.getByRole("button", { name: "Tillbaka till Ram, Förskola 2027" }).click();
    await preview.pane.getByRole("heading", { name: "Ram, Förskola 2027" }).waitFor();
    expect(preview.errors).toEqual([]);
  });

  it("[T3.2-a] explains a light from the cell's menu, copies the sentence and makes a sheet of it", async () => {
    const preview = await open({ permissions: ["clipboard-read", "clipboard-write"] });
    await preview.showSheet("Uppföljning");
    await preview.goTo("I8");
    await preview.cell("I8").click({ button: "right" });
    await preview.page.getByRole("menuitem", { name: /Förklara/ }).click();
    await preview.pane.getByRole("heading", { name: /^Status, Omsorgssektionen/ }).waitFor();
    await preview.pane.getByRole("button", { name: "Kopiera mening" }).click();
    await preview.pane.getByText("Meningen är kopierad.").waitFor();
    const pasted = await preview.page.evaluate(() => navigator.clipboard.readText());
    expect(pasted.replaceAll(/\s/g, " ")).toMatch(
      /^Omsorgssektionens prognos för augusti 2026 är röd: .*1 250 tkr saknas \(Tranemo styrmodell 3\.2\)\.$/,
    );
    await preview.pane.getByRole("button", { name: "Till blad" }).click();
    await preview.pane.getByText("1 blad är klart").waitFor();
    await preview.pane.getByRole("button", { name: /^Förklara Status/ }).click();
    await preview.page.getByRole("tab", { name: /^Förklara Status/, selected: true }).waitFor();
    expect(preview.errors).toEqual([]);
  });

  it("says what a cell that is not the add-in's is, and what can be explained", async () => {
    const preview = await open();
    await explainCell(preview, "Standardkostnader", "D2");
    await preview.pane.getByRole("heading", { name: "Standardkostnader!D2 fyller du i själv" }).waitFor();
    expect(await paneText(preview)).toContain("Ram, Förskola 2027");
    await explainCell(preview, "Ramar", "Z90");
    await preview.pane.getByText("Ramar!Z90 är ingen cell som tillägget skriver eller läser.").waitFor();
    expect(await paneText(preview)).toContain("Återhämtning");
  });

  it.each([
    ["light", {}],
    ["dark", { colorScheme: "dark" }],
    ["forced", { forcedColors: "active" }],
  ] as const)("has nothing that axe finds wrong in %s colours, and no sideways scroll", async (name, options) => {
    const preview = await open(options);
    for (const [sheet, cell] of [
      ["Ramar", "F2"],
      ["Uppföljning", "I8"],
    ] as const) {
      await explainCell(preview, sheet, cell);
      await preview.pane.getByText("Mening att klistra in").waitFor();
      if (process.env.SHOTS) await preview.pane.screenshot({ path: `${process.env.SHOTS}/${name}-${sheet}.png` });
      expect(await preview.axeFaults()).toEqual([]);
      const widths = await preview.pane.evaluate((pane) => [pane.scrollWidth, pane.clientWidth]);
      expect(widths[0]).toBe(widths[1]);
    }
  });
});
