import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { describePreview } from "./harness";
import type { PreviewPage } from "./PreviewPage";

/** Pictures of the view's states are put here when it is set, for people to look at. */
const PICTURES = process.env.VIEW_PICTURES;

const LOOKS = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["contrast", { colorScheme: "light", forcedColors: "active" }],
] as const;

const VIEWPORT = { width: 1366, height: 900 };

/** Opens Scenarier from the menu. */
async function show({ page, pane }: PreviewPage): Promise<void> {
  const tab = pane.getByRole("tab", { name: "Scenarier", exact: true });
  if ((await tab.count()) > 0) return tab.click();
  await pane.getByRole("button", { name: "Fler val" }).click();
  await page.getByRole("menuitem", { name: "Scenarier", exact: true }).click();
}

/** The pane's words with plain spaces. */
async function wordsOf(locator: Locator): Promise<string> {
  return ((await locator.textContent()) ?? "").replaceAll(/[\u00a0\u202f]/g, " ");
}

/** The sum that is shown large, with its difference and room. */
async function head({ pane }: PreviewPage): Promise<string> {
  return wordsOf(pane.getByRole("status").filter({ hasText: /Ramar 20\d\d/ }));
}

async function choose({ page, pane }: PreviewPage, field: string, option: string): Promise<void> {
  await pane.getByRole("combobox", { name: field }).click();
  await page.getByRole("option", { name: option, exact: true }).click();
}

async function picture({ page, pane }: PreviewPage, name: string): Promise<void> {
  if (!PICTURES) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.mouse.move(0, 0);
  await page.setViewportSize({ ...VIEWPORT, height: 2200 });
  await pane.screenshot({ path: join(PICTURES, `${name}.png`) });
  await page.setViewportSize(VIEWPORT);
}

describePreview("Scenarier i förhandsvisningen", ({ open }) => {
  it("[A-12] shows the effect at once, saves it as a row, reads it back and sets it back", async () => {
    const preview = await open({ viewport: VIEWPORT });
    const { pane, page } = preview;
    await show(preview);
    const now = await head(preview);
    expect(now).toMatch(/^Ramar 2027 som det är nu\d{3} \d{3} tkr/);
    await pane.getByRole("textbox", { name: "Prisindex" }).fill("1,5");
    expect(await head(preview)).toMatch(/^Ramar 2027 med det som prövas.*\+\d+ \d{3} tkr \(\+1,\d %\) mot nu/);
    await pane.getByRole("button", { name: "Spara som…" }).click();
    await page.keyboard.type("Dyra löner");
    await page.keyboard.press("Enter");
    await pane.getByText("Dyra löner är sparat i tabellen Scenarier.").waitFor();
    await preview.showSheet("Scenarier");
    await preview.goTo("A6");
    expect(await preview.textOf("A6")).toBe("Dyra löner");
    expect(await preview.textOf("C6")).toBe("1,5%");
    await pane.getByRole("textbox", { name: "Prisindex" }).fill("0");
    await pane.getByRole("button", { name: "Återställ", exact: true }).click();
    expect(await pane.getByRole("textbox", { name: "Prisindex" }).inputValue()).toBe("1,5");
    await choose(preview, "Räkna med", "Nu, inget scenario");
    expect(await head(preview)).toBe(now);
    expect(preview.errors).toEqual([]);
  });

  it("[A-12] reckons with a row that is typed in the table, changes only that row, and takes the saving back", async () => {
    const preview = await open({ viewport: VIEWPORT });
    const { pane } = preview;
    await preview.showSheet("Scenarier");
    await preview.type("A6", "Billigare");
    await preview.type("D6", "-2%");
    await pane.getByRole("button", { name: "Räkna om" }).click();
    await pane.getByText(/^Räknad \d\d:\d\d/).waitFor();
    await show(preview);
    await choose(preview, "Räkna med", "Billigare");
    expect(await head(preview)).toMatch(/−\d+ \d{3} tkr \(−1,\d %\) mot nu/);
    await pane.getByRole("button", { name: "Minska Standardkostnad" }).click();
    await pane.getByRole("button", { name: "Spara", exact: true }).click();
    await pane.getByText("Billigare är sparat").waitFor();
    await preview.goTo("D6");
    expect(await preview.textOf("D6")).toBe("-3,0%");
    expect(await preview.textOf("A5")).toBe("Index +1 %-enhet");
    await pane.getByRole("button", { name: "Ångra" }).click();
    await pane.getByText("tillbaka som de var").waitFor();
    expect(await preview.textOf("D6")).toBe("-2,0%");
  });

  it("[A-12] works with the keyboard alone: try, save, remove", async () => {
    const preview = await open({ viewport: VIEWPORT });
    const { pane, page } = preview;
    await show(preview);
    const field = pane.getByRole("textbox", { name: "Prisindex" });
    for (let presses = 0; presses < 40 && !(await isFocused(field)); presses += 1) await page.keyboard.press("Tab");
    expect(await isFocused(field)).toBe(true);
    await page.keyboard.press("ArrowUp");
    expect(await field.inputValue()).toBe("0,5");
    await tabTo(preview, pane.getByRole("button", { name: "Spara som…" }));
    await page.keyboard.press("Enter");
    await page.keyboard.type("Halv");
    await page.keyboard.press("Enter");
    await pane.getByText("Halv är sparat").waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith("Halv är sparat"));
    await page.keyboard.press("Shift+Tab");
    expect(await isFocused(pane.getByRole("button", { name: "Ta bort" }))).toBe(true);
    await page.keyboard.press("Enter");
    await pane.getByText("Ta bort Halv ur tabellen Scenarier?").waitFor();
    await page.keyboard.press("Enter");
    await pane.getByText("Halv är borttaget").waitFor();
  });

  it("[A-12] puts the scenarios on a sheet", async () => {
    const preview = await open({ viewport: VIEWPORT });
    await show(preview);
    await preview.pane.getByRole("button", { name: "Till blad" }).click();
    await preview.pane.getByRole("button", { name: "Scenarier jämförda" }).click();
    expect(await preview.textOf("B2")).toBe("Scenarier jämförda");
  });

  it.each(LOOKS)(
    "has no fault that axe finds, and fits in 350 pixels with three columns, in %s",
    async (name, look) => {
      const preview = await open({ viewport: VIEWPORT, ...look });
      const { pane } = preview;
      await show(preview);
      await picture(preview, `${name}-now`);
      await choose(preview, "Räkna med", "Låg befolkning");
      await pane.getByRole("textbox", { name: "Prisindex" }).fill("mycket");
      await choose(preview, "Jämför också med", "Hög befolkning");
      await pane.getByRole("table").first().getByRole("button").first().click();
      await pane.getByRole("table").last().getByRole("button").first().click();
      expect(await preview.axeFaults()).toEqual([]);
      expect(await pane.getByRole("columnheader").allTextContents()).toEqual(
        expect.arrayContaining(["Nu", "Låg befolkning", "Hög befolkning"]),
      );
      const isTooWide = await pane.evaluate((root) =>
        [...root.querySelectorAll("*")].some(
          (one) => one.getBoundingClientRect().right > root.getBoundingClientRect().right + 1,
        ),
      );
      expect(isTooWide).toBe(false);
      await picture(preview, `${name}-three`);
      await pane.getByRole("textbox", { name: "Prisindex" }).fill("1");
      await pane.getByRole("button", { name: "Spara som…" }).click();
      await pane.getByRole("textbox", { name: "Namn" }).fill("låg befolkning");
      expect(await preview.axeFaults()).toEqual([]);
      await picture(preview, `${name}-save`);
    },
  );
});

function isFocused(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}

async function tabTo({ page }: PreviewPage, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    if (await isFocused(wanted)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab never came there.");
}
