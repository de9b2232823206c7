import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createLater } from "../../src/taskpane/later/createLater";
import type { PaneServices } from "../../src/taskpane/paneModel";
import type { PreferenceStore } from "../../src/taskpane/preferences/preferences";
import { Root } from "../../src/taskpane/Root";
import { laterView } from "../../src/taskpane/shell/laterView";
import { fakeServices } from "./fixtures/fakeServices";
import { granvik } from "./fixtures/granvik";
import { shownText } from "./fixtures/renderPane";

const PREFERENCES: PreferenceStore = { load: () => ({}), save: () => {} };

function show(load: () => Promise<PaneServices>): void {
  Object.assign(globalThis, { Office: { context: {} } });
  const services = createLater(load);
  render(<Root services={services} preferences={PREFERENCES} />);
}

describe("the pane in Excel, before all of it has been fetched", () => {
  it("is drawn with its buttons and says that it reads, then shows the answer and asked for it once", async () => {
    let come = (_services: PaneServices): void => {};
    let asked = 0;
    const services = fakeServices({ report: granvik });
    show(
      () =>
        new Promise((resolve) => {
          come = resolve;
        }),
    );
    expect(shownText()).toContain("Läser arbetsboken …");
    expect(screen.getByRole("button", { name: "Fler val" })).toBeTruthy();
    await act(async () =>
      come({
        ...services,
        status: () => {
          asked += 1;
          return services.status();
        },
      }),
    );
    await screen.findByText("Ekonomin kräver åtgärder");
    expect(asked).toBe(1);
  });

  it("says that a part could not be fetched, and tries again when asked to", async () => {
    let tries = 0;
    show(async () => {
      tries += 1;
      if (tries === 1) throw new Error("Loading chunk run failed.");
      return fakeServices({ report: granvik });
    });
    await screen.findByText("En del av tillägget kunde inte hämtas");
    await userEvent.click(screen.getByRole("button", { name: "Försök igen" }));
    await screen.findByText("Ekonomin kräver åtgärder");
    expect(screen.queryByText("En del av tillägget kunde inte hämtas")).toBeNull();
    expect(laterView.now()).toBeDefined();
  });

  it("shows the template that was made with what was fetched meanwhile", async () => {
    let tries = 0;
    show(async () => {
      tries += 1;
      if (tries === 1) throw new Error("Loading chunk run failed.");
      const services = fakeServices({ hasTables: false });
      return {
        ...services,
        createTemplate: async () => {
          // The pane has the real services by now, and has asked them.
          await new Promise((resolve) => setTimeout(resolve, 50));
          return services.createTemplate();
        },
      };
    });
    await screen.findByText("En del av tillägget kunde inte hämtas");
    await userEvent.click(screen.getByRole("button", { name: "Skapa mall" }));
    await screen.findByText(/^Mallen är skapad med 2 tabeller/);
    expect(shownText()).not.toContain("Läser arbetsboken");
  });
});
