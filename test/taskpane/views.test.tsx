import { screen, within } from "@testing-library/react";
import { finding } from "../../src/domain/finding";
import { PARAGRAPHS } from "../../src/domain/rule";
import type { LocatedFinding } from "../../src/run/runReport";
import { fakeServices } from "./fixtures/fakeServices";
import { granvik } from "./fixtures/granvik";
import { renderPane, shownText } from "./fixtures/renderPane";

const UNIT = { unit: "Lärande", level: undefined, parent: undefined, responsible: undefined, kind: undefined };
/** Nothing of what is computed beside frames, forecasts and goals. */
const NOTHING_ELSE = { financialGoals: [], balances: [], balanceDeficits: [], unitLights: [] };

async function open(tab: RegExp) {
  const services = fakeServices({ report: granvik });
  const user = await renderPane(services);
  await user.click(screen.getByRole("tab", { name: tab }));
  return { services, user, panel: within(screen.getByRole("tabpanel")) };
}

describe("Läget", () => {
  it("[T3.2-g] puts the economy before the goals", async () => {
    const { panel } = await open(/Läget/);
    const headings = panel.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent);
    expect(headings).toEqual([
      "Ekonomin kräver åtgärder",
      "Ramar 2027",
      "Prognoser",
      "Underskott att hämta hem",
      "Finansiella mål",
      "Kommunens balanskrav",
      "Samlat läge per enhet",
      "Mål och indikatorer",
    ]);
  });

  it("[T3.2-a] says which forecasts may not be submitted and what is missing, and leads to the row", async () => {
    const { services, user, panel } = await open(/Läget/);
    await user.click(panel.getByRole("button", { name: /omsorg och stöd får inte lämna in.*1\s250\stkr saknas/ }));
    expect(services.places).toEqual([{ table: "followUps", row: 1 }]);
  });

  it("[T3.2-b] names the overdue deficit before the ones still open", async () => {
    const { panel } = await open(/Läget/);
    const rows = panel.getAllByRole("button", { name: /förföll|till 2027/ }).map((row) => row.textContent);
    expect(rows[0]).toMatch(/Röd: Samhällsutveckling och teknik 2023900\stkr förföll 2025/);
    expect(rows[1]).toMatch(/Gul: Sektionen för omsorg och stöd 20253\s300\stkr till 2027/);
    expect(shownText()).toMatch(/4 200 tkr\s?i 2 sektioner/);
  });

  it("counts lights in words", async () => {
    const { panel } = await open(/Läget/);
    const list = panel.getByRole("list", { name: "Indikatorer" });
    expect(
      within(list)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual(["5 gröna", "2 gula", "2 röda", "1 grå"]);
  });
});

describe("Ramar", () => {
  it("[T3.2-d] opens a unit to its services, and a service to standard cost and ambition apart", async () => {
    const { user, panel } = await open(/Ramar/);
    await user.click(panel.getByRole("button", { name: "Lärande" }));
    await user.click(panel.getByRole("button", { name: "Förskola" }));
    const row = (name: RegExp) => panel.getByRole("row", { name });
    expect(row(/Standard\u00adkostnad/).textContent).toMatch(/120\s504/);
    expect(row(/^Ambition/).textContent).toContain("+501");
  });

  it("leads from a frame to its cell in Ramar, whose rows stand in the outcome's order", async () => {
    const { services, user, panel } = await open(/Ramar/);
    await user.click(panel.getByRole("button", { name: "Lärande" }));
    await user.click(panel.getByRole("button", { name: /Grundskola 2028/ }));
    expect(services.places).toEqual([{ table: "frames", row: 5, column: "frame" }]);
  });

  it("shows an earmarked part under its service without adding it to the unit", async () => {
    const { user, panel } = await open(/Ramar/);
    await user.click(panel.getByRole("button", { name: "Lärande" }));
    expect(panel.getByRole("button", { name: /skolskjuts.*ingår i Grundskola/ })).toBeTruthy();
    // 118 400 + 248 900 + 108 700, times 1.022: the school buses' 12 400 are not in it.
    expect(shownText()).toMatch(/Lärande486 472/);
  });
});

describe("Uppföljning", () => {
  it("[T3.2-a] opens the blocked forecasts, with the missing amount and what it comes from", async () => {
    const { panel } = await open(/Uppföljning/);
    expect(panel.getByRole("button", { name: /omsorg/, expanded: true })).toBeTruthy();
    expect(shownText()).toMatch(/1 250 tkr saknas/);
    expect(shownText()).toMatch(/Åtgärder som räknas \(2\)\+2 950/);
  });

  it("shows a deficit's due year and how much of it is recovered", async () => {
    const { user, panel } = await open(/Uppföljning/);
    await user.click(panel.getByRole("button", { name: /teknik 2023.*frist 2025/ }));
    expect(panel.getByRole("img", { name: /36\s% hämtat eller undantaget/ })).toBeTruthy();
  });
});

describe("Fynd", () => {
  it("lists errors before advice, by table", async () => {
    const { panel } = await open(/Fynd/);
    const tables = panel.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent);
    expect(tables).toEqual([
      "Uppföljning, 2 fel",
      "Återhämtning, 1 fel",
      "Prisindex, 1 fel",
      "Standardkostnader, 1 råd",
    ]);
  });

  it("walks from finding to finding, selecting each cell, and from the last to the first", async () => {
    const { services, user, panel } = await open(/Fynd/);
    for (let step = 0; step < 6; step++) await user.click(panel.getByRole("button", { name: "Nästa fynd" }));
    expect(services.places.map((place) => place.table)).toEqual([
      "followUps",
      "followUps",
      "recoveries",
      "standardCosts",
      "followUps",
    ]);
    expect(shownText()).toContain("1 av 5");
  });

  it("shows only advice when asked to", async () => {
    const { user, panel } = await open(/Fynd/);
    await user.click(panel.getByRole("button", { name: "Råd 1" }));
    expect(panel.getAllByRole("listitem")).toHaveLength(1);
  });

  it("quotes the paragraph a finding rests on", async () => {
    const { user, panel } = await open(/Fynd/);
    await user.click(panel.getByRole("button", { name: /T3.2-b/ }));
    expect(panel.getByText(/ska sektionerna inom de närmaste två åren hämta hem underskottet/)).toBeTruthy();
  });

  it("shows the own document's paragraph in place of the rules, where its model has one", async () => {
    const findings = granvik.findings.slice(0, 1).map((one) => ({ ...one, source: "Granviks styrmodell 4.1" }));
    const user = await renderPane(fakeServices({ report: { ...granvik, findings } }));
    await user.click(screen.getByRole("tab", { name: /Fynd/ }));
    expect(shownText()).toContain("Granviks styrmodell 4.1");
    expect(shownText()).not.toContain("T3.2-a");
  });

  it("says why a place can not be gone to", async () => {
    const goToError = Object.assign(new Error("gone"), { code: "conflict" });
    const user = await renderPane(fakeServices({ report: granvik, goToError }));
    await user.click(screen.getByRole("tab", { name: /Fynd/ }));
    await user.click(screen.getByRole("button", { name: /Återhämtning!A2/ }));
    await screen.findByText("Arbetsboken ändrades under tiden");
  });
});

describe("a red forecast", () => {
  it("leads to the row of Åtgärder where the next measure is written", async () => {
    const { services, user, panel } = await open(/Uppföljning/);
    const [add] = panel.getAllByRole("button", { name: "Gå till Åtgärder" });
    if (add) await user.click(add);
    expect(services.places).toEqual([{ table: "measures", row: 6 }]);
  });

  it("says beneath earlier periods that the year's measures count there too", async () => {
    const { panel } = await open(/Uppföljning/);
    expect(panel.getByText("Alla årets åtgärder räknas, också i tidigare perioder.")).toBeTruthy();
  });

  it("says nothing of that where the unit has no measures", async () => {
    const report = { ...granvik, workbook: { ...granvik.workbook, measures: [] } };
    const user = await renderPane(fakeServices({ report }));
    await user.click(screen.getByRole("tab", { name: /Uppföljning/ }));
    expect(shownText()).toContain("Tidigare perioder");
    expect(shownText()).not.toContain("Alla årets åtgärder räknas");
  });

  it("[T3.2-a] shows the rule though a measure could not be read", async () => {
    const forecasts = granvik.outcome.forecasts.slice(0, 1).map((one) => ({ ...one, remaining: undefined }));
    const user = await renderPane(fakeServices({ report: { ...granvik, outcome: { ...granvik.outcome, forecasts } } }));
    await user.click(screen.getByRole("tab", { name: /Uppföljning/ }));
    expect(shownText()).toContain("lämnas in först när åtgärder hanterar underskottet");
  });
});

describe("views of what could not be computed", () => {
  const leftOut = { services: [{ at: { table: "services", row: 2 } }] } as const;
  const unread: LocatedFinding = {
    finding: finding("missing-value", { table: "services", row: 2, column: "unit" }, {}),
    severity: "error",
    rules: [{ id: "WB", ...PARAGRAPHS.WB }],
    table: "Verksamheter",
    column: "Enhet",
    row: 2,
    place: { sheet: "Verksamheter", cell: "B6", address: "Verksamheter!B6" },
    message: "tom",
  };
  const outcome = { ...granvik.outcome, frames: [], frameSums: [], room: [] };
  const report = { ...granvik, outcome, findings: [unread], workbook: { ...granvik.workbook, leftOut } };

  it.each(["Läget", "Ramar"])("%s keeps the heading, says why, and leads to the cell", async (tab) => {
    const services = fakeServices({ report });
    const user = await renderPane(services);
    await user.click(screen.getByRole("tab", { name: tab }));
    expect(screen.getByRole("heading", { level: 2, name: /^Ramar/ })).toBeTruthy();
    expect(shownText()).toContain("Kunde inte räknas: ");
    await user.click(screen.getByRole("button", { name: "Verksamheter!B6, gå till cellen" }));
    expect(services.places).toEqual([{ table: "services", row: 2, column: "unit" }]);
  });

  it("shows a year that was asked for but has no sum as –", async () => {
    const frameSums = granvik.outcome.frameSums.filter((sum) => sum.year !== 2029);
    await renderPane(fakeServices({ report: { ...granvik, outcome: { ...granvik.outcome, frameSums, room: [] } } }));
    expect(screen.getByRole("row", { name: /2029/ }).textContent).toBe("2029–");
  });
});

describe("the first steps", () => {
  it("tick what is done and lead to the tables", async () => {
    const rows = { ...granvik.workbook, goals: [], factors: [], indicators: [], measures: [] };
    const workbook = { ...rows, units: [{ ...UNIT, at: { table: "units", row: 1 } }] } as const;
    const none = { ...NOTHING_ELSE, frames: [], frameSums: [], room: [], forecasts: [], recoveries: [] };
    const outcome = { ...granvik.outcome, ...none, goals: [], factors: [], indicators: [] };
    const services = fakeServices({ report: { ...granvik, outcome, workbook, findings: [] } });
    const user = await renderPane(services);
    expect(screen.getByRole("status").textContent).toBe("Tabellerna är inte ifyllda än");
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "klart: Inställningar (kommun och budgetår)",
      "klart: Organisation",
      "återstår: Verksamheter",
      "återstår: Befolkning, Målgrupper",
      "återstår: Standardkostnader, Prisindex",
    ]);
    await user.click(screen.getByRole("button", { name: "Uppföljning" }));
    expect(services.places).toEqual([{ table: "followUps" }]);
  });
});

describe("views without data", () => {
  const empty = { ...granvik.outcome, ...NOTHING_ELSE, frameSums: [], frames: [], forecasts: [], recoveries: [] };
  const rows = { ...granvik.workbook, goals: [], factors: [], indicators: [], activities: [] };
  const outcome = { ...empty, goals: [], factors: [], indicators: [], activities: [] };
  const report = { ...granvik, findings: [], outcome, workbook: rows };

  it.each([
    ["Läget", "Kom igång"],
    ["Ramar", "Här finns inga ramar än"],
    ["Uppföljning", "Här finns ingen uppföljning än"],
    ["Mål", "Här finns inga mål än"],
    ["Fynd", "Inget att kontrollera än"],
  ])("%s says what to do", async (tab, title) => {
    const user = await renderPane(fakeServices({ report }));
    await user.click(screen.getByRole("tab", { name: tab }));
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(title);
  });
});
