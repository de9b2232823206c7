import { withWorkbook } from "../../../src/excel/session";
import { createPaneServices } from "../../../src/run/paneServices";
import { recalculate } from "../../../src/run/recalculate";
import { record } from "../../../src/run/versions/versionServices";
import { differingParts } from "../differingParts";
import { type Hosted, openHosted } from "../hosted";

const NOW = new Date(2026, 10, 22, 12, 0);

async function lockedBook(): Promise<Hosted> {
  const book = openHosted("lindmo");
  book.type("Årsresultat", "D2", Number(book.cell("Årsresultat", "D2").value) * 1000);
  await recalculate();
  await record({ what: "keepAndLock", version: "Budget KF", by: "Anna Berg", comment: "" }, NOW);
  return book;
}

const measure = {
  unit: "Omsorgssektionen",
  year: 2026,
  measure: "Färre vikarier",
  effect: 1_250,
  fullYearEffect: undefined,
  starts: undefined,
  kind: "structural",
  responsible: undefined,
  decision: undefined,
} as const;

const scenario = {
  name: "Prov",
  isNew: true,
  description: undefined,
  terms: [{ population: undefined, standardCost: undefined, compensation: undefined, service: undefined, index: 0.01 }],
} as const;

type Services = ReturnType<typeof createPaneServices>;

/** Everything of the pane that writes in the contract's tables. */
const WRITES: readonly (readonly [string, (services: Services) => Promise<unknown>])[] = [
  ["a run", (services) => services.recalculate()],
  ["a measure", (services) => services.addMeasure(measure)],
  ["a scenario", ({ scenarios }) => scenarios.save(scenario)],
  ["a scenario's removal", ({ scenarios }) => scenarios.remove("Prov")],
  [
    "an ignored finding",
    async ({ ignoring, status }) => {
      const identity = (await status()).report?.findings.flatMap((found) => found.identity ?? [])[0];
      if (!identity) throw new Error("a finding that may be ignored is needed");
      return ignoring.ignore(identity, { reason: "Stämmer", by: "" });
    },
  ],
  ["the template", (services) => services.createTemplate()],
  ["the model's rows", (services) => services.exportModel()],
];

describe("Lås färgerna: what a decision copy refuses", () => {
  it.each(WRITES)("refuses %s with the same words, and leaves the file as it is", async (_, write) => {
    const book = await lockedBook();
    book.type("Uppföljning", "E8", 290_100);
    const stood = book.save();
    await expect(write(createPaneServices())).rejects.toMatchObject({ name: "WorkbookError", code: "locked" });
    expect(differingParts(book.save(), stood)).toEqual([]);
  });

  it("refuses to take back what was written before the lock: the copy would not be what was decided", async () => {
    const book = openHosted("lindmo");
    const services = createPaneServices();
    await services.scenarios.save(scenario);
    await services.versions.record({ what: "keepAndLock", version: "Budget KF", by: "Anna Berg", comment: "" });
    const stood = book.save();
    await expect(services.scenarios.undo()).rejects.toMatchObject({ code: "locked" });
    expect(differingParts(book.save(), stood)).toEqual([]);
  });

  it("tells nobody of a refused run, and lets an edit that came before it still count as unread", async () => {
    const book = await lockedBook();
    const services = createPaneServices();
    const told: unknown[] = [];
    services.onReport((report) => told.push(report));
    const stop = services.onInputChanged(({ table }) => told.push(table));
    await services.status();
    const run = services.recalculate();
    book.type("Uppföljning", "E8", 290_100);
    await expect(run).rejects.toMatchObject({ code: "locked" });
    expect(told).toEqual(["Uppföljning"]);
    stop();
  });

  it("lets versions be kept, reports be made and cells of the user's own be coloured", async () => {
    const book = await lockedBook();
    const frame = book.cell("Ramar", "F2");
    const { versions, createReports } = createPaneServices();
    const efter = { what: "keep", version: "Efter", by: "Anna Berg", comment: "" } as const;
    expect(await versions.record(efter)).toBeUndefined();
    expect((await createReports({ reports: ["overview"] })).made).toEqual(["Översikt"]);
    expect(book.cell("Ramar", "F2")).toEqual(frame);
  });

  it("says whether what stands in the tables is of today's input, locked and unlocked", async () => {
    const book = await lockedBook();
    const { status, versions } = createPaneServices();
    expect((await status()).isCurrent).toBe(true);
    book.type("Uppföljning", "E8", 290_100);
    expect((await status()).isCurrent).toBe(false);
    expect((await versions.read()).isCurrent).toBe(false);
    await versions.record({ what: "unlock", version: "", by: "Anna", comment: "" });
    expect((await versions.read()).isCurrent).toBe(false);
  });

  it("says the same of results on a protected sheet, which no run may write, as the lock that is refused for them", async () => {
    const book = openHosted("lindmo");
    book.type("Uppföljning", "E8", 290_100);
    await withWorkbook(async ({ context, sync }) => {
      context.workbook.worksheets.getItem("Uppföljning").protection.protect();
      await sync();
    });
    const { status, versions, recalculate } = createPaneServices();
    await recalculate();
    expect((await status()).isCurrent).toBe(false);
    expect((await versions.read()).isCurrent).toBe(false);
    const lock = { what: "lock", version: "", by: "Anna", comment: "" } as const;
    expect(await versions.record(lock)).toMatchObject({ kind: "notCurrent" });
  });

  it.each(["keep", "lock", "keepAndLock"] as const)("asks who it is that does it (%s)", async (what) => {
    const book = openHosted("lindmo");
    const { versions } = createPaneServices();
    await versions.record({ what: "keep", version: "Ett", by: "Anna Berg", comment: "" });
    const stood = book.save();
    const version = what === "lock" ? "Ett" : "Två";
    expect(await versions.record({ what, version, by: " ", comment: "" })).toEqual({ kind: "byMissing" });
    expect(differingParts(book.save(), stood)).toEqual([]);
  });

  it("takes measures again once it is unlocked", async () => {
    await lockedBook();
    await record({ what: "unlock", version: "", by: "Anna", comment: "" }, NOW);
    expect((await createPaneServices().addMeasure(measure)).kind).toBe("added");
  });
});
