import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";

/*
 * Draws assets/icon-*.png from the SVG sources: `npx tsx scripts/renderIcons.ts`.
 * CHROMIUM names the browser; the default is where Debian has it. Sizes of 20 px and less have a drawing of their own,
 * whose lines fall on whole pixels.
 */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;
const SMALL = 20;
const ASSETS = path.join(__dirname, "..", "assets");

async function render(browser: Browser, size: number): Promise<void> {
  const source = await readFile(path.join(ASSETS, size <= SMALL ? "icon-small.svg" : "icon.svg"), "utf8");
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${source}`);
  const image = await page.screenshot({ omitBackground: true });
  await writeFile(path.join(ASSETS, `icon-${size}.png`), image);
  await page.close();
}

async function main(): Promise<void> {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  for (const size of SIZES) await render(browser, size);
  await browser.close();
}

void main();
