import { getCell } from "../../src/host/model/cells";
import { openXlsx } from "../../src/host/xlsx/openXlsx";
import { describePreview } from "./harness";
import type { PreviewPage } from "./PreviewPage";
import { sampleBook } from "./sampleBook";

const SAMPLE = sampleBook();

describePreview("Förhandsvisningen", ({ open }) => {
  async function openSample(): Promise<PreviewPage> {
    const preview = await open({ path: "?tom" });
    await preview.openFile("prov.xlsx", SAMPLE);
    await preview.page.getByRole("tab", { name: "Budget" }).waitFor();
    return preview;
  }

  it("computes a formula anew when a cell it sums is typed in", async () => {
    const preview = await openSample();
    await preview.type("B2", "1 234,5");
    expect(await preview.textOf("B2")).toBe("1 234,50");
    expect(await preview.textOf("B3")).toBe("1334,5");
    await preview.page.keyboard.press("Control+z");
    expect(await preview.textOf("B2")).toBe("200");
    expect(await preview.textOf("B3")).toBe("300");
    await preview.page.keyboard.press("Control+y");
    expect(await preview.textOf("B3")).toBe("1334,5");
  });

  it("shows a light's fill, shape and word in the page itself", async () => {
    const preview = await openSample();
    expect(await preview.textOf("C1")).toBe("● Grön");
    expect(await preview.fillOf("C1")).toBe("rgb(198, 239, 206)");
  });

  it("moves with the keyboard as Excel does", async () => {
    const preview = await openSample();
    const { keyboard } = preview.page;
    await preview.goTo("A1");
    await keyboard.press("ArrowRight");
    await keyboard.press("Control+ArrowDown");
    expect(await preview.activeAddress()).toBe("B3");
    await keyboard.press("Home");
    expect(await preview.activeAddress()).toBe("A3");
    await keyboard.press("Control+End");
    expect(await preview.activeAddress()).toBe("C3");
    await keyboard.press("Shift+Enter");
    expect(await preview.activeAddress()).toBe("C2");
    await keyboard.press("Control+Home");
    await keyboard.press("Shift+ArrowRight");
    await keyboard.press("Shift+ArrowDown");
    expect(await preview.page.locator('[aria-selected="true"][data-address]').count()).toBe(4);
    await expectStatus(preview, "Medel: 150   Antal: 2   Summa: 300");
  });

  it("refuses a word outside the cell's list and offers those that are in it", async () => {
    const preview = await openSample();
    await preview.type("C2", "Blå");
    expect(await preview.alert.textContent()).toBe("Fel ord: Skriv Grön, Gul eller Röd.");
    await preview.page.keyboard.press("Escape");
    await preview.page.keyboard.press("Alt+ArrowDown");
    await preview.page.keyboard.press("ArrowDown");
    await preview.page.keyboard.press("Enter");
    expect(await preview.textOf("C2")).toBe("Gul");
  });

  it("draws only what is in sight of 20 000 rows, and scrolls to what the add-in selects", async () => {
    const preview = await openSample();
    await preview.page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Långt").getRange("A15000").select();
        await context.sync();
      }),
    );
    await preview.cell("A15000").waitFor();
    expect(await preview.activeAddress()).toBe("A15000");
    expect(await preview.textOf("A1")).toBe("Rubrik");
    expect(await preview.page.getByRole("grid").getAttribute("aria-rowcount")).toBe("20060");
    expect(await preview.page.getByRole("row").count()).toBeLessThan(100);
  });

  it("copies, pastes and clears a rectangle of cells", async () => {
    const preview = await openSample();
    const { keyboard } = preview.page;
    await preview.goTo("A1");
    await keyboard.press("Shift+ArrowRight");
    await keyboard.press("Shift+ArrowDown");
    await keyboard.press("Control+c");
    await preview.goTo("E5");
    await keyboard.press("Control+v");
    expect(await preview.textOf("E6")).toBe("Omsorg");
    expect(await preview.textOf("F6")).toBe("200");
    await keyboard.press("Control+z");
    expect(await preview.textOf("F6")).toBe("");
    await preview.goTo("B1:B2");
    await keyboard.press("Delete");
    expect(await preview.textOf("B3")).toBe("0");
  });

  it("takes what is being typed when one goes on elsewhere, and on Ctrl+S", async () => {
    const preview = await openSample();
    await preview.goTo("B1");
    await preview.page.keyboard.type("40");
    await preview.page.getByRole("button", { name: "Mörkt läge" }).click();
    expect(await preview.textOf("B3")).toBe("240");
    await preview.goTo("B2");
    await preview.page.keyboard.type("60");
    const download = preview.page.waitForEvent("download");
    await preview.page.keyboard.press("Control+s");
    await download;
    expect(await preview.textOf("B3")).toBe("100");
  });

  it("keeps the add-in waiting while a cell is typed in, as Excel does", async () => {
    const preview = await openSample();
    await preview.goTo("B1");
    await preview.page.keyboard.type("4");
    const code = await preview.page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.load("items/name");
        await context.sync();
        return "none";
      }).catch((error: OfficeExtension.Error) => error.code),
    );
    expect(code).toBe("InvalidOperationInCellEditMode");
  });

  it("leaves the grid by F6, where Tab moves between cells", async () => {
    const preview = await openSample();
    await preview.goTo("A1");
    await preview.page.keyboard.press("Tab");
    expect(await preview.activeAddress()).toBe("B1");
    await preview.page.keyboard.press("F6");
    expect(await preview.page.evaluate(() => document.activeElement?.textContent)).toBe("Budget");
  });

  it("hides hidden sheets and reads a note out on its cell", async () => {
    const preview = await openSample();
    expect(await preview.page.getByRole("tab", { name: "Dolt" }).count()).toBe(0);
    await preview.cell("A1").hover();
    expect(await preview.page.getByRole("tooltip").textContent()).toBe("Förskola och grundskola");
  });

  it("gives back the same bytes when nothing was changed, and only the changed cell when one was", async () => {
    const preview = await openSample();
    const untouched = await preview.save();
    expect(untouched.name).toBe("prov.xlsx");
    expect(Buffer.compare(untouched.bytes, SAMPLE)).toBe(0);
    await preview.type("B1", "150");
    const saved = openXlsx((await preview.save()).bytes, "prov.xlsx").sheets[0];
    if (saved === undefined) throw new Error("The saved workbook has no sheet.");
    expect(getCell(saved, 0, 1)?.value).toBe(150);
    expect(getCell(saved, 2, 1)).toMatchObject({ value: 350, formula: "=SUM(B1:B2)" });
    expect(getCell(saved, 1, 1)?.value).toBe(200);
  });

  it("says in one line why a file cannot be opened, and keeps the workbook", async () => {
    const preview = await openSample();
    await preview.openFile("skadad.xlsx", SAMPLE.slice(0, 200));
    await preview.alert.waitFor();
    expect(await preview.alert.textContent()).toMatch(/^skadad\.xlsx: /);
    expect(await preview.textOf("B3")).toBe("300");
    await preview.type("A5", "ny");
    expect(await preview.alert.count()).toBe(0);
  });

  it.each([350, 500, 700])(
    "stacks toolbar, grid and pane in a window of %d pixels, the wide pane too",
    async (width) => {
      const preview = await open({ path: "?tom", viewport: { width, height: 800 } });
      await preview.page.getByRole("button", { name: "Bred panel" }).click();
      const boxes = await Promise.all(
        ["Verktyg", "Arbetsbok", "Tillägget Styrmodell"].map((name) =>
          preview.page.getByRole("region", { name, exact: true }).boundingBox(),
        ),
      );
      let bottom = 0;
      for (const box of boxes) {
        expect(box?.y).toBeGreaterThanOrEqual(bottom - 0.5);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        expect(box?.height).toBeGreaterThan(30);
        bottom = (box?.y ?? 0) + (box?.height ?? 0);
      }
      expect(bottom).toBeLessThanOrEqual(800);
      const sizes = await preview.page.evaluate(() =>
        [...document.querySelectorAll(".tool")].map((tool) => tool.getBoundingClientRect().right),
      );
      expect(Math.max(...sizes)).toBeLessThanOrEqual(width);
    },
  );

  it("shows all of why a word is refused, also at the grid's right edge", async () => {
    const preview = await open({ path: "?tom", viewport: { width: 620, height: 700 } });
    await preview.openFile("prov.xlsx", SAMPLE);
    await preview.page.getByRole("tab", { name: "Budget" }).waitFor();
    await preview.page.setViewportSize({ width: 360, height: 700 });
    await preview.type("C2", "Blå");
    const alert = await preview.alert.boundingBox();
    const grid = await preview.page.locator(".grid").boundingBox();
    const right = (box: typeof alert) => (box?.x ?? 0) + (box?.width ?? 0);
    expect(right(alert)).toBeLessThanOrEqual(right(grid));
  });

  it("says at the formula bar that formulas are in English, when one is not known", async () => {
    const preview = await openSample();
    await preview.type("E5", "=SUMMA(B1:B2)");
    await preview.goTo("E5");
    expect(await preview.page.getByRole("note").textContent()).toContain("formler skrivs på engelska här");
    await preview.goTo("B3");
    expect(await preview.page.getByRole("note").count()).toBe(0);
    expect(await preview.page.getByRole("heading", { level: 1 }).count()).toBe(1);
  });

  it("asks before unsaved changes are lost", async () => {
    const preview = await openSample();
    await preview.type("A5", "ny");
    await preview.openFile("annan.xlsx", SAMPLE);
    const dialog = preview.page.getByRole("dialog");
    expect(await dialog.textContent()).toContain("Ändringarna i prov.xlsx är inte sparade.");
    await dialog.getByRole("button", { name: "Avbryt" }).click();
    expect(await preview.textOf("A5")).toBe("ny");
  });

  it("asks nothing of any other server, from start to save", async () => {
    const preview = await openSample();
    await preview.type("A5", "=1+1");
    await preview.save();
    expect(preview.foreignRequests).toEqual([]);
    expect(preview.errors).toEqual([]);
  });

  it("has no fault that axe finds, light and dark", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const preview = await open({ path: "?tom", colorScheme });
      await preview.openFile("prov.xlsx", SAMPLE);
      await preview.page.getByRole("tab", { name: "Budget" }).waitFor();
      expect(await preview.axeFaults()).toEqual([]);
    }
  });
});

async function expectStatus(preview: PreviewPage, text: string): Promise<void> {
  const status = preview.page.getByRole("region", { name: "Arbetsbok" }).getByRole("status");
  expect((await status.textContent())?.replaceAll("\u00a0", " ")).toBe(text);
}
