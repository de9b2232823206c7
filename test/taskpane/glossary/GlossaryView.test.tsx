import { screen } from "@testing-library/react";
import { STEERING_MODELS } from "../../../src/domain/models/steeringModels";
import { findTerms } from "../../../src/taskpane/glossary/findTerms";
import { fakeServices } from "../fixtures/fakeServices";
import { granvik } from "../fixtures/granvik";
import { renderPane, shownText } from "../fixtures/renderPane";

async function openGlossary() {
  const user = await renderPane(fakeServices({ report: granvik }));
  await user.click(screen.getByRole("tab", { name: "Ramar" }));
  await user.click(screen.getByRole("button", { name: "Fler val" }));
  await user.click(screen.getByRole("menuitem", { name: "Ordlista" }));
  return user;
}

describe("Tranemo styrmodell 7: begreppslista", () => {
  it("[T7-b] lists every term of the model with its meaning and source", async () => {
    await openGlossary();
    const terms = screen.getAllByRole("term").map((term) => term.textContent);
    expect(terms).toEqual(STEERING_MODELS.tranemo.terms.map(({ term }) => term));
    expect(shownText()).toContain("En faktor som är avgörande för att lyckas med grunduppdraget");
    expect(shownText()).toContain("Tranemo styrmodell 7");
  });

  it("narrows the list as one types, and says when nothing is found", async () => {
    const user = await openGlossary();
    const field = screen.getByRole("searchbox", { name: "Sök i ordlistan" });
    await user.type(field, "  KVALITETSF");
    expect(screen.getAllByRole("term").map((term) => term.textContent)).toEqual([
      "Kvalitetsfaktor",
      "Kvalitetsindikator",
    ]);
    await user.type(field, "zz");
    expect(shownText()).toContain("Inget begrepp innehåller");
  });

  it("finds what a term means too, after those that are named so", () => {
    const terms = [
      { term: "Indikator", meaning: "Detsamma som ett mått.", source: "" },
      { term: "Mått", meaning: "Ett värde.", source: "" },
      { term: "Vision", meaning: "Ett tillstånd.", source: "" },
    ];
    expect(findTerms(terms, "mått").map(({ term }) => term)).toEqual(["Mått", "Indikator"]);
  });

  it("tells the model's plans, levels, types of goals and words", async () => {
    await openGlossary();
    for (const words of ["Verksamhetsplan1 år, Respektive nivå", "Kommunfullmäktige", "sektion, flera sektioner"]) {
      expect(shownText()).toContain(words);
    }
  });
});

describe("a view from the menu", () => {
  it("has its name and the way back to the tab one came from, with the focus on it", async () => {
    const user = await openGlossary();
    expect(screen.getByRole("heading", { level: 2, name: "Ordlista" })).toBeTruthy();
    expect(screen.queryByRole("tablist")).toBeNull();
    const back = screen.getByRole("button", { name: "Tillbaka" });
    expect(document.activeElement).toBe(back);
    await user.click(back);
    expect(screen.getByRole("tab", { name: "Ramar" }).getAttribute("aria-selected")).toBe("true");
  });

  it("goes back on Esc, but only when the search field has nothing to empty", async () => {
    const user = await openGlossary();
    await user.type(screen.getByRole("searchbox", { name: "Sök i ordlistan" }), "mål{Escape}");
    expect(screen.getByRole("heading", { level: 2, name: "Ordlista" })).toBeTruthy();
    await user.clear(screen.getByRole("searchbox", { name: "Sök i ordlistan" }));
    await user.keyboard("{Escape}");
    expect(screen.getByRole("tab", { name: "Ramar" }).getAttribute("aria-selected")).toBe("true");
  });
});
