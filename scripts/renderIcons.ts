import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";

/*
 * Draws the icons of the add-in and of its commands from the SVG sources in assets: `npm run icons`.
 * CHROMIUM names the browser; the default is where Debian has it. Sizes of 20 px and less have a drawing of their own,
 * whose lines fall on whole pixels.
 */
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;
/** The largest is the one that lists of add-ins show. */
const SIZES = {
  icon: [...RIBBON_SIZES, 128],
  recalculate: RIBBON_SIZES,
  explain: RIBBON_SIZES,
  template: RIBBON_SIZES,
  reports: RIBBON_SIZES,
};
const SMALL = 20;
const ASSETS = path.join(__dirname, "..", "assets");

async function render(browser: Browser, name: string, size: number): Promise<void> {
  const source = await readFile(path.join(ASSETS, `${name}${size <= SMALL ? "-small" : ""}.svg`), "utf8");
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${source}`);
  const image = await page.screenshot({ omitBackground: true });
  await writeFile(path.join(ASSETS, `${name}-${size}.png`), image);
  await page.close();
}

async function main(): Promise<void> {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  for (const [name, sizes] of Object.entries(SIZES)) for (const size of sizes) await render(browser, name, size);
  await browser.close();
}

void main();
