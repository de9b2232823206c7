import { describePreview } from "./harness";
import type { PreviewPage } from "./PreviewPage";

const GREEN = "rgb(198, 239, 206)";
const YELLOW = "rgb(255, 235, 156)";
const RED = "rgb(255, 199, 206)";
const GREY = "rgb(217, 217, 217)";

/** Presses Räkna om and waits until the pane says that it is done. */
async function recalculate({ pane }: PreviewPage): Promise<void> {
  await pane.getByRole("button", { name: "Räkna om" }).click();
  await pane.getByText(/^Räknad \d\d:\d\d/).waitFor();
}

/** A light in the grid: what it shows and its computed fill. */
async function lightAt(preview: PreviewPage, address: string): Promise<readonly [string, string]> {
  await preview.goTo(address);
  return [await preview.textOf(address), await preview.fillOf(address)];
}

describePreview("Räkna om i förhandsvisningen", ({ open }) => {
  it("[T3.2-a] colours the forecasts in the grid: word, shape and computed fill of all four lights", async () => {
    const preview = await open();
    await recalculate(preview);
    await preview.showSheet("Uppföljning");
    expect(await lightAt(preview, "I7")).toEqual(["● Grön", GREEN]);
    expect(await lightAt(preview, "I8")).toEqual(["■ Röd", RED]);
    expect(await lightAt(preview, "I9")).toEqual(["▲ Gul", YELLOW]);
    expect(await lightAt(preview, "I11")).toEqual(["○ Grå", GREY]);
    expect(preview.errors).toEqual([]);
  });

  it("[T3.2-a] turns the light green when a measure covers what is missing, and the finding disappears", async () => {
    const preview = await open();
    await recalculate(preview);
    await preview.pane.getByText("1 250 tkr saknas").first().waitFor();
    await preview.showSheet("Åtgärder");
    await preview.type("D3", "2 200");
    await preview.pane.getByText(/Inaktuell/).waitFor();
    await recalculate(preview);
    await preview.showSheet("Uppföljning");
    expect(await lightAt(preview, "I8")).toEqual(["▲ Gul", YELLOW]);
    expect(await preview.pane.getByText("1 250 tkr saknas").count()).toBe(0);
  });

  it("[T3.2-c] writes new frames in the grid when a standard cost is changed", async () => {
    const preview = await open();
    await recalculate(preview);
    await preview.showSheet("Ramar");
    await preview.goTo("F2");
    expect(await preview.textOf("F2")).toBe("98 018");
    await preview.showSheet("Standardkostnader");
    await preview.type("D2", "200 000");
    await recalculate(preview);
    await preview.showSheet("Ramar");
    await preview.goTo("F2");
    // 585,5 barn × 200 000 kr × 1,031 + 2 400 tkr
    expect(await preview.textOf("F2")).toBe("123 130");
  });

  it("leads from a finding to its cell, with the rule's paragraph", async () => {
    const preview = await open();
    await recalculate(preview);
    await preview.pane.getByRole("tab", { name: /Fynd/ }).click();
    await preview.pane.getByText("Tranemo styrmodell 3.2").first().waitFor();
    await preview.pane
      .getByRole("button", { name: /Uppföljning!I8/ })
      .first()
      .click();
    await preview.page.waitForFunction(
      () => document.querySelector('[role=gridcell][tabindex="0"]')?.getAttribute("data-address") === "I8",
    );
    expect(
      await preview.page.getByRole("tab", { name: "Uppföljning", exact: true }).first().getAttribute("aria-selected"),
    ).toBe("true");
  });

  it("makes the template in an empty workbook and says what to do next", async () => {
    const preview = await open({ path: "?tom" });
    await preview.pane
      .getByRole("button", { name: /Skapa mall/ })
      .first()
      .click();
    await preview.page.getByRole("tab", { name: "Uppföljning", exact: true }).first().waitFor();
    await preview.showSheet("Organisation");
    expect(await preview.textOf("A1")).toBe("Enhet");
  });

  it("asks nobody but its own server for anything", async () => {
    const preview = await open();
    await recalculate(preview);
    expect(preview.foreignRequests).toEqual([]);
  });
});
