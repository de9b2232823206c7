import fc from "fast-check";
import { WorkbookError } from "../../../src/excel/workbookError";
import { createPaneServices } from "../../../src/run/paneServices";
import { differingParts } from "../differingParts";
import { ACTIONS, type Action } from "./actions";
import { openWild, wild } from "./wildBook";

jest.setTimeout(600_000);

const RUNS = 10;
const SEED = 20261122;
const SLOTS: Readonly<Record<string, string>> = {
  run: "run",
  measure: "run",
  "scenario save": "scenario",
  "scenario remove": "scenario",
  ignore: "ignored",
  "restore ignored": "ignored",
  "range lights": "range",
  reports: "reports",
  "explanation sheet": "reports",
  "comparison sheet": "reports",
};
/** Runs and records are taken back before the next of either. */
const slotOf = ({ name }: Action) => SLOTS[name] ?? "run";

/** What a lock refuses changes nothing, and what cannot be read in Logg counts as one; any other failure is a failure. */
function refusedAsLocked(error: unknown): void {
  if (!(error instanceof WorkbookError) || error.code !== "locked") throw error;
}

describe("Ångra: whatever the pane wrote in a workbook that somebody has made theirs", () => {
  it("is taken back so that the file is byte for byte what it was, five actions after each other", async () => {
    const taken = new Map<string, number>();
    const five = fc.shuffledSubarray([...ACTIONS], { minLength: 5, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(wild, five, async (how, actions) => {
        const book = await openWild(how);
        const services = createPaneServices();
        for (const one of actions) {
          await one.prepare?.();
          const stood = book.save();
          await one.act(services).catch(refusedAsLocked);
          if (differingParts(book.save(), stood).length === 0) continue;
          await one.undo(services);
          expect([one.name, ...differingParts(book.save(), stood)]).toEqual([one.name]);
          taken.set(one.name, (taken.get(one.name) ?? 0) + 1);
        }
      }),
      { seed: SEED, numRuns: RUNS },
    );
    expect([...taken.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(RUNS);
    expect(taken.size).toBeGreaterThan(9);
  });

  it("is taken back in the order of the latest first, two actions upon each other", async () => {
    let taken = 0;
    const two = fc
      .tuple(fc.constantFrom(...ACTIONS), fc.constantFrom(...ACTIONS))
      .filter(([one, other]) => slotOf(one) !== slotOf(other));
    await fc.assert(
      fc.asyncProperty(wild, two, async (how, [one, other]) => {
        const book = await openWild(how);
        const services = createPaneServices();
        await one.prepare?.();
        await other.prepare?.();
        const stood = book.save();
        await one.act(services).catch(refusedAsLocked);
        const between = book.save();
        await other.act(services).catch(refusedAsLocked);
        const changed = differingParts(book.save(), between).length > 0;
        if (changed) await other.undo(services);
        expect([other.name, ...differingParts(book.save(), between)]).toEqual([other.name]);
        if (differingParts(between, stood).length === 0) return;
        await one.undo(services);
        expect([one.name, ...differingParts(book.save(), stood)]).toEqual([one.name]);
        if (changed) taken += 1;
      }),
      { seed: SEED, numRuns: RUNS },
    );
    expect(taken).toBeGreaterThan(RUNS / 5);
  });

  it("leaves what somebody has written elsewhere since: the file is what it is with that alone", async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(wild, fc.constantFrom(...ACTIONS), async (how, one) => {
        const write = async (acts: boolean) => {
          const book = await openWild(how);
          const services = createPaneServices();
          await one.prepare?.();
          const stood = book.save();
          if (acts) await one.act(services).catch(refusedAsLocked);
          const changed = differingParts(book.save(), stood).length > 0;
          book.type("Inställningar", "E20", "mitt");
          book.type("Verksamheter", "N3", 4711);
          if (changed) await one.undo(services);
          if (changed) taken += 1;
          return book.save();
        };
        expect([one.name, ...differingParts(await write(true), await write(false))]).toEqual([one.name]);
      }),
      { seed: SEED, numRuns: RUNS },
    );
    expect(taken).toBeGreaterThan(RUNS / 3);
  });
});
