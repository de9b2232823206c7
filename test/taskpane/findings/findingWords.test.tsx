import { act, screen, within } from "@testing-library/react";
import { finding } from "../../../src/domain/finding";
import { PARAGRAPHS } from "../../../src/domain/rule";
import type { LocatedFinding } from "../../../src/run/runReport";
import type { Preferences } from "../../../src/taskpane/preferences/preferences";
import type { Language } from "../../../src/text/pane/textsFor";
import { fakeServices } from "../fixtures/fakeServices";
import { renderPane, shownText } from "../fixtures/renderPane";
import { reportFor } from "../fixtures/reportFor";

jest.setTimeout(30_000);

const AUGUST = { kind: "month", year: 2026, part: 8 } as const;
const [UNIT, OTHER] = ["Skola", "Omsorg"];
const report = reportFor({
  followUps: [UNIT, OTHER].map((unit) => ({ unit, period: AUGUST, frame: 100, forecast: 100 })),
});

/** That a unit stands twice in Uppföljning, in its first row at B8 and two rows further down. */
function twice(unit: string): LocatedFinding {
  const row = report.workbook.followUps.find((one) => one.unit === unit)?.at.row ?? 0;
  return {
    finding: finding("duplicate-key", { table: "followUps", row, column: "unit" }, { key: unit, firstRow: row + 2 }),
    severity: "error",
    rules: [{ id: "WB", ...PARAGRAPHS.WB }],
    table: "Uppföljning",
    column: "Enhet",
    row,
    place: { sheet: "Uppföljning", cell: "B8", address: "Uppföljning!B8" },
    message: "Meddelandet som det står i en fil.",
  };
}

/** The pane of a person, once a run has found that two units stand twice. */
async function recalculated(preferences: Preferences, language: Language = "sv") {
  const store = { load: () => preferences, save: () => {} };
  const services = fakeServices({ report: { ...report, findings: [] }, preferences: store });
  const user = await renderPane(services, language);
  await user.click(screen.getByRole("button", { name: language === "sv" ? "Räkna om" : "Recalculate" }));
  await act(async () => services.endRun({ ...report, findings: [twice(UNIT), twice(OTHER)] }));
  await user.click(screen.getByRole("tab", { name: language === "sv" ? /^Fynd/ : /^Issues/ }));
  return user;
}

describe("The words of a finding", () => {
  it("name another row by its cell in Insamling as in Fynd", async () => {
    const user = await recalculated({ role: "finance" });
    expect(shownText()).toContain(`${UNIT} finns redan i cell B10 i Uppföljning.`);
    await user.click(screen.getByRole("tab", { name: "Insamling" }));
    for (const item of screen.getAllByRole("button", { name: new RegExp(UNIT) })) await user.click(item);
    expect(shownText()).toContain(`${UNIT} finns redan i cell B10 i Uppföljning.`);
  });
});

describe("What a run changed among the findings", () => {
  it("is told in the pane's language", async () => {
    const user = await recalculated({ role: "finance" }, "en");
    await user.click(screen.getByRole("button", { name: "Since last time: 2 new" }));
    expect(shownText()).not.toContain("Meddelandet som det står i en fil.");
    expect(within(screen.getByRole("tabpanel")).getAllByText(/^New/)[0]?.parentElement?.textContent).toMatch(
      /^New: Skola is already in cell B10/,
    );
  });

  it("is told of the own unit alone until all are asked for", async () => {
    const user = await recalculated({ role: "sectionHead", unit: UNIT });
    expect(screen.getByRole("button", { name: "Sedan förra gången: 1 nytt" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Alla (2)" }));
    expect(screen.getByRole("button", { name: "Sedan förra gången: 2 nya" })).toBeTruthy();
  });
});
