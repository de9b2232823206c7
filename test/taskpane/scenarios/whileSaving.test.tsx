import { act, screen } from "@testing-library/react";
import type { ScenarioWritten } from "../../../src/run/scenarios/scenarioServices";
import { SOUND } from "../../domain/allocation/soundFrames";
import { fakeServices } from "../fixtures/fakeServices";
import { renderPane } from "../fixtures/renderPane";
import { reportFor } from "../fixtures/reportFor";

/** Typing in Fluent's fields is slow in jsdom. */
jest.setTimeout(60_000);

const field = (name: string) => screen.getByRole("textbox", { name });

describe("Scenarier while a scenario is saved", () => {
  it("[A-12] saves once, and keeps what is typed meanwhile", async () => {
    let count = 0;
    let end = (_: ScenarioWritten): void => {};
    const services = Object.assign(
      fakeServices({
        report: reportFor(SOUND),
        preferences: { load: () => ({ role: "economist" }), save: () => {} },
      }),
      {
        scenarios: {
          save: () => {
            count += 1;
            return new Promise<ScenarioWritten>((resolve) => {
              end = resolve;
            });
          },
          remove: async () => ({ kind: "written" }) as const,
          undo: async () => {},
        },
      },
    );
    const user = await renderPane(services);
    await user.click(screen.getByRole("tab", { name: "Scenarier" }));
    await user.type(field("Prisindex"), "1");
    await user.click(screen.getByRole("button", { name: "Spara som…" }));
    await user.type(field("Namn"), "Dyrt");
    await user.dblClick(screen.getByRole("button", { name: "Spara" }));
    expect(count).toBe(1);
    await user.type(field("Standardkostnad"), "2");
    await act(async () => end({ kind: "written" }));
    await screen.findByText(/Dyrt är sparat i tabellen Scenarier/);
    expect(field("Standardkostnad")).toHaveProperty("value", "2");
  });
});
