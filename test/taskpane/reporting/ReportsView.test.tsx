import { act, screen } from "@testing-library/react";
import { reportWish } from "../../../src/taskpane/reporting/reportWish";
import { type FakeServices, fakeServices } from "../fixtures/fakeServices";
import { granvik } from "../fixtures/granvik";
import { renderPane, shownText } from "../fixtures/renderPane";

async function openReports(services: FakeServices = fakeServices({ report: granvik })) {
  const user = await renderPane(services);
  await user.click(screen.getByRole("button", { name: "Skapa rapporter" }));
  return { services, user };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });

const NONE = { made: [], remade: [], blocked: [], abandoned: [] } as const;

describe("Rapporter", () => {
  it("makes the chosen reports, for one unit where they have a sheet per unit", async () => {
    const { services, user } = await openReports();
    await user.click(screen.getByRole("checkbox", { name: /Ordlista/ }));
    await user.click(screen.getByRole("combobox", { name: "Blad för sektion" }));
    await user.click(screen.getByRole("option", { name: "Omsorg" }));
    await user.click(button("Skapa eller uppdatera"));
    const { reports, units } = services.reporting();
    expect({ reports, units }).toEqual({ reports: ["overview", "operationalPlan"], units: ["Omsorg"] });
  });

  it("tells each step, then the sheets with the way to them, and that the user's words are kept", async () => {
    const { services, user } = await openReports();
    await user.click(button("Skapa eller uppdatera"));
    act(() => services.reporting().onProgress({ step: "write", share: 0.6 }));
    expect(screen.getByText("Skriver bladen")).toBeTruthy();
    await act(async () => services.endReports({ ...NONE, made: ["Översikt"], remade: ["Plan Omsorg"] }));
    expect(shownText()).toContain("2 blad är klara");
    expect(shownText()).toContain("Det du skrivit i textrutorna är kvar.");
    await user.click(button("Plan Omsorg"));
    expect(services.asked).toContain("showSheet Plan Omsorg");
  });

  it("says that nothing changed when every sheet was right already", async () => {
    const { services, user } = await openReports();
    await user.click(button("Skapa eller uppdatera"));
    await act(async () => services.endReports(NONE));
    expect(shownText()).toContain("Alla blad stämde redan");
  });

  it("says which sheets were left alone, and what to do: protected ones, and those whose unit is gone", async () => {
    const { services, user } = await openReports();
    await user.click(button("Skapa eller uppdatera"));
    await act(async () =>
      services.endReports({ ...NONE, blocked: ["Översikt"], abandoned: ["Plan Kultur", "Plan Teknik"] }),
    );
    expect(shownText()).toContain("1 blad är skyddat och uppdaterades inte. Ta bort bladskyddet");
    expect(shownText()).toContain("2 blad hör till enheter som inte längre är med.");
    expect(shownText()).not.toContain("Alla blad stämde redan");
    await user.click(button("Plan Kultur"));
    expect(services.asked).toContain("showSheet Plan Kultur");
  });

  it("stops when cancelled, and says that no sheet was changed", async () => {
    const { services, user } = await openReports();
    await user.click(button("Skapa eller uppdatera"));
    await user.click(button("Avbryt"));
    expect(services.reporting().signal.aborted).toBe(true);
    await act(async () => services.failReports(new DOMException("cancelled", "AbortError")));
    expect(shownText()).toContain("Rapporterna avbröts. Inget blad ändrades.");
    expect(button("Skapa eller uppdatera")).toBeTruthy();
  });

  it("says why it failed, and tries again on request", async () => {
    const { services, user } = await openReports();
    await user.click(button("Skapa eller uppdatera"));
    await act(async () => services.failReports(Object.assign(new Error("locked"), { code: "protected" })));
    expect(shownText()).toContain("Ett blad är skyddat");
    await user.click(button("Försök igen"));
    expect(services.asked.filter((asked) => asked === "createReports")).toHaveLength(2);
  });

  it("asks for at least one report", async () => {
    const { user } = await openReports();
    await user.click(button("Inga"));
    expect(button("Skapa eller uppdatera").getAttribute("aria-disabled")).toBe("true");
    expect(shownText()).toContain("Välj minst en rapport.");
  });

  it("can be taken back from the menu once something was made", async () => {
    const { services, user } = await openReports();
    await user.click(button("Skapa eller uppdatera"));
    await act(async () => services.endReports({ ...NONE, made: ["Översikt"] }));
    await user.click(button("Fler val"));
    await user.click(screen.getByRole("menuitem", { name: "Återställ rapporterna" }));
    expect(services.asked).toContain("undoReports");
    await screen.findByText(/Rapporterna är återställda/);
  });
});

describe("what is asked for", () => {
  const choices = { reports: ["overview", "dialogue", "glossary"], units: ["Lärande"] } as const;

  it("is of all units where no report has a sheet per unit, or the unit is gone", () => {
    expect(reportWish(choices, new Set(["overview"]), "Lärande")).toEqual({ reports: ["overview"] });
    expect(reportWish(choices, new Set(["dialogue"]), "Omsorg")).toEqual({ reports: ["dialogue"] });
    expect(reportWish(choices, new Set(["dialogue"]), "Lärande")).toEqual({
      reports: ["dialogue"],
      units: ["Lärande"],
    });
  });

  it("is nothing when only reports that are not to be had are chosen", () => {
    expect(reportWish(choices, new Set(["yearWheel"]), "")).toBeUndefined();
  });
});

describe("the model on a sheet", () => {
  it("is written from the menu, and the notice says what to do next", async () => {
    const services = fakeServices({ report: granvik });
    const user = await renderPane(services);
    await user.click(button("Fler val"));
    await user.click(screen.getByRole("menuitem", { name: "Skriv ut styrmodellen på ett blad" }));
    expect(services.asked).toContain("exportModel");
    await screen.findByText(/Styrmodellen står på bladet Styrmodell\. .*Utgår från till Tranemo/);
  });
});
