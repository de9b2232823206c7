import { describePreview } from "./harness";
import type { PreviewPage } from "./PreviewPage";

const YELLOW = "rgb(255, 235, 156)";
const RED = "rgb(255, 199, 206)";
const MODES = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
] as const;

/** Answers the card on Läget. */
async function chooseRole({ pane }: PreviewPage, role: string): Promise<void> {
  await pane.getByRole("button", { name: new RegExp(`^${role} `) }).click();
}

/** Presses a key so many times. */
async function press({ page }: PreviewPage, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** The light of Omsorgssektionen in the sheet Uppföljning: what it shows and its fill. */
async function lightInCell(preview: PreviewPage): Promise<readonly [string, string]> {
  await preview.goTo("I8");
  return [await preview.textOf("I8"), await preview.fillOf("I8")];
}

describePreview("Three ways in", ({ open }) => {
  it("asks who one is on first run, opens the example, and shows that role's own view, remembered afterwards", async () => {
    const preview = await open({ path: "?tom" });
    const { pane } = preview;
    await chooseRole(preview, "Sektionschef");
    expect(await pane.getByRole("button", { name: /^Sektionschef / }).getAttribute("aria-pressed")).toBe("true");
    await pane.getByRole("button", { name: "Öppna ett exempel" }).click();
    await pane.getByText("Vilken enhet är din?").waitFor();
    expect(await pane.getByRole("tab").allInnerTexts()).toEqual(["Min enhet", "Mål", expect.stringMatching(/^Fynd/)]);
    await pane.getByRole("combobox", { name: "Enhet" }).selectOption("Omsorgssektionen");
    await pane.getByRole("heading", { name: "Prognosen får inte lämnas in än" }).waitFor();
    await preview.page.goto(new URL("/", preview.page.url()).href);
    await pane.getByRole("heading", { name: "Prognosen får inte lämnas in än" }).waitFor();
    expect(preview.errors).toEqual([]);
  });

  it("can be changed under ⋯, and leads from there to the views that are not tabs and back", async () => {
    const preview = await open();
    const { pane, page } = preview;
    await pane.getByRole("button", { name: "Visa allt" }).click();
    expect(await pane.getByText("Vad arbetar du med?").count()).toBe(0);
    await pane.getByRole("button", { name: "Fler val" }).click();
    await page.getByRole("menuitem", { name: "Visa som" }).click();
    await page.getByRole("menuitemradio", { name: "Ekonomifunktion" }).click();
    await pane.getByRole("tab", { name: "Insamling" }).waitFor();
    await pane.getByRole("button", { name: "Fler val" }).click();
    await page.getByRole("menuitem", { name: "Mål", exact: true }).click();
    await pane.getByRole("button", { name: "Tillbaka" }).click();
    expect(await pane.getByRole("tab", { name: "Läget" }).getAttribute("aria-selected")).toBe("true");
  });
});

describePreview("Sektionschef: may my forecast be submitted, and what would make it enough", ({ open }) => {
  it("[T3.2-a] takes a red forecast to yellow with a measure written by keyboard alone, in pane and cell, and back", async () => {
    const preview = await open();
    const { pane, page } = preview;
    await chooseRole(preview, "Sektionschef");
    await pane.getByRole("combobox", { name: "Enhet" }).selectOption("Omsorgssektionen");
    await pane.getByText("En åtgärd på 1 250 tkr i år räcker.").waitFor();
    await preview.showSheet("Uppföljning");
    expect(await lightInCell(preview)).toEqual(["■ Röd", RED]);

    await pane.getByRole("button", { name: "Lägg till åtgärd" }).focus();
    await press(preview, "Enter");
    await page.keyboard.type("Färre vikarier");
    await press(preview, "Tab");
    await page.keyboard.type("1 250,5 tkr");
    await pane.getByText("Det räcker.").waitFor();
    await press(preview, "Enter");

    await pane.getByRole("heading", { name: /Prognosen får lämnas in/ }).waitFor();
    await pane.getByText("Tillagd i Åtgärder: Färre vikarier.").waitFor();
    const told = await page.evaluate(() => document.activeElement?.textContent ?? "");
    expect(told).toContain("Prognosen får lämnas in, åtgärderna täcker underskottet");
    await press(preview, "Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Ångra");
    expect(await lightInCell(preview)).toEqual(["▲ Gul", YELLOW]);
    await preview.showSheet("Åtgärder");
    await preview.goTo("D8");
    expect(await preview.textOf("D8")).toBe("1 251");

    await pane.getByRole("button", { name: "Ångra" }).focus();
    await press(preview, "Enter");
    await pane.getByRole("heading", { name: "Prognosen får inte lämnas in än" }).waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === "Prognosen får inte lämnas in än");
    expect(await preview.textOf("D8")).toBe("");
    await preview.showSheet("Uppföljning");
    expect(await lightInCell(preview)).toEqual(["■ Röd", RED]);
    expect(preview.errors).toEqual([]);
  });

  it("says beneath each field what is wrong with it, has the focus in the first, and closes on Esc", async () => {
    const preview = await open();
    const { pane, page } = preview;
    await chooseRole(preview, "Sektionschef");
    await pane.getByRole("combobox", { name: "Enhet" }).selectOption("Omsorgssektionen");
    await pane.getByRole("button", { name: "Lägg till åtgärd" }).click();
    await pane.getByRole("textbox", { name: /Effekt i år/ }).fill("1.250");
    await press(preview, "Enter");
    await pane.getByText("Skriv vad som ska göras.").waitFor();
    await pane.getByText("Skriv ett tal, till exempel 1 250,5.").waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-invalid") === "true");
    await press(preview, "Escape");
    await page.waitForFunction(() => document.activeElement?.textContent === "Lägg till åtgärd");
  });

  it("shows first the findings about the own unit, and all on request", async () => {
    const preview = await open();
    const { pane } = preview;
    await chooseRole(preview, "Sektionschef");
    await pane.getByRole("combobox", { name: "Enhet" }).selectOption("Omsorgssektionen");
    await pane.getByRole("button", { name: "1 fynd rör enheten" }).click();
    expect(await pane.getByText("Åtgärderna täcker inte underskottet").count()).toBeLessThanOrEqual(1);
    expect(await pane.getByRole("button", { name: /Årsresultat!/ }).count()).toBe(0);
    await pane
      .getByRole("button", { name: /^Alla \(/ })
      .first()
      .click();
    await pane
      .getByRole("button", { name: /Årsresultat!/ })
      .first()
      .waitFor();
  });
});

describePreview("Ekonomifunktion: all units, and who is missing", ({ open }) => {
  it("[T3.2-a] names who has not handed in, leads to the row, and copies a reminder", async () => {
    const preview = await open({ permissions: ["clipboard-read", "clipboard-write"] });
    const { pane, page } = preview;
    await chooseRole(preview, "Ekonomifunktion");
    await pane.getByRole("tab", { name: "Insamling" }).click();
    await pane.getByText("4 av 5 har fyllt i prognosen").waitFor();
    const units = await pane.getByRole("button", { name: /sektionen/ }).allInnerTexts();
    expect(units[0]).toMatch(/^Omsorgssektionen/);
    expect(units[1]).toMatch(/^Servicesektionen\s+Prognos saknas/);
    await pane
      .getByRole("button", { name: /Servicesektionen/ })
      .first()
      .click();
    await pane.getByRole("button", { name: "Kopiera påminnelse: Servicesektionen" }).click();
    await pane.getByText("Påminnelsen är kopierad.").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("Prognos för augusti 2026: fyll i Prognos på enhetens rad i Uppföljning.");
    await pane.getByRole("button", { name: "Gå till raden: Servicesektionen" }).click();
    await page.waitForFunction(
      () => document.querySelector('[role=gridcell][tabindex="0"]')?.getAttribute("data-address") === "E11",
    );
    expect(preview.errors).toEqual([]);
  });
});

describePreview("The three ways in can be seen and heard by all", ({ open }) => {
  it.each(MODES)("axe finds nothing, and nothing is wider than 350 pixels, in %s", async (_, options) => {
    const first = await open({ path: "?tom", ...options });
    await first.pane.getByText("Vad arbetar du med?").waitFor();
    expect(await first.axeFaults()).toEqual([]);
    const preview = await open(options);
    const { pane } = preview;
    await chooseRole(preview, "Sektionschef");
    await pane.getByRole("combobox", { name: "Enhet" }).selectOption("Omsorgssektionen");
    await pane.getByRole("button", { name: "2 åtgärder räknas inte" }).click();
    await pane.getByRole("button", { name: "Lägg till åtgärd" }).click();
    await pane.getByRole("button", { name: "Lägg till", exact: true }).click();
    await pane.getByText("Skriv vad som ska göras.").waitFor();
    expect(await preview.axeFaults()).toEqual([]);
    const isWide = () => pane.locator("*").evaluateAll((all) => all.some((one) => one.scrollWidth > 350));
    expect(await isWide()).toBe(false);
    const other = await open(options);
    await chooseRole(other, "Ekonomifunktion");
    await other.pane.getByRole("tab", { name: "Insamling" }).click();
    await other.pane
      .getByRole("button", { name: /Omsorgssektionen/ })
      .first()
      .click();
    expect(await other.axeFaults()).toEqual([]);
    expect(await other.pane.locator("*").evaluateAll((all) => all.some((one) => one.scrollWidth > 350))).toBe(false);
  });
});
