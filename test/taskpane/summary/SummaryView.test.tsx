import { screen, within } from "@testing-library/react";
import { finding } from "../../../src/domain/finding";
import { STEERING_MODELS } from "../../../src/domain/models/steeringModels";
import type { RunReport } from "../../../src/run/runReport";
import { fakeServices } from "../fixtures/fakeServices";
import { granvik } from "../fixtures/granvik";
import { renderPane, shownText } from "../fixtures/renderPane";

async function summaryOf(report: RunReport) {
  const services = fakeServices({ report });
  const user = await renderPane(services);
  return { services, user };
}

const inModel = (model: RunReport["outcome"]["model"]): RunReport => ({
  ...granvik,
  outcome: { ...granvik.outcome, model },
  workbook: { ...granvik.workbook, model },
});

const region = (name: string) => within(screen.getByRole("region", { name }));

describe("the units' lights in a summary", () => {
  it("[T3.2-g] stand worst first, and say where the economy outranked the goals", async () => {
    await summaryOf(granvik);
    const names = region("Samlat läge per enhet")
      .getAllByRole("button")
      .map((row) => row.textContent?.replace(/, gå till cellen$/, ""));
    expect(names).toEqual([
      "Sektionen för omsorg och stödRöd · ekonomin avgör (prognosen), målen är gula",
      "Samhällsutveckling och teknikRöd · ekonomin avgör (underskottet)",
      "LärandeGul · ekonomin avgör (prognosen), målen är gröna",
      "KommunledningGrön · målen avgör",
    ]);
    expect(shownText()).toContain("Ekonomin är överordnad målen (T3.2-g).");
  });

  it("lead to the unit's row", async () => {
    const { services, user } = await summaryOf(granvik);
    await user.click(region("Samlat läge per enhet").getByRole("button", { name: /Lärande/ }));
    expect(services.places).toEqual([{ table: "units", row: 2 }]);
  });

  it("[A-8] say which day lateness is judged by", async () => {
    await summaryOf(granvik);
    expect(shownText()).toContain("bedöms per 31 augusti 2026 (A\u20118).");
  });
});

describe("the municipality's own economy", () => {
  it("[T3.2-f] shows a financial goal in the newest year that has a value", async () => {
    const { services, user } = await summaryOf(granvik);
    const goal = region("Finansiella mål").getByRole("button", { name: /0,011.*|prognos 2026/ });
    expect(goal.textContent).toContain("Röd · prognos 2026 · mål minst 0,02");
    await user.click(goal);
    expect(services.places).toEqual([{ table: "financialGoals", row: 2 }]);
  });

  it("[KL11:12] restores its deficit within three years, apart from the units' two", async () => {
    await summaryOf(granvik);
    const balance = screen.getByRole("region", { name: "Kommunens balanskrav" }).textContent?.replace(/\s/g, " ");
    expect(balance).toContain("Balanskravsresultat 2025");
    expect(balance).toContain("Underskott 2024");
    expect(balance).toContain("3 100 tkr ska återställas till 2027");
    expect(balance).toContain("inom tre år (KL 11:12). Det räknas för sig, skilt från enheternas 2 år.");
  });
});

describe("what must be reported now", () => {
  it("[L-g] stands first, with the deviation, its limit, and the way to the row", async () => {
    const facts = {
      unit: "Lärande",
      period: { kind: "month", year: 2026, part: 8 },
      deviation: -1900,
      limit: 1000,
    } as const;
    const [base] = granvik.findings;
    if (!base) throw new Error("The fixture has no findings.");
    const found = { ...base, finding: finding("report-now", { table: "followUps", row: 3 }, facts) };
    const { services, user } = await summaryOf({ ...granvik, findings: [found] });
    const [first] = within(screen.getByRole("tabpanel")).getAllByRole("button");
    expect(first?.textContent?.replace(/\s/g, " ")).toContain(
      "Rapportera nu: Lärande−1 900 tkr i prognosen augusti 2026. Gränsen är 1 000 tkr.",
    );
    if (first) await user.click(first);
    expect(services.places).toEqual([{ table: "followUps", row: 3 }]);
  });
});

describe("a model's own words", () => {
  it("[S4-e] say that measures are missing where that is advice, and never that a forecast may not be submitted", async () => {
    const { user } = await summaryOf(inModel(STEERING_MODELS.sundsvall));
    expect(shownText()).toContain("2 prognoser saknar åtgärder");
    expect(shownText()).toContain("Samlat läge per enhet");
    expect(shownText()).toContain("Ekonomin går före målen i en enhets samlade ljus (A\u201110).");
    expect(shownText()).not.toContain("T3.2-g");
    expect(shownText()).toContain("i 2 nämnder");
    await user.click(screen.getByRole("tab", { name: "Uppföljning" }));
    expect(shownText()).toMatch(/Råd: .*S4-e/);
    expect(shownText()).not.toContain("lämnas in");
  });

  it("[Ti-d] stop the forecast in Timrå, with Timrå's paragraph", async () => {
    const { user } = await summaryOf(inModel(STEERING_MODELS.timra));
    expect(shownText()).toContain("2 prognoser får inte lämnas in");
    await user.click(screen.getByRole("tab", { name: "Uppföljning" }));
    expect(shownText()).toMatch(/Regel: .*Ti-d/);
  });

  it("stand under the municipality's name: the model, or an own one and what it starts from", async () => {
    await summaryOf(inModel({ ...STEERING_MODELS.lerum, id: "egen", name: "Egen" }));
    expect(shownText()).toContain("Egen styrmodell, utgår från Lerum");
  });

  it("cite the own document where a check has a paragraph there", async () => {
    const checks = {
      ...STEERING_MODELS.tranemo.checks,
      "forecast-needs-measures": { severity: "error", rule: ["T3.2-a"], source: "Granviks styrmodell 4.1" },
    } as const;
    const { user } = await summaryOf(inModel({ ...STEERING_MODELS.tranemo, checks }));
    await user.click(screen.getByRole("tab", { name: "Uppföljning" }));
    expect(shownText()).toContain("Regel: Granviks styrmodell 4.1.");
  });
});

describe("the pane in English", () => {
  it("has every new part in English", async () => {
    const user = await renderPane(fakeServices({ report: granvik }), "en");
    expect(shownText()).toContain("the finances decide (forecast), the goals are green");
    await user.click(screen.getByRole("tab", { name: "Goals" }));
    expect(screen.getByRole("tree", { name: "The chain of goals" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "More options" }));
    await user.click(screen.getByRole("menuitem", { name: "Reports" }));
    expect(screen.getByRole("button", { name: "Create or update" })).toBeTruthy();
  });
});
