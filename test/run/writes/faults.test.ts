import { withWorkbook } from "../../../src/excel/session";
import { createTemplate } from "../../../src/run/createTemplate";
import { createPaneServices } from "../../../src/run/paneServices";
import { record } from "../../../src/run/versions/versionServices";
import { CONTRACT } from "../../../src/sheets/contract/contract";
import { excelName } from "../../../src/sheets/contract/table";
import { differingParts } from "../differingParts";
import { type Hosted, openHosted } from "../hosted";
import { ACTIONS, type Action } from "./actions";

jest.setTimeout(600_000);

const IGNORED = excelName(CONTRACT.ignoredFindings);

/** Which table each action writes in. */
const TABLE: Readonly<Record<string, string>> = {
  run: "Uppföljning",
  measure: "Åtgärder",
  "scenario save": "Scenarier",
  "scenario remove": "Scenarier",
  ignore: IGNORED,
  "restore ignored": IGNORED,
  "record keep": "Versionsdata",
  "record keepAndLock": "Versioner",
  "record lock": "Logg",
  "record unlock": "Logg",
  "record remove": "Versionsdata",
};

const named = (name: string) => {
  const found = ACTIONS.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

/** Lindmo where every action has something to write. */
async function ready(one: Action): Promise<Hosted> {
  const kept = prepared.get(one.name) ?? (await prepare(one)).save();
  prepared.set(one.name, kept);
  const book = openHosted(kept);
  await one.prepare?.();
  return book;
}

const prepared = new Map<string, Uint8Array>();

async function prepare(one: Action): Promise<Hosted> {
  const book = openHosted("lindmo");
  await createTemplate();
  const now = new Date(2026, 10, 22);
  await record({ what: "keep", version: "Budget KF", by: "Anna Berg", comment: "" }, now);
  if (one.name === "record unlock") await record({ what: "lock", version: "", by: "Anna Berg", comment: "" }, now);
  if (one.name === "run") book.type("Uppföljning", "E8", 290_100);
  const services = createPaneServices();
  if (one.name === "scenario remove") await named("scenario save").act(services);
  if (one.name.includes("ignore")) book.type("Årsresultat", "D2", Number(book.cell("Årsresultat", "D2").value) * 1000);
  if (one.name.includes("ignore")) await named("ignore").act(services);
  // The table stays, with an empty row.
  if (one.name === "ignore") await named("restore ignored").act(services);
  return book;
}

/** Merges the first two cells of a table's body, as other programs let people do. */
function merge({ host }: Hosted, name: string): void {
  const table = host.model.tables.find((one) => one.name === name);
  const sheet = host.model.sheets.find(({ id }) => id === table?.sheetId);
  if (!table || !sheet) throw new Error(name);
  const { top, left } = table.range;
  sheet.merges.push({ top: top + 1, bottom: top + 1, left, right: left + 1 });
}

const WRITING = ACTIONS.filter(({ name }) => name !== "record startLog");

describe("Every write of the pane's, all or nothing", () => {
  it.each(WRITING.map((one) => [one.name, one] as const))(
    "%s: whichever request fails, the file is as it was",
    async (_, one) => {
      const probe = await ready(one);
      const made = probe.requestCount();
      const first = probe.save();
      await one.act(createPaneServices());
      const requests = probe.requestCount() - made;
      expect(differingParts(probe.save(), first)).not.toEqual([]);
      for (let nth = 1; nth <= requests; nth += 1) {
        for (const atAction of [undefined, 1_000]) {
          const book = await ready(one);
          const stood = book.save();
          book.host.faults.failAtRequest(nth, atAction === undefined ? {} : { atAction });
          const failed = await one.act(createPaneServices()).then(
            () => undefined,
            (error: unknown) => error,
          );
          // Past the last action of a request nothing fails.
          if (failed === undefined && atAction === 1_000) continue;
          expect([nth, failed]).toEqual([nth, expect.objectContaining({ name: "WorkbookError", restored: true })]);
          expect([nth, atAction, ...differingParts(book.save(), stood)]).toEqual([nth, atAction]);
          book.host.faults.failAtRequest(0);
        }
      }
    },
  );

  it.each(Object.entries(TABLE))("%s: writes nothing in %s on a protected sheet, and says so", async (name, table) => {
    const book = await ready(named(name));
    await withWorkbook(async ({ context, sync }) => {
      context.workbook.tables.getItem(table).worksheet.protection.protect();
      await sync();
    });
    const stood = book.save();
    const answer = await named(name).act(createPaneServices());
    expect(JSON.stringify(answer)).toMatch(/"protected"|"protected-sheet"/);
    if (name !== "run") expect(differingParts(book.save(), stood)).toEqual([]);
  });

  it("range lights: names the sheet and the cells that are locked", async () => {
    const lights = named("range lights");
    const book = await ready(lights);
    await withWorkbook(async ({ context, sync }) => {
      context.workbook.worksheets.getItem("Eget").protection.protect();
      await sync();
    });
    const stood = book.save();
    await expect(lights.act(createPaneServices())).rejects.toMatchObject({ code: "protected", cause: "Eget!B2:B4" });
    expect(differingParts(book.save(), stood)).toEqual([]);
  });

  it.each(Object.entries(TABLE))("%s: writes nothing in %s with merged cells, and says so", async (name, table) => {
    const book = await ready(named(name));
    merge(book, table);
    const stood = book.save();
    const answer = await named(name).act(createPaneServices());
    expect(JSON.stringify(answer)).toMatch(/"merged"|merged-cells|"unknownVersion"|"notLocked"|"gone"/);
    if (name !== "run") expect(differingParts(book.save(), stood)).toEqual([]);
  });

  it.each(WRITING.map((one) => [one.name, one] as const))(
    "%s: waits for the cell that somebody is editing",
    async (_, one) => {
      const book = await ready(one);
      book.host.faults.cellEditMode = true;
      const stood = book.save();
      const going = one.act(createPaneServices());
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(differingParts(book.save(), stood)).toEqual([]);
      book.host.faults.cellEditMode = false;
      await going;
      expect(differingParts(book.save(), stood)).not.toEqual([]);
    },
  );

  it.each(WRITING.map((one) => [one.name, one] as const))(
    "%s: gets through a limit of 300 000 bytes",
    async (_, one) => {
      const book = await ready(one);
      const stood = book.save();
      book.host.faults.payloadLimitBytes = 300_000;
      const services = createPaneServices();
      await one.act(services);
      expect(differingParts(book.save(), stood)).not.toEqual([]);
      await one.undo(services);
      expect(differingParts(book.save(), stood)).toEqual([]);
    },
  );
});
