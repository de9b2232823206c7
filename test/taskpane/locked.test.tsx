import { act, screen } from "@testing-library/react";
import type { RunReport } from "../../src/run/runReport";
import { type FakeServices, fakeServices } from "./fixtures/fakeServices";
import { granvik } from "./fixtures/granvik";
import { type VersionAnswers, versionServicesOf, versionsRead } from "./fixtures/keptVersions";
import { renderPane, shownText } from "./fixtures/renderPane";

/** Typing in Fluent's fields is slow in jsdom. */
jest.setTimeout(30_000);

const LOCK = {
  row: 2,
  number: 2,
  time: undefined,
  day: "2026-11-22",
  period: "2026-08",
  version: "Budget KF",
  by: "Anna Berg",
} as const;

const LOCKED: RunReport = { ...granvik, lock: LOCK };

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const strip = () => screen.getAllByRole("status")[0]?.textContent;

/** The pane of finance staff over a workbook, and how its versions answer. */
async function open(report: RunReport, isCurrent = true) {
  const answers: VersionAnswers = {
    read: versionsRead({ hasLog: true, lock: report.lock, isCurrent, lastBy: "Anna" }),
  };
  const fake = fakeServices({
    report,
    isCurrent,
    preferences: { load: () => ({ role: "finance" }), save: () => {} },
  });
  const services: FakeServices = Object.assign(fake, { versions: versionServicesOf(answers).versions });
  return { services, answers, user: await renderPane(services) };
}

const refusal = () => Object.assign(new Error("locked"), { code: "locked" });

describe("Lås färgerna: what the pane says while they are locked", () => {
  it("says since when and for which version while the sheets are those of the input", async () => {
    await open(LOCKED);
    expect(strip()).toBe("Låst 22 november 2026 · version Budget KF");
    expect(shownText()).not.toContain("Bladen står kvar");
  });

  it("says as soon as something is typed that the input has changed since", async () => {
    const { services } = await open(LOCKED);
    act(() => services.editTable("Standardkostnader"));
    expect(strip()).toBe("Låst 22 november 2026 · underlaget har ändrats sedan dess");
  });

  it("says when it opens on sheets that are not those of today's input, and what each of them shows", async () => {
    await open(LOCKED, false);
    expect(strip()).toBe("Låst 22 november 2026 · bladen stämmer inte med dagens underlag");
    expect(shownText()).toMatch(/Panelen visar underlaget som det lästes .*\. Bladen står kvar som när de låstes\./);
  });

  it("refuses Räkna om with what to do, leads to Versioner, and shows what it showed", async () => {
    const { services, user } = await open(LOCKED);
    act(() => services.editTable("Standardkostnader"));
    const shown = strip();
    await user.click(button("Räkna om"));
    await act(async () => services.failRun(refusal()));
    expect(shownText()).toContain("Färgerna är låsta");
    expect(shownText()).toContain("Lås upp i Versioner");
    expect(strip()).toBe(shown);
    expect(screen.queryByRole("button", { name: "Försök igen" })).toBeNull();
    await user.click(button("Till Versioner"));
    await screen.findByRole("button", { name: "Lås upp" });
    expect(screen.queryByRole("button", { name: "Till Versioner" })).toBeNull();
  });
});

describe("Lås färgerna: what the pane says once they are unlocked", () => {
  it.each([
    [false, "Inte skrivet i arbetsboken än"],
    [true, "Stämmer med arbetsboken"],
  ])("goes by what stands in the sheets (%s: %s)", async (isCurrent, said) => {
    const { answers, user } = await open(LOCKED, isCurrent);
    await user.click(screen.getByRole("tab", { name: "Versioner" }));
    const unlock = await screen.findByRole("button", { name: "Lås upp" });
    answers.read = { ...answers.read, lock: undefined };
    await user.click(unlock);
    await screen.findByText("Färgerna är upplåsta. Räkna om när du vill.");
    expect(strip()).toBe(said);
    expect(shownText()).not.toContain("Arbetsboken hade redan rätt resultat");
  });

  it("still says what was typed while they were locked", async () => {
    const { services, answers, user } = await open(LOCKED);
    await user.click(screen.getByRole("tab", { name: "Versioner" }));
    act(() => services.editTable("Standardkostnader"));
    answers.read = { ...answers.read, lock: undefined, isCurrent: false };
    await user.click(await screen.findByRole("button", { name: "Lås upp" }));
    await screen.findByText("Färgerna är upplåsta. Räkna om när du vill.");
    expect(strip()).toBe("Inaktuell: 1 tabell ändrad");
  });

  it("learns of a lock that somebody else has set when Versioner is opened", async () => {
    const { answers, user } = await open(granvik);
    answers.read = { ...answers.read, lock: LOCK };
    await user.click(screen.getByRole("tab", { name: "Versioner" }));
    await screen.findByRole("button", { name: "Lås upp" });
    expect(strip()).toBe("Låst 22 november 2026 · version Budget KF");
  });
});

describe("Sedan förra gången: what a run changed", () => {
  it("is told of a run, and not of what an undo brought back", async () => {
    const { services, user } = await open(granvik);
    await user.click(button("Räkna om"));
    await act(async () => services.endRun({ ...granvik, findings: granvik.findings.slice(1) }));
    await user.click(screen.getByRole("tab", { name: /^Fynd/ }));
    await screen.findByText(/1 borta/);
    await user.click(button("Fler val"));
    await user.click(await screen.findByRole("menuitem", { name: /återställ/i }));
    await screen.findByText(/Senaste körningen är återställd/);
    expect(shownText()).not.toContain("1 borta");
  });
});
