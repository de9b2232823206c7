import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { BrowserContext, Locator, Page } from "playwright-core";

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The preview as a user has it before them, with the words of a user: cells by address, sheets and buttons by name. */
export class PreviewPage {
  /** Requests to anything but the page's own server. They were refused. */
  readonly foreignRequests: string[] = [];
  /** Errors that the page or its scripts told the console. */
  readonly errors: string[] = [];

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static async open(context: BrowserContext, address: string, path: string): Promise<PreviewPage> {
    const preview = new PreviewPage(context, await context.newPage());
    await context.route("**/*", (route) => {
      const { origin, protocol, href } = new URL(route.request().url());
      if (`${origin}/` === address || protocol === "data:" || protocol === "blob:") return route.continue();
      preview.foreignRequests.push(href);
      return route.abort();
    });
    preview.page.on("pageerror", (error) => preview.errors.push(error.message));
    preview.page.on("console", (message) => {
      if (message.type() === "error") preview.errors.push(message.text());
    });
    await preview.page.goto(address + path);
    await preview.page.getByRole("grid").waitFor();
    return preview;
  }

  /** The cell with an address, on the sheet that is shown. It must be in sight. */
  cell(address: string): Locator {
    return this.page.locator(`[data-address="${address}"]`);
  }

  /** Selects a cell, or a rectangle, of the sheet that is shown, wherever it is. */
  async goTo(address: string): Promise<void> {
    const nameBox = this.page.getByRole("textbox", { name: /^Namnruta/ });
    await nameBox.fill(address);
    await nameBox.press("Enter");
    await this.cell(address.split(":")[0] ?? address).waitFor();
  }

  /** Types into a cell and presses Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** What a cell shows; no-break spaces as spaces. */
  async textOf(address: string): Promise<string> {
    return ((await this.cell(address).textContent()) ?? "").replaceAll(/[\u00a0\u202f]/g, " ");
  }

  /** A cell's fill as the browser computed it, `rgb(198, 239, 206)`. */
  fillOf(address: string): Promise<string> {
    return this.cell(address).evaluate((element) => getComputedStyle(element).backgroundColor);
  }

  /** The address of the active cell. */
  async activeAddress(): Promise<string | null> {
    return this.page.locator('[role=gridcell][tabindex="0"]').getAttribute("data-address");
  }

  /** Opens a workbook through the file chooser's field. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    const field = this.page.getByLabel("Arbetsbok att öppna");
    await field.setInputFiles({ name, mimeType: XLSX_TYPE, buffer: Buffer.from(bytes) });
  }

  /** Shows a sheet by its name. */
  async showSheet(name: string): Promise<void> {
    await this.page.getByRole("tablist", { name: "Blad" }).getByRole("tab", { name, exact: true }).click();
  }

  /** Saves, and gives the file's name and bytes. */
  async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const download = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: "Spara" }).click();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  }

  /** What the page or the pane says has gone wrong; the places where nothing is said are left out. */
  get alert(): Locator {
    return this.page.getByRole("alert").filter({ hasText: /\S/ });
  }

  /** The add-in's own pane. */
  get pane(): Locator {
    return this.page.getByRole("region", { name: "Tillägget Styrmodell" });
  }

  /** What axe finds wrong, as rule and element. The pane has a main part of its own: in Excel it is a page of its own. */
  async axeFaults(): Promise<readonly string[]> {
    await this.page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
    return this.page.evaluate(async () => {
      // axe puts itself on the page as a global.
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      // Fluent's own guards take the focus only to pass it on at once.
      const context = { exclude: [["[data-tabster-dummy]"]] };
      const { violations } = await axe.run(context, { rules: { "landmark-main-is-top-level": { enabled: false } } });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    });
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
