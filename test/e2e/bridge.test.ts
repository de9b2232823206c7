import { mkdirSync } from "node:fs";
import { describePreview } from "./harness";
import type { PreviewPage } from "./PreviewPage";

const SPACES = /[\u00a0\u202f]/g;

/** The width that a pane has in Excel, and a window that has room for it. */
const NARROW = { viewport: { width: 1366, height: 900 } } as const;

/** Keeps a picture where the one who looks asks for it. */
async function picture({ page }: PreviewPage, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png` });
}

async function openBridge({ pane, page }: PreviewPage): Promise<void> {
  await pane.getByRole("button", { name: "Fler val" }).click();
  await page.getByRole("menuitem", { name: "Rambrygga" }).click();
  await pane.getByRole("img", { name: /^Trappdiagram/ }).waitFor();
}

async function keepVersion({ pane, page }: PreviewPage, name: string): Promise<void> {
  await pane.getByRole("button", { name: "Fler val" }).click();
  await page.getByRole("menuitem", { name: "Versioner" }).click();
  await pane.getByRole("textbox", { name: "Versionens namn" }).fill(name);
  await pane.getByRole("textbox", { name: "Av" }).fill("Anna Berg");
  await page.keyboard.press("Enter");
  await pane.getByText("Versionen är sparad.").waitFor();
}

async function choose({ pane, page }: PreviewPage, field: string, option: string): Promise<void> {
  await pane.getByRole("combobox", { name: field }).click();
  await page.getByRole("option", { name: option, exact: true }).click();
}

async function words({ pane }: PreviewPage): Promise<string> {
  return (await pane.getByRole("table").innerText()).replaceAll(SPACES, " ").replaceAll(/\s+/g, " ");
}

describePreview("Rambrygga i förhandsvisningen", ({ open }) => {
  it("[A-11] shows the whole's bridge, then a service's accumulated, and leads from an amount to its cell", async () => {
    const preview = await open(NARROW);
    await openBridge(preview);
    expect(await words(preview)).toMatch(/Ram 2026 .* Volym .* Ram 2027/);
    await picture(preview, "whole");
    await choose(preview, "Visa", "Verksamhet: Förskola");
    await choose(preview, "Jämför med", "Ackumulerat");
    await choose(preview, "Till år", "2028");
    expect(await words(preview)).toMatch(/^Verksamhet: Förskola, 2026–2028/);
    await picture(preview, "service");
    await preview.pane.getByRole("button", { name: /^Volym .*gå till cellen$/i }).click();
    await preview.page.waitForFunction(() =>
      /^H\d+$/.test(document.querySelector('[role=gridcell][tabindex="0"]')?.getAttribute("data-address") ?? ""),
    );
    expect(
      await preview.page.getByRole("tab", { name: "Ramar", exact: true }).last().getAttribute("aria-selected"),
    ).toBe("true");
    expect(preview.errors).toEqual([]);
  });

  it("[A-11] is gone through by keyboard alone, to the sheet", async () => {
    const preview = await open(NARROW);
    const { pane, page } = preview;
    await pane.getByRole("button", { name: "Fler val" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Rambrygga" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("img", { name: /^Trappdiagram/ }).waitFor();
    await pane.getByRole("combobox", { name: "Jämför med" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await words(preview)).toMatch(/^Hela kommunen, 2026–/);
    for (let press = 0; press < 60; press += 1) {
      await page.keyboard.press("Tab");
      if ((await page.evaluate(() => document.activeElement?.textContent)) === "Till blad") break;
    }
    await page.keyboard.press("Enter");
    await page.getByRole("tablist", { name: "Blad" }).getByRole("tab", { name: "Rambrygga", exact: true }).waitFor();
    await preview.showSheet("Rambrygga");
    expect(await preview.textOf("B2")).toBe("Rambrygga");
    await picture(preview, "sheet");
    expect(preview.errors).toEqual([]);
  });

  it("[A-11] goes from the newest version to now, per year and accumulated, to a sheet of its own", async () => {
    const preview = await open(NARROW);
    const { pane, page } = preview;
    await keepVersion(preview, "Budget KF");
    await preview.showSheet("Standardkostnader");
    await preview.type("D2", "200 000");
    await pane.getByRole("button", { name: "Räkna om" }).click();
    await pane.getByText(/^\d+ celler skrevs/).waitFor();
    await openBridge(preview);
    await choose(preview, "Jämför med", "Senaste version: Budget KF");
    await pane.getByText("Ram då").first().waitFor();
    expect(await words(preview)).toMatch(
      /^Hela kommunen, 2027. Belopp i tkr Ram då .* Förskola \+25 112 \+25 112 .* Ram nu/,
    );
    expect(await preview.axeFaults()).toEqual([]);
    await picture(preview, "version");
    // By keyboard to the years together, and to the sheet.
    await pane.getByRole("combobox", { name: "Räkna" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await words(preview)).toMatch(/^Hela kommunen, 2027/);
    await pane.getByRole("button", { name: "Till blad" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByText("1 blad är klart").waitFor();
    expect(await preview.textOf("B2")).toBe("Rambrygga från Budget KF");
    await picture(preview, "version-sheet");
    expect(await preview.axeFaults()).toEqual([]);
    expect(preview.errors).toEqual([]);
  });

  it.each([
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
    ["forced", { forcedColors: "active" }],
  ] as const)("has nothing that axe objects to, nor sideways scroll (%s)", async (name, options) => {
    const preview = await open({ ...NARROW, ...options });
    await openBridge(preview);
    expect(await preview.axeFaults()).toEqual([]);
    await picture(preview, name);
    const overflow = await preview.pane.getByRole("main").evaluate((main) => main.scrollWidth - main.clientWidth);
    expect(overflow).toBe(0);
  });

  it("says what to do where there are no frames", async () => {
    const preview = await open({ path: "?tom" });
    await preview.pane
      .getByRole("button", { name: /Skapa mall/ })
      .first()
      .click();
    await preview.page.getByRole("tab", { name: "Uppföljning", exact: true }).first().waitFor();
    await preview.pane.getByRole("button", { name: "Fler val" }).click();
    await preview.page.getByRole("menuitem", { name: "Rambrygga" }).click();
    await preview.pane.getByText("Verksamheter").first().waitFor();
    expect(await preview.pane.getByRole("img", { name: /^Trappdiagram/ }).count()).toBe(0);
  });
});
