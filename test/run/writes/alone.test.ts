import { createPaneServices } from "../../../src/run/paneServices";
import type { SavedScenario } from "../../../src/sheets/scenarios/planScenario";
import { differingParts } from "../differingParts";
import { openHosted } from "../hosted";

const NO_TERMS = { population: undefined, standardCost: undefined, compensation: undefined, service: undefined };
const scenario = (name: string): SavedScenario => {
  return { name, isNew: true, description: undefined, terms: [{ ...NO_TERMS, index: 0.01 }] };
};

describe("Several things asked for at once", () => {
  it("come after each other: nothing is refused, lost or half-written", async () => {
    const book = openHosted("lindmo");
    book.type("Uppföljning", "E8", 290_100);
    const services = createPaneServices();
    const { scenarios, versions, recalculate } = services;
    const [run, one, other, kept, again] = await Promise.all([
      recalculate(),
      scenarios.save(scenario("Ett")),
      scenarios.save(scenario("Två")),
      versions.record({ what: "keep", version: "V1", by: "Anna Berg", comment: "" }),
      recalculate(),
    ]);
    expect(run.written).not.toBe("nothing");
    expect([one, other]).toEqual([{ kind: "written" }, { kind: "written" }]);
    expect(kept).toBeUndefined();
    // Logg is new since the first run: the second adds its row, which is not counted, and changes nothing else.
    expect(again.written).toEqual({ cells: 0, tables: [] });
    const { report } = await services.status();
    expect(report?.workbook.scenarios.map((row) => row.scenario)).toEqual(expect.arrayContaining(["Ett", "Två"]));
  });

  it("goes on after one that failed", async () => {
    const book = openHosted("lindmo");
    const services = createPaneServices();
    book.host.faults.failAtRequest(1);
    const failed = services.recalculate();
    const saved = services.scenarios.save(scenario("Ett"));
    await expect(failed).rejects.toMatchObject({ name: "WorkbookError" });
    expect(await saved).toEqual({ kind: "written" });
  });

  it("never takes back another run than the one that was meant", async () => {
    const book = openHosted("lindmo");
    const services = createPaneServices();
    book.type("Uppföljning", "E8", 290_100);
    await services.recalculate();
    book.type("Uppföljning", "E8", 280_000);
    const run = services.recalculate();
    const undo = services.undoLastRun();
    await run;
    const stood = book.save();
    await expect(undo).rejects.toMatchObject({ code: "edited", restored: true });
    expect(differingParts(book.save(), stood)).toEqual([]);
  });

  it("takes a run back once, however often it is asked for", async () => {
    const book = openHosted("lindmo");
    book.type("Uppföljning", "E8", 290_100);
    const stood = book.save();
    const services = createPaneServices();
    await services.recalculate();
    await Promise.all([services.undoLastRun(), services.undoLastRun()]);
    expect(differingParts(book.save(), stood)).toEqual([]);
  });

  it("refuses to take a run back where a version that was kept meanwhile would tell of it", async () => {
    const book = openHosted("lindmo");
    book.type("Uppföljning", "E8", 290_100);
    const services = createPaneServices();
    await services.recalculate();
    const kept = services.versions.record({ what: "keep", version: "V1", by: "Anna Berg", comment: "" });
    const undo = services.undoLastRun();
    await kept;
    const stood = book.save();
    await expect(undo).rejects.toMatchObject({ code: "edited", restored: true });
    expect(differingParts(book.save(), stood)).toEqual([]);
  });

  it("refuses to take a version back where a run has written meanwhile", async () => {
    const book = openHosted("lindmo");
    const { versions, recalculate } = createPaneServices();
    await versions.record({ what: "keep", version: "V1", by: "Anna Berg", comment: "" });
    book.type("Uppföljning", "E8", 290_100);
    const run = recalculate();
    const undo = versions.undo();
    await run;
    const stood = book.save();
    await expect(undo).rejects.toMatchObject({ code: "edited", restored: true });
    expect(differingParts(book.save(), stood)).toEqual([]);
  });

  it("never takes back another scenario than the one that was meant", async () => {
    const book = openHosted("lindmo");
    const { scenarios } = createPaneServices();
    await scenarios.save(scenario("Ett"));
    const saved = scenarios.save(scenario("Två"));
    const undo = scenarios.undo();
    await saved;
    const stood = book.save();
    await expect(undo).rejects.toMatchObject({ code: "edited" });
    expect(differingParts(book.save(), stood)).toEqual([]);
    await scenarios.undo();
    await scenarios.undo();
    expect(differingParts(book.save(), stood)).not.toEqual([]);
  });

  it("takes a scenario back once, however often it is asked for", async () => {
    const book = openHosted("lindmo");
    const stood = book.save();
    const { scenarios } = createPaneServices();
    await scenarios.save(scenario("Ett"));
    await Promise.all([scenarios.undo(), scenarios.undo()]);
    expect(differingParts(book.save(), stood)).toEqual([]);
  });

  it("still tells of what was edited during a run that failed: the report that is shown is older", async () => {
    const book = openHosted("lindmo");
    const services = createPaneServices();
    const told: string[] = [];
    const stop = services.onInputChanged(({ table }) => told.push(table));
    await services.status();
    book.host.faults.failAtRequest(4);
    const run = services.recalculate();
    book.type("Uppföljning", "E8", 290_100);
    await expect(run).rejects.toMatchObject({ name: "WorkbookError" });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).toEqual(["Uppföljning"]);
    stop();
  });
});
