import { screen, waitFor } from "@testing-library/react";
import { fakeServices } from "../fixtures/fakeServices";
import { granvik } from "../fixtures/granvik";
import { renderPane } from "../fixtures/renderPane";

const focused = () => document.activeElement;

describe("The keyboard's place in the pane", () => {
  it("is the chosen tab when the way back has gone with its view", async () => {
    const user = await renderPane(fakeServices({ report: granvik }));
    await user.click(screen.getByRole("button", { name: "Fler val" }));
    await user.click(screen.getByRole("menuitem", { name: "Ordlista" }));
    await waitFor(() => expect(focused()).toBe(screen.getByRole("button", { name: "Tillbaka" })));
    await user.keyboard("{Enter}");
    await waitFor(() => expect(focused()).toBe(screen.getByRole("tab", { name: "Läget" })));
  });

  it("is the chosen tab after Esc", async () => {
    const user = await renderPane(fakeServices({ report: granvik }));
    await user.click(screen.getByRole("button", { name: "Fler val" }));
    await user.click(screen.getByRole("menuitem", { name: "Ordlista" }));
    await waitFor(() => expect(focused()).toBe(screen.getByRole("button", { name: "Tillbaka" })));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(focused()).toBe(screen.getByRole("tab", { name: "Läget" })));
  });

  it("is what names the view when the first run has been answered with a template", async () => {
    const user = await renderPane(fakeServices({ hasTables: false }));
    screen.getByRole("button", { name: "Skapa mall" }).focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.queryByRole("button", { name: "Skapa mall" })).toBeNull());
    await waitFor(() => expect(focused()).toBe(screen.getByRole("heading", { level: 2 })));
  });

  it("is kept on the button that works", async () => {
    const services = fakeServices({ report: granvik });
    const user = await renderPane(services);
    await user.click(screen.getByRole("button", { name: "Fler val" }));
    await user.click(screen.getByRole("menuitem", { name: "Rapporter" }));
    const make = screen.getByRole("button", { name: "Skapa eller uppdatera" });
    make.focus();
    await user.keyboard("{Enter}");
    expect(make.getAttribute("aria-disabled")).toBe("true");
    expect(focused()).toBe(make);
    services.endReports({ made: ["Översikt"], remade: [], blocked: [], abandoned: [] });
    await screen.findByText("1 blad är klart");
    expect(focused()).toBe(make);
  });
});

describe("What came of a sheet that was asked for", () => {
  it("is told in the view that asked alone, and the sheet is shown", async () => {
    const services = fakeServices({ report: granvik });
    const user = await renderPane(services);
    await user.click(screen.getByLabelText("Fler val"));
    await user.click(screen.getByText("Scenarier", { selector: ".fui-MenuItem__content" }));
    await user.click(screen.getByText("Till blad", { selector: "button" }));
    services.endReports({ made: ["Scenarier jämförda"], remade: [], blocked: [], abandoned: [] });
    const told = await screen.findByText("1 blad är klart");
    expect(told.closest("[role=status]")).not.toBeNull();
    await waitFor(() => expect(services.asked).toContain("showSheet Scenarier jämförda"));
    await user.click(screen.getByLabelText("Fler val"));
    await user.click(screen.getByText("Rapporter", { selector: ".fui-MenuItem__content" }));
    expect(screen.queryByText("1 blad är klart")).toBeNull();
  });
});
