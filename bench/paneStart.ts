import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { buildPreview } from "../test/e2e/buildPreview";
import { servePreview } from "../test/e2e/servePreview";

/*
 * How long the preview's pane takes from the moment its script has arrived until it can be used, and until it shows how the
 * workbook stands. In the preview that includes the workbook itself: opening the file and starting the formulas. The first
 * start of a fresh browser is told apart from the later ones. A number of this machine, printed for people; nothing passes or fails by it.
 */

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
const STARTS = 9;

async function main(): Promise<void> {
  if (!existsSync(CHROMIUM)) throw new Error(`Ingen Chromium på ${CHROMIUM}: ange sökvägen i CHROMIUM.`);
  const served = await servePreview(await buildPreview());
  const browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS });
  try {
    const empty: Start[] = [];
    const example: Start[] = [];
    for (let start = 0; start < STARTS; start += 1) {
      empty.push(await startOnce(browser, `${served.address}?tom`));
      example.push(await startOnce(browser, served.address));
    }
    print("Panelen på en tom arbetsbok", empty);
    print("Panelen på exemplet Lindmo, läst och räknat", example);
  } finally {
    await browser.close();
    await served.close();
  }
}

interface Start {
  /** Milliseconds from the script's arrival until the pane's buttons are there and the page answers. */
  readonly interactive: number;
  /** Until the workbook's own numbers, or the first-run page, are shown. */
  readonly answered: number;
}

/** One start in a window of its own. */
async function startOnce(browser: Browser, address: string): Promise<Start> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(NOTE_TIMES);
  await page.goto(address);
  await page.getByRole("region", { name: "Tillägget Styrmodell" }).getByRole("heading", { level: 2 }).first().waitFor();
  const times: unknown = await page.evaluate(READ_TIMES);
  await context.close();
  const [script, interactive, answered] = Array.isArray(times) ? times.map(Number) : [];
  if (script === undefined || interactive === undefined || answered === undefined)
    throw new Error("The page has told no times.");
  return { interactive: interactive - script, answered: answered - script };
}

/** Runs in the page before its own script: marks when things are there and the page has drawn them and listens again. */
const NOTE_TIMES = `
  const wanted = new Map([
    ["bench:interactive", '[data-region="pane"] header button'],
    ["bench:answered", '[data-region="pane"] main h2'],
  ]);
  new MutationObserver(() => {
    for (const [mark, selector] of wanted) {
      if (document.querySelector(selector) === null) continue;
      wanted.delete(mark);
      requestAnimationFrame(() => setTimeout(() => performance.mark(mark)));
    }
  }).observe(document, { childList: true, subtree: true });
`;

/** When the script had arrived, when the pane could be used, and when it had answered. */
const READ_TIMES = `[
  performance.getEntriesByType("resource").find(({ name }) => /preview[^/]*\\.js/.test(name)).responseEnd,
  performance.getEntriesByName("bench:interactive")[0].startTime,
  performance.getEntriesByName("bench:answered")[0].startTime,
]`;

function print(what: string, starts: readonly Start[]): void {
  console.log(`${what}: svarar efter ${told(starts.map((one) => one.interactive))}`);
  console.log(`${" ".repeat(what.length)}  visar läget efter ${told(starts.map((one) => one.answered))}`);
}

function told(times: readonly number[]): string {
  const [first = 0, ...rest] = times;
  const sorted = [...rest].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? first;
  const whole = (milliseconds: number) => `${Math.round(milliseconds)} ms`;
  return `${whole(middle)} (mitten av ${rest.length} starter), ${whole(first)} första gången`;
}

void main();
