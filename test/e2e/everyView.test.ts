import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { VIEWS, type View } from "../../src/taskpane/shell/views";
import { describePreview } from "./harness";
import type { PreviewPage } from "./PreviewPage";
import { showView } from "./showView";

/** Pictures of every view are put here when it is set, for people to look at. */
const PICTURES = process.env.VIEW_PICTURES;

const LOOKS = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["a light contrast theme", { colorScheme: "light", forcedColors: "active" }],
  ["a dark contrast theme", { colorScheme: "dark", forcedColors: "active" }],
] as const;

/** A window in which the pane is as wide as Excel's narrowest: 350 pixels. */
const VIEWPORT = { width: 1366, height: 900 };

/** How many pixels of the pane can only be seen by scrolling sideways, in any part of it that shows. */
function hiddenSideways(pane: Locator): Promise<readonly string[]> {
  return pane.evaluate((root) =>
    [root, ...root.querySelectorAll<HTMLElement>("*")].flatMap((element) => {
      const { scrollWidth, clientWidth } = element;
      const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowX);
      const isOutside = element.getBoundingClientRect().right > root.getBoundingClientRect().right + 1;
      const isFoldedAway = element.parentElement?.clientWidth === 0;
      const isHidden =
        isFoldedAway || element.closest("[aria-hidden=true]") !== null || getComputedStyle(element).clipPath !== "none";
      if ((scrolls && scrollWidth > clientWidth + 1) || (isOutside && !isHidden && clientWidth > 1))
        return [`${element.tagName} ${element.className.slice(0, 30)} ${(element.textContent ?? "").slice(0, 60)}`];
      return [];
    }),
  );
}

describePreview("Every view of the pane", ({ open }) => {
  it.each(LOOKS)(
    "has no fault that axe finds, and no sideways scrolling at 350 pixels, in %s",
    async (name, look) => {
      const preview = await open({ viewport: VIEWPORT, ...look });
      const faults: string[] = [];
      for (const view of VIEWS) {
        await showView(preview, view);
        if (PICTURES) await picture(preview, join(PICTURES, name.replaceAll(" ", "-")), view);
        faults.push(...(await preview.axeFaults()).map((fault) => `${view}: ${fault}`));
        faults.push(...(await hiddenSideways(preview.pane)).map((what) => `${view} is too wide: ${what}`));
      }
      expect(faults).toEqual([]);
      expect(preview.errors).toEqual([]);
    },
    240_000,
  );
});

/** The pane as tall as it takes to show the whole view. */
async function picture({ page, pane }: PreviewPage, folder: string, view: View): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.mouse.move(0, 0);
  await page.setViewportSize({ ...VIEWPORT, height: 1900 });
  await pane.screenshot({ path: join(folder, `${view}.png`) });
  await page.setViewportSize(VIEWPORT);
}
