import { describePreview } from "./harness";
import type { PreviewPage } from "./PreviewPage";

const LAST_TABS = 80;

/** What has the focus: its role or tag, and its words. */
function focused({ page }: PreviewPage): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: at } = document;
    if (!at || at === document.body) return "BODY";
    const words = at.getAttribute("aria-label") ?? at.textContent ?? "";
    return `${at.getAttribute("role") ?? at.tagName.toLowerCase()} ${words.replaceAll(/\s+/g, " ")}`;
  });
}

/** Presses a key, waits until what follows has been drawn, and finds the focus somewhere. */
async function press(preview: PreviewPage, key: string): Promise<void> {
  await preview.page.keyboard.press(key);
  await preview.page.waitForTimeout(150);
  expect(`${key}: ${await focused(preview)}`).not.toBe(`${key}: BODY`);
}

/** Goes with Tab, or another key, to what is called so. */
async function reach(preview: PreviewPage, wanted: RegExp, key = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < LAST_TABS; step += 1) {
    const at = await focused(preview);
    if (wanted.test(at)) return;
    passed.push(at.slice(0, 40));
    await preview.page.keyboard.press(key);
  }
  throw new Error(`${wanted} was not reached: ${passed.join(" | ")}`);
}

/** Waits until the words stand where a screen reader reads them out as they come. */
async function announced({ pane }: PreviewPage, words: RegExp): Promise<void> {
  await pane.locator("[role=status], [role=alert], [aria-live=polite]").filter({ hasText: words }).first().waitFor();
}

/** Begins in the pane, at its menu. */
async function enterPane(preview: PreviewPage): Promise<void> {
  await preview.pane.getByRole("button", { name: "Fler val" }).focus();
}

async function chooseRole(preview: PreviewPage, role: string): Promise<void> {
  await enterPane(preview);
  await reach(preview, new RegExp(`^button ${role}`));
  await press(preview, "Enter");
  expect(await focused(preview)).toMatch(/^tab /);
}

/** Opens a view under ⋯. */
async function openView(preview: PreviewPage, name: string): Promise<void> {
  await enterPane(preview);
  await press(preview, "Enter");
  await reach(preview, new RegExp(`^menuitem ${name}$`), "ArrowDown");
  await press(preview, "Enter");
}

describePreview("Each role's way by keyboard alone", ({ open }) => {
  it("leads the section head from role to unit, explanation and back", async () => {
    const preview = await open();
    const { page } = preview;
    await chooseRole(preview, "Sektionschef");
    await reach(preview, /^(combobox|select) /);
    await page.keyboard.type("Omsorg");
    await page.waitForTimeout(300);
    expect(await focused(preview)).not.toBe("BODY");
    await reach(preview, /Förklara/);
    await press(preview, "Enter");
    await preview.pane.getByRole("button", { name: "Kopiera" }).waitFor();
    await page.waitForTimeout(200);
    await reach(preview, /^button Till blad/);
    await press(preview, "Enter");
    await announced(preview, /1 blad är klart/);
    expect(await focused(preview)).toMatch(/^button Till blad/);
    await press(preview, "Escape");
    expect(await focused(preview)).toBe("tab Min enhet");
  });

  it("leads the economist from role to the bridge as a sheet, and keeps what came of it out of Scenarier", async () => {
    const preview = await open();
    const { pane, page } = preview;
    await chooseRole(preview, "Ekonom(?!i)");
    await press(preview, "ArrowRight");
    await press(preview, "ArrowRight");
    await press(preview, "Enter");
    await reach(preview, /^button Till blad/);
    await press(preview, "Enter");
    await announced(preview, /1 blad är klart/);
    await pane.getByRole("button", { name: "Rambrygga", exact: true }).waitFor();
    const shown = page.getByRole("tablist", { name: "Blad" }).getByRole("tab", { name: "Rambrygga", exact: true });
    expect(await shown.getAttribute("aria-selected")).toBe("true");
    expect(await focused(preview)).toMatch(/^button Till blad/);
    await reach(preview, /^tab /, "Shift+Tab");
    await press(preview, "ArrowRight");
    await press(preview, "Enter");
    await pane.getByRole("heading", { name: "Pröva" }).waitFor();
    expect(await pane.getByText("blad är klart").count()).toBe(0);
  });

  it("leads finance from role to the reports and back", async () => {
    const preview = await open();
    await chooseRole(preview, "Ekonomifunktion");
    await openView(preview, "Rapporter");
    await reach(preview, /^button Skapa eller uppdatera/);
    await press(preview, "Enter");
    await announced(preview, /blad är klara/);
    expect(await focused(preview)).toMatch(/^button Skapa eller uppdatera/);
    await press(preview, "Escape");
    expect(await focused(preview)).toMatch(/^tab Läget/);
  });

  it("makes the template in an empty workbook, and comes back from a view by its button", async () => {
    const preview = await open({ path: "?tom" });
    await enterPane(preview);
    await reach(preview, /^button Skapa mall/);
    await press(preview, "Enter");
    await announced(preview, /Mallen är skapad/);
    await preview.page.waitForTimeout(200);
    expect(await focused(preview)).not.toBe("BODY");
    await openView(preview, "Ordlista");
    await reach(preview, /^button Tillbaka/, "Shift+Tab");
    await press(preview, "Enter");
    expect(await focused(preview)).toMatch(/^tab /);
  });
});

describePreview("The cell's menu", ({ open }) => {
  it("opens at the first press of the right button, on a cell that is not selected", async () => {
    const preview = await open();
    await preview.cell("A3").click({ button: "right" });
    await preview.page.getByRole("menuitem", { name: /Förklara/ }).waitFor();
    await preview.page.waitForTimeout(200);
    expect(await preview.page.getByRole("menuitem", { name: /Förklara/ }).count()).toBe(1);
    expect(await preview.activeAddress()).toBe("A3");
  });
});

describePreview("350 pixels", ({ open }) => {
  it.each(["Ekonom(?!i)", "Ekonomifunktion"])(
    "the tabs of %s stand in one row, and none is lower than 24 pixels",
    async (role) => {
      const preview = await open();
      await chooseRole(preview, role);
      const boxes = await preview.pane.getByRole("tab").evaluateAll((tabs) => {
        return tabs.map((tab) => {
          const { top, right, width, height } = tab.getBoundingClientRect();
          return { top, right, width, height };
        });
      });
      expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
      expect(Math.min(...boxes.flatMap(({ width, height }) => [width, height]))).toBeGreaterThanOrEqual(24);
      const edge = (await preview.pane.boundingBox()) ?? { x: 0, width: 0 };
      expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(edge.x + edge.width);
    },
  );

  it("all of the menu is seen at a height of 768 pixels", async () => {
    const preview = await open({ viewport: { width: 1366, height: 768 } });
    await chooseRole(preview, "Sektionschef");
    await preview.pane.getByRole("button", { name: "Fler val" }).click();
    const menu = preview.page.getByRole("menu").first();
    await menu.waitFor();
    expect(
      await menu.evaluate((list) =>
        (({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)(list.parentElement ?? list),
      ),
    ).toBeLessThanOrEqual(0);
    await preview.page.getByRole("menuitem", { name: "Hjälp" }).waitFor();
  });
});
