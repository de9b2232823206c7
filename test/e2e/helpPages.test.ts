import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const ASSETS = path.join(__dirname, "../../assets");
const WIDTH = 350;
const START_MILLISECONDS = 60_000;
const isMissing = !existsSync(CHROMIUM) && process.env.CI !== "true";

(isMissing ? describe.skip : describe)("The help pages, as files on the web server", () => {
  let browser: Browser | undefined;
  jest.setTimeout(START_MILLISECONDS);
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
  }, START_MILLISECONDS);
  afterAll(() => browser?.close());

  const pages = ["support.html", "functions.html"];
  const looks = [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }] as const;
  it.each(pages.flatMap((page) => looks.map((look) => [page, Object.values(look).join(), look] as const)))(
    "%s has nothing that axe objects to, asks for nothing and fits %s 350 pixels",
    async (file, _, look) => {
      const page = await browser?.newPage({ viewport: { width: WIDTH, height: 700 }, locale: "sv-SE", ...look });
      if (!page) throw new Error("The browser has not started.");
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.goto(pathToFileURL(path.join(ASSETS, file)).href);
      await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
      const faults = await page.evaluate(async () => {
        // axe puts itself on the page as a global.
        const { axe } = window as unknown as { axe: typeof import("axe-core") };
        const { violations } = await axe.run();
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      });
      expect(faults).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WIDTH);
      expect(asked.filter((url) => !url.startsWith("file:"))).toEqual([]);
      const links = await page.locator("a").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) {
        const [name, hash] = link.split("#");
        const target = name || file;
        expect([link, existsSync(path.join(ASSETS, target))]).toEqual([link, true]);
        if (hash) expect(readFileSync(path.join(ASSETS, target), "utf8")).toContain(`id="${hash}"`);
      }
      await page.close();
    },
  );
});
