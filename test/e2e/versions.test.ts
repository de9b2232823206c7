import { mkdirSync } from "node:fs";
import { describePreview } from "./harness";
import type { PreviewPage } from "./PreviewPage";

const SHOTS = process.env.SHOTS;

async function shot(preview: PreviewPage, name: string): Promise<void> {
  if (SHOTS === undefined) return;
  mkdirSync(SHOTS, { recursive: true });
  await preview.pane.screenshot({ path: `${SHOTS}/${name}.png` });
}

/** Presses Räkna om and waits until the pane says that it is done. */
async function recalculate({ pane }: PreviewPage): Promise<void> {
  await pane.getByRole("button", { name: "Räkna om" }).click();
  await pane.getByText(/^Räknad \d\d:\d\d/).waitFor();
}

/** Opens Versioner from the pane's menu. */
async function openVersions(preview: PreviewPage): Promise<void> {
  await preview.pane.getByRole("button", { name: "Fler val" }).click();
  await preview.page.getByRole("menuitem", { name: "Versioner" }).click();
  await preview.pane.getByRole("textbox", { name: "Versionens namn" }).waitFor();
}

async function keep({ pane }: PreviewPage, name: string, button = "Spara version"): Promise<void> {
  await pane.getByRole("textbox", { name: "Versionens namn" }).fill(name);
  await pane.getByRole("textbox", { name: "Av" }).fill("Anna Berg");
  await pane.getByRole("button", { name: button, exact: true }).click();
}

describePreview("Versioner i förhandsvisningen", ({ open }) => {
  it("keeps a version, shows what an edit did to the frames, and locks so that a run writes nothing until unlocked", async () => {
    const preview = await open();
    const { pane } = preview;
    await recalculate(preview);
    await openVersions(preview);
    await shot(preview, "1-empty");
    await keep(preview, "Budget KF");
    await pane.getByText("Versionen är sparad.").waitFor();
    expect(await pane.getByText("samma indata som nu").count()).toBe(1);
    await shot(preview, "2-kept");

    await preview.showSheet("Standardkostnader");
    await preview.type("D2", "200 000");
    await recalculate(preview);
    await pane.getByRole("button", { name: "Jämför", exact: true }).click();
    await pane.getByText(/Standardkostnad: .* → 200\s000/).waitFor();
    expect(await pane.getByText(/ramar ändrade/).count()).toBe(1);
    expect(await pane.getByRole("heading", { name: "Standardkostnader, 1 ändring" }).count()).toBe(1);
    await pane
      .getByRole("button", { name: /^Förskola .*gå till cellen$/ })
      .first()
      .focus();
    await preview.page.keyboard.press("Enter");
    await preview.page.waitForFunction(() =>
      /^F\d+$/.test(document.querySelector('[role=gridcell][tabindex="0"]')?.getAttribute("data-address") ?? ""),
    );
    await shot(preview, "3-compared");
    expect(await preview.axeFaults()).toEqual([]);

    await keep(preview, "Budget KF 2", "Spara och lås färgerna");
    await pane
      .getByText(/^Låst .* · version Budget KF 2$/)
      .first()
      .waitFor();
    await shot(preview, "4-locked");
    await preview.showSheet("Uppföljning");
    await preview.goTo("I8");
    const light = await preview.textOf("I8");
    await preview.type("E8", "290 100");
    await pane.getByText(/^Låst \d+ \p{L}+ \d{4} · underlaget har ändrats sedan dess$/u).waitFor();
    await pane.getByRole("button", { name: "Räkna om" }).click();
    await pane.getByText("Inget skrivs i tabellerna så länge. Lås upp i Versioner och försök igen.").waitFor();
    await shot(preview, "4-refused");
    expect(await preview.axeFaults()).toEqual([]);
    await pane.getByText(/^Låst .* · underlaget har ändrats sedan dess$/).waitFor();
    await preview.goTo("I8");
    expect(await preview.textOf("I8")).toBe(light);

    await pane.getByRole("button", { name: "Till Versioner" }).click();
    await pane.getByRole("button", { name: "Lås upp" }).click();
    await pane.getByText("Färgerna är upplåsta. Räkna om när du vill.").waitFor();
    await pane.getByText("Inaktuell: 1 tabell ändrad").waitFor();
    await pane.getByRole("button", { name: "Ångra upplåsningen" }).click();
    await pane.getByText(/^Låst .* · underlaget har ändrats sedan dess$/).waitFor();
    await pane.getByRole("button", { name: "Lås upp" }).click();
    await pane.getByText("Färgerna är upplåsta. Räkna om när du vill.").waitFor();
    await recalculate(preview);
    await preview.goTo("I8");
    expect(await preview.textOf("I8")).toBe("● Grön");
    expect(preview.errors).toEqual([]);
  });

  it("says at the field that a name is missing or taken, and leads there", async () => {
    const preview = await open();
    const { page, pane } = preview;
    await recalculate(preview);
    await openVersions(preview);
    await pane.getByRole("textbox", { name: "Av" }).fill("Anna Berg");
    // Who did the latest is offered; nobody is somebody else.
    await pane.getByRole("textbox", { name: "Av" }).fill("");
    await pane.getByRole("button", { name: "Spara version", exact: true }).click();
    await pane.getByText("Ge versionen ett namn.").waitFor();
    expect(await preview.axeFaults()).toEqual([]);
    await page.keyboard.type("Budget KF");
    await page.keyboard.press("Enter");
    await pane.getByText("Skriv ditt namn, så att det syns vem det var.").waitFor();
    expect(await pane.getByRole("textbox", { name: "Av" }).getAttribute("aria-invalid")).toBe("true");
    expect(await preview.axeFaults()).toEqual([]);
    await page.keyboard.type("Anna Berg");
    await page.keyboard.press("Enter");
    await pane.getByText("Versionen är sparad.").waitFor();
    await keep(preview, "budget kf");
    await pane.getByText("Det finns redan en version med det namnet. Välj ett annat.").waitFor();
    expect(preview.errors).toEqual([]);
  });

  it("can be used by keyboard alone: keep, undo", async () => {
    const preview = await open();
    const { page, pane } = preview;
    await recalculate(preview);
    await pane.getByRole("button", { name: "Fler val" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Versioner" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("textbox", { name: "Versionens namn" }).focus();
    await page.keyboard.type("Nämndens förslag");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Anna Berg");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Anna Berg");
    await page.keyboard.press("Enter");
    await pane.getByText("Versionen är sparad.").waitFor();
    await pane.getByRole("button", { name: "Ångra sparandet" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByText("Ångrat: arbetsboken är som den var.").waitFor();
    expect(await pane.getByText("Nämndens förslag", { exact: true }).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
  });

  it.each(["light", "dark"] as const)(
    "has no fault that axe finds, in %s, with versions, log and comparison",
    async (colorScheme) => {
      const preview = await open({ colorScheme, forcedColors: colorScheme === "dark" ? "none" : "active" });
      const { pane } = preview;
      await recalculate(preview);
      await openVersions(preview);
      expect(await preview.axeFaults()).toEqual([]);
      await keep(preview, "Budget KF");
      await pane.getByText("Versionen är sparad.").waitFor();
      await pane.getByRole("button", { name: /^Budget KF/ }).click();
      await pane.getByRole("button", { name: "Jämför med nu: Budget KF" }).click();
      await pane.getByText(/underlaget till dem är desamma/).waitFor();
      await pane.getByRole("button", { name: "Kontrollera: Budget KF" }).click();
      await pane.getByText(/^Stämmer: underlaget i Budget KF/).waitFor();
      expect(await pane.getByText("Versionen är sparad.").count()).toBe(0);
      await shot(preview, `5-${colorScheme}`);
      expect(await preview.axeFaults()).toEqual([]);
    },
  );
});
