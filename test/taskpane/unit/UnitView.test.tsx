import { screen } from "@testing-library/react";
import { finding } from "../../../src/domain/finding";
import type { FollowUpRow } from "../../../src/domain/followUpRows";
import { PARAGRAPHS } from "../../../src/domain/rule";
import type { LocatedFinding, RunReport } from "../../../src/run/runReport";
import type { PreferenceStore, Preferences } from "../../../src/taskpane/preferences/preferences";
import { fakeServices } from "../fixtures/fakeServices";
import { granvik } from "../fixtures/granvik";
import { renderPane, shownText } from "../fixtures/renderPane";

/** Fluent's fields are many to draw in jsdom. */
jest.setTimeout(30_000);

const button = (name: string | RegExp) => screen.getByRole("button", { name });

/** A person who has chosen before. */
function person(preferences: Preferences): PreferenceStore & { kept: Preferences } {
  const store = {
    kept: preferences,
    load: () => store.kept,
    save: (chosen: Preferences) => {
      store.kept = chosen;
    },
  };
  return store;
}

const [red] = granvik.outcome.forecasts.filter(({ status, period }) => status === "red" && period.year === 2026);
const UNIT = red?.unit ?? "";
const sectionHead = () => person({ role: "sectionHead", unit: UNIT });

/** The same report once a measure covers the red forecast. */
const covered: RunReport = {
  ...granvik,
  finishedAt: "2026-11-22T13:30:00.000Z",
  outcome: {
    ...granvik.outcome,
    forecasts: granvik.outcome.forecasts.map((one) => (one === red ? { ...one, remaining: 0, status: "yellow" } : one)),
  },
};

/** The same report while the unit's row of the newest period has no forecast. */
function withoutForecast(row: Pick<FollowUpRow, "frame" | "outcome">): RunReport {
  if (!red) throw new Error("The example has no red forecast.");
  const none = {
    frame: row.frame,
    forecast: undefined,
    deviation: undefined,
    remaining: undefined,
    status: "grey",
  } as const;
  const followUp = { at: red.at, unit: UNIT, period: red.period, ...row, forecast: undefined, comment: undefined };
  return {
    ...granvik,
    workbook: { ...granvik.workbook, followUps: [followUp] },
    outcome: {
      ...granvik.outcome,
      forecasts: granvik.outcome.forecasts.map((one) => (one === red ? { ...one, ...none } : one)),
    },
  };
}

describe("Min enhet", () => {
  it("asks which unit is one's own, and remembers it", async () => {
    const store = person({ role: "sectionHead" });
    const user = await renderPane(fakeServices({ report: granvik, preferences: store }));
    expect(shownText()).toContain("Vilken enhet är din?");
    await user.selectOptions(screen.getByRole("combobox", { name: "Enhet" }), UNIT);
    expect(store.kept).toEqual({ role: "sectionHead", unit: UNIT });
    expect(screen.getByRole("heading", { name: "Prognosen får inte lämnas in än" })).toBeTruthy();
  });

  it("[T3.2-a] says what is missing and what would do", async () => {
    await renderPane(fakeServices({ report: granvik, preferences: sectionHead() }));
    expect(shownText()).toMatch(/En åtgärd på [\d ]+ tkr i år räcker\./);
  });

  it("says so when the workbook has not the unit", async () => {
    await renderPane(fakeServices({ report: granvik, preferences: person({ role: "sectionHead", unit: "Månen" }) }));
    expect(shownText()).toContain("Månen finns inte i den här arbetsboken.");
  });

  it("writes a measure, tells how the forecast stands now with the focus there, and takes it back", async () => {
    const services = fakeServices({
      report: granvik,
      preferences: sectionHead(),
      added: { kind: "added", report: covered },
    });
    const user = await renderPane(services);
    await user.click(button("Lägg till åtgärd"));
    await user.paste("Färre vikarier");
    await user.click(screen.getByRole("textbox", { name: /^Effekt i år/ }));
    await user.paste("1 250,5");
    await user.keyboard("{Enter}");
    const told = await screen.findByText("Tillagd i Åtgärder: Färre vikarier.");
    expect(services.asked).toEqual(["addMeasure Färre vikarier 1250.5"]);
    expect(document.activeElement?.contains(told)).toBe(true);
    expect(document.activeElement?.tagName).not.toBe("BODY");
    expect(document.activeElement?.textContent).toContain("Prognosen får lämnas in, åtgärderna täcker underskottet");
    await user.click(button("Ångra"));
    await screen.findByRole("heading", { name: "Prognosen får inte lämnas in än" });
    expect(services.asked).toContain("undoLastRun");
    expect(shownText()).toContain("Åtgärden Färre vikarier är borttagen.");
    expect(shownText()).not.toContain("Senaste körningen är återställd");
  });

  it("keeps what was typed and says why when the measure could not be written", async () => {
    const user = await renderPane(fakeServices({ report: granvik, preferences: sectionHead() }));
    await user.click(button("Lägg till åtgärd"));
    await user.paste("Färre vikarier");
    await user.click(screen.getByRole("textbox", { name: /^Effekt i år/ }));
    await user.paste("500");
    await user.keyboard("{Enter}");
    expect((await screen.findByText(/Bladet Åtgärder är skyddat/)).closest("[role=alert]")).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: /^Åtgärd/ }).value).toBe("Färre vikarier");
  });

  it("tells a measure that is too small how much is missing still", async () => {
    const user = await renderPane(fakeServices({ report: granvik, preferences: sectionHead() }));
    await user.click(button("Lägg till åtgärd"));
    await user.type(screen.getByRole("textbox", { name: /^Effekt i år/ }), "1");
    expect(shownText()).toMatch(/Då saknas [\d ]+ tkr\./);
  });

  it("[P-e] [P-h] warns of an effect above the frame and of a start after the year, and stops neither", async () => {
    const services = fakeServices({
      report: granvik,
      preferences: sectionHead(),
      added: { kind: "added", report: covered },
    });
    const user = await renderPane(services);
    await user.click(button("Lägg till åtgärd"));
    await user.paste("Färre vikarier");
    await user.click(screen.getByRole("textbox", { name: /^Effekt i år/ }));
    await user.paste("900 000 000");
    expect(shownText()).toMatch(/900 000 000 tkr är mer än enhetens hela ram\. Menade du [\d ]+ tkr\?/);
    await user.clear(screen.getByRole("textbox", { name: /^Startar/ }));
    await user.paste("2028-01-01");
    expect(shownText()).toContain("Startar 2028, men effekten räknas 2026.");
    await user.click(button("Lägg till"));
    expect(services.asked).toEqual(["addMeasure Färre vikarier 900000000"]);
  });

  it("[T3.2-b] [T3.2-c] tells an exempted deficit, and the frame of the next year with its change", async () => {
    const at = { table: "yearResults", row: 1 } as const;
    const report: RunReport = {
      ...granvik,
      outcome: {
        ...granvik.outcome,
        recoveries: [
          {
            at,
            unit: UNIT,
            originYear: 2023,
            deficit: 450,
            dueYear: 2025,
            recovered: 0,
            exempted: 450,
            remaining: 0,
            state: "exempted",
            status: "green",
          },
        ],
        frameSums: [{ year: 2027, unit: UNIT, frame: 10_250, previousFrame: 10_000, complete: true }],
        settings: { ...granvik.outcome.settings, budgetYear: 2027 },
      },
    };
    await renderPane(fakeServices({ report, preferences: sectionHead() }));
    expect(shownText()).toContain("450 tkr av underskottet från 2023 är undantaget och behöver inte hämtas hem.");
    expect(shownText()).toMatch(/Ram 202710 250.*Förändring mot 2026\+250/);
  });

  it("[L-f] says before all else that the unit's deviation is to be reported now, and no other unit's", async () => {
    const facts = { period: { kind: "month", year: 2026, part: 8 }, deviation: 6.2, limit: 5 } as const;
    const about = (unit: string, row: number): LocatedFinding => ({
      finding: finding("report-now", { table: "followUps", row, column: "deviation" }, { unit, ...facts }),
      severity: "error",
      rules: [{ id: "L-f", ...PARAGRAPHS["L-f"] }],
      table: "Uppföljning",
      message: "",
    });
    const report = { ...granvik, findings: [about(UNIT, 1), about("Annan", 2)] };
    await renderPane(fakeServices({ report, preferences: sectionHead() }));
    expect(shownText()).toContain(`Rapportera nu: ${UNIT}`);
    expect(shownText()).not.toContain("Rapportera nu: Annan");
    expect(screen.getByRole("tab", { name: /Fynd/ }).textContent).toMatch(/1$/);
    expect(button("1 fynd")).toBeTruthy();
  });

  it("[T3.2-a] asks for the forecast alone where the frame is there, and shows frame and outcome", async () => {
    await renderPane(
      fakeServices({ report: withoutForecast({ frame: 45_000, outcome: 31_250 }), preferences: sectionHead() }),
    );
    expect(shownText()).toMatch(/Prognosen för .* saknas ?Skriv prognosen i Uppföljning, och räkna om\./);
    expect(shownText()).toMatch(/Ram45 000Utfall31 250/);
  });

  it("[T3.2-a] asks for frame and forecast where neither is there", async () => {
    await renderPane(
      fakeServices({ report: withoutForecast({ frame: undefined, outcome: undefined }), preferences: sectionHead() }),
    );
    expect(shownText()).toContain("Skriv enhetens ram och prognos för perioden i Uppföljning");
  });

  it("tells a unit that Insamling does not wait for that it hands in no forecast, and leads nowhere", async () => {
    const council = { at: { table: "units", row: 9 }, unit: "Kommunfullmäktige", responsible: undefined } as const;
    const [unit] = granvik.workbook.units;
    const workbook = { ...granvik.workbook, units: [...granvik.workbook.units, { ...unit, ...council, level: "" }] };
    const report = { ...granvik, workbook } as RunReport;
    const preferences = person({ role: "sectionHead", unit: "Kommunfullmäktige" });
    await renderPane(fakeServices({ report, preferences }));
    expect(screen.getByRole("heading", { name: "Enheten lämnar ingen prognos" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Gå till Uppföljning" })).toBeNull();
  });

  it("says that the colours are locked before a measure is typed, and leads to Versioner", async () => {
    const lock = { row: 2, number: 2, time: undefined, day: "2026-11-22", period: "", version: "", by: "" } as const;
    const user = await renderPane(fakeServices({ report: { ...granvik, lock }, preferences: sectionHead() }));
    expect(shownText()).toContain("Färgerna är låsta. Inget skrivs i tabellerna så länge.");
    const add = button("Lägg till åtgärd");
    expect(add.getAttribute("aria-disabled")).toBe("true");
    expect(document.getElementById(add.getAttribute("aria-describedby") ?? "")?.textContent).toMatch(
      /^Färgerna är låsta/,
    );
    await user.click(add);
    expect(screen.queryByRole("textbox", { name: /^Åtgärd/ })).toBeNull();
  });

  it("keeps what is typed when the form is hidden by Esc, and forgets it when it is cancelled", async () => {
    const user = await renderPane(fakeServices({ report: granvik, preferences: sectionHead() }));
    const name = () => screen.getByRole<HTMLInputElement>("textbox", { name: /^Åtgärd/ });
    await user.click(button("Lägg till åtgärd"));
    await user.paste("Färre vikarier");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("textbox", { name: /^Åtgärd/ })).toBeNull();
    await user.click(button("Lägg till åtgärd"));
    expect(name().value).toBe("Färre vikarier");
    await user.click(button("Avbryt"));
    await user.click(button("Lägg till åtgärd"));
    expect(name().value).toBe("");
  });

  it("opens with the form of a measure from the own finding that asks for one", async () => {
    const services = fakeServices({ report: granvik, preferences: sectionHead() });
    const user = await renderPane(services);
    await user.click(screen.getByRole("tab", { name: /Fynd/ }));
    await user.click(button("Lägg till åtgärd"));
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: /^Åtgärd/ }));
  });

  it("opens each view at its top", async () => {
    const user = await renderPane(fakeServices({ report: granvik, preferences: sectionHead() }));
    screen.getByRole("tabpanel").scrollTop = 400;
    await user.click(screen.getByRole("tab", { name: /Fynd/ }));
    expect(screen.getByRole("tabpanel").scrollTop).toBe(0);
  });
});
