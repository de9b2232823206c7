import fc from "fast-check";
import { WorkbookError } from "../../../src/excel/workbookError";
import { createPaneServices } from "../../../src/run/paneServices";
import { differingParts } from "../differingParts";
import { type Action, ACTIONS, action } from "./actions";
import { openWild, type Wild, wild } from "./wildBook";

jest.setTimeout(600_000);
const RUNS = Number(process.env.RUNS ?? 40);
const SEED = Number(process.env.SEED ?? 20261122);

/** False when the action was not possible, which must leave the file alone. */
async function acted(one: Action, services: ReturnType<typeof createPaneServices>): Promise<boolean> {
  try {
    await one.act(services);
    return true;
  } catch (error) {
    if (error instanceof WorkbookError && error.restored) return false;
    throw error;
  }
}

describe("scan", () => {
  it("all actions", async () => {
    const counts: Record<string, number> = {};
    const bad: string[] = [];
    await fc.assert(
      fc.asyncProperty(wild, fc.shuffledSubarray([...ACTIONS], { minLength: 5, maxLength: 5 }), async (how: Wild, actions) => {
        const book = await openWild(how);
        const services = createPaneServices();
        for (const one of actions) {
          await one.prepare?.(services);
          const stood = book.save();
          try {
            const did = await acted(one, services);
            const after = book.save();
            const changed = differingParts(after, stood).length > 0;
            if (!did) { if (changed) bad.push(`${one.name} threw and changed ${JSON.stringify(how)}`); counts[`${one.name} THREW`] = (counts[`${one.name} THREW`] ?? 0) + 1; continue; }
            if (!changed) { continue; }
            counts[one.name] = (counts[one.name] ?? 0) + 1;
            await one.undo(services);
            const left = differingParts(book.save(), stood);
            if (left.length > 0) bad.push(`${one.name}: ${left} after ${actions.map(a=>a.name)} ${JSON.stringify(how.habits)} ${how.example} all=${how.hasAllTables} v=${how.hasVersion}`);
            if (left.length) return;
          } catch (error) {
            bad.push(`${one.name}: ${String(error)} ${String((error as any).cause?.debugInfo ? JSON.stringify((error as any).cause.debugInfo) : "")} ${JSON.stringify(how.habits)} ${how.example} all=${how.hasAllTables} v=${how.hasVersion}`);
            return;
          }
        }
      }),
      { seed: SEED, numRuns: RUNS },
    );
    console.log(counts, bad.join("\n"));
  });
});
