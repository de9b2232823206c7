import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium } from "playwright-core";
import { buildPreview } from "./buildPreview";
import { PreviewPage } from "./PreviewPage";
import { type ServedPreview, servePreview } from "./servePreview";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
/** A cold build and the browser's start. */
const START_MILLISECONDS = 180_000;
const TEST_MILLISECONDS = 60_000;

export interface Harness {
  /** Opens the page in a window of its own; `path` is what follows the address, `?tom` for an empty workbook. */
  open(options?: BrowserContextOptions & { readonly path?: string }): Promise<PreviewPage>;
}

/**
 * A suite in a real browser against the built preview. Without Chromium (`$CHROMIUM`, else `/usr/bin/chromium`) it is
 * skipped with one line, unless `CI=true`: then it fails.
 */
export function describePreview(name: string, tests: (harness: Harness) => void): void {
  if (!existsSync(CHROMIUM) && process.env.CI !== "true") {
    process.stderr.write(`${name}: hoppas över, ingen Chromium på ${CHROMIUM} (ange sökvägen i CHROMIUM).\n`);
    describe.skip(name, () => tests({ open: () => Promise.reject(new Error("no Chromium")) }));
    return;
  }
  describe(name, () => {
    let browser: Browser | undefined;
    let served: ServedPreview | undefined;
    const pages: PreviewPage[] = [];
    jest.setTimeout(TEST_MILLISECONDS);
    beforeAll(async () => {
      served = await servePreview(await buildPreview());
      browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS });
    }, START_MILLISECONDS);
    afterEach(async () => {
      for (const page of pages.splice(0)) await page.close();
    });
    afterAll(async () => {
      await browser?.close();
      await served?.close();
    });
    tests({
      open: async ({ path = "", ...options } = {}) => {
        if (browser === undefined || served === undefined) throw new Error("The browser has not started.");
        const context = await browser.newContext({ locale: "sv-SE", ...options });
        const page = await PreviewPage.open(context, served.address, path);
        pages.push(page);
        return page;
      },
    });
  });
}
