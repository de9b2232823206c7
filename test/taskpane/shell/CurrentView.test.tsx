import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ReactElement, useRef } from "react";
import { createLater } from "../../../src/taskpane/later/createLater";
import { type Pane, PaneContext } from "../../../src/taskpane/paneContext";
import { CurrentView } from "../../../src/taskpane/shell/CurrentView";
import type { ReportViewProps } from "../../../src/taskpane/shell/ReportView";
import { useCurrentView } from "../../../src/taskpane/shell/useCurrentView";
import { INITIAL_STATE } from "../../../src/taskpane/state/paneState";
import { swedish } from "../../../src/text/pane/swedish";
import { fakeServices } from "../fixtures/fakeServices";
import { granvik } from "../fixtures/granvik";

const services = fakeServices({ report: granvik });
const Shown = ({ current }: ReportViewProps) => <p>{`Vyn ${current.view}`}</p>;

function Place({ load }: { readonly load: () => Promise<typeof Shown> }): ReactElement {
  const later = useRef(createLater(load)).current;
  const current = useCurrentView(["goals"]);
  return (
    // The place of a view asks for the words alone.
    <PaneContext value={{ texts: swedish } as Pane}>
      <CurrentView current={current} pane={INITIAL_STATE} report={granvik} services={services} later={later} />
    </PaneContext>
  );
}

describe("the place of a view", () => {
  it("says that the view is fetched, and then shows it", async () => {
    let come = (_view: typeof Shown): void => {};
    const load = () =>
      new Promise<typeof Shown>((resolve) => {
        come = resolve;
      });
    render(<Place load={load} />);
    expect(screen.getByRole("status").textContent).toBe("Hämtar vyn …");
    await act(async () => come(Shown));
    expect(screen.getByText("Vyn goals")).toBeTruthy();
    expect(screen.queryByRole("status")).toBeNull();
  });

  it("says what to do when the view can not be fetched, and fetches it when asked to try again", async () => {
    let tries = 0;
    const load = async () => {
      tries += 1;
      if (tries === 1) throw new Error("Loading chunk views failed.");
      return Shown;
    };
    render(<Place load={load} />);
    await screen.findByRole("heading", { name: "En del av tillägget kunde inte hämtas" });
    await userEvent.click(screen.getByRole("button", { name: "Försök igen" }));
    await screen.findByText("Vyn goals");
    expect(tries).toBe(2);
  });
});
