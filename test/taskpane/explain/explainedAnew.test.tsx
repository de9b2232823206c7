import { TextDecoder } from "node:util";
import { act, screen } from "@testing-library/react";
import { explainIn } from "../../../src/run/explain/explainIn";
import { parseCell } from "../../../src/sheets/place/parseCell";
import { exampleTables } from "../../domain/explain/exampleTargets";
import { fakeServices } from "../fixtures/fakeServices";
import { granvik } from "../fixtures/granvik";
import { renderPane } from "../fixtures/renderPane";

jest.setTimeout(60_000);

// jsdom has none, and the example is read from its file.
Object.assign(globalThis, { TextDecoder });
const TABLES = exampleTables("lindmo");

const STALE = /^Cellen visar något annat/;

/** Förklara over a cell that is out of date until a run has ended. */
async function open() {
  let isStale = true;
  let asked = 0;
  const services = {
    ...fakeServices({ report: granvik }),
    explaining: {
      explain: async () => {
        asked += 1;
        const explained = explainIn(TABLES, { at: { sheet: "Ramar", ...parseCell("F2") } }, "sv");
        return explained.kind === "explained" ? { ...explained, isStale } : explained;
      },
      toSheet: async () => undefined,
    },
  };
  const user = await renderPane(services);
  await act(async () => services.giveCommand("explain"));
  await screen.findByRole("heading", { name: "Ram, Förskola 2027" });
  const run = async (hour: string) => {
    await user.click(screen.getByRole("button", { name: "Räkna om" }));
    isStale = false;
    await act(async () => services.endRun({ ...granvik, finishedAt: `2026-11-22T${hour}:00:00.000Z` }));
  };
  return { user, run, times: () => asked };
}

describe("Förklara after a run", () => {
  it("explains the same cell as it is now, and leaves the focus at the button that ran", async () => {
    const { run, times } = await open();
    expect(screen.getByText(STALE)).toBeTruthy();
    expect(times()).toBe(1);
    await run("15");
    expect(times()).toBe(2);
    expect(screen.queryByText(STALE)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Räkna om" }));
  });

  it("does so also when the run was made in another view", async () => {
    const { user, run, times } = await open();
    await user.click(screen.getByRole("button", { name: /^Tillbaka/ }));
    await run("16");
    expect(times()).toBe(1);
    await user.click(screen.getByRole("button", { name: "Fler val" }));
    await user.click(await screen.findByRole("menuitem", { name: "Förklara" }));
    await screen.findByRole("heading", { name: "Ram, Förskola 2027" });
    expect(times()).toBe(2);
    expect(screen.queryByText(STALE)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: /^Tillbaka/ }));
  });
});
