import { screen, within } from "@testing-library/react";
import { bridgeBetween } from "../../../src/domain/bridge/bridgeBetween";
import type { NamedComparison } from "../../../src/domain/versions/namedComparison";
import type { Language } from "../../../src/text/pane/textsFor";
import { SOUND } from "../../domain/allocation/soundFrames";
import { workbookOf } from "../../domain/workbookOf";
import { fakeServices } from "../fixtures/fakeServices";
import { listed, logged, type VersionAnswers, versionServicesOf, versionsRead } from "../fixtures/keptVersions";
import { renderPane, shownText } from "../fixtures/renderPane";
import { reportFor } from "../fixtures/reportFor";

/** Typing in Fluent's fields is slow in jsdom. */
jest.setTimeout(30_000);

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const field = (name: RegExp) => screen.getByRole("textbox", { name });

/** Skola at 55 kr instead of 50, so that its frame of 2027 is 500 kr more. */
const DEARER = {
  ...SOUND,
  standardCosts: (SOUND.standardCosts ?? []).map((row) => (row.cost === 50 ? { ...row, cost: 55 } : row)),
};

/** Versioner, opened by finance staff, and what was asked of the services. */
async function open(answers: VersionAnswers, language: Language = "sv") {
  const { versions, asked } = versionServicesOf(answers);
  const services = fakeServices({
    report: reportFor(SOUND),
    preferences: { load: () => ({ role: "finance" }), save: () => {} },
  });
  const user = await renderPane(Object.assign(services, { versions }), language);
  await user.click(screen.getByRole("tab", { name: language === "sv" ? "Versioner" : "Versions" }));
  await screen.findByRole("textbox", { name: language === "sv" ? /^Versionens namn/ : /^Name of the version/ });
  return { user, asked, places: services.places };
}

/** Skola's frame and standard cost changed, a volume came and an index went. */
const CHANGED: NamedComparison = {
  before: "Budget KF",
  after: undefined,
  unit: undefined,
  unreadable: 0,
  integrity: "whole",
  flaws: [],
  frames: {
    frames: [
      {
        unit: "Lärande",
        service: "Skola",
        year: 2027,
        before: 7_000,
        after: 7_500,
        difference: 500,
        wasPart: false,
        isPart: false,
      },
    ],
    units: [{ unit: "Lärande", year: 2027, before: 7_000, after: 7_500, difference: 500 }],
  },
  assumptions: [
    {
      kind: "changed",
      table: "standardCosts",
      names: ["Skola", "7–15", 2026],
      service: "Skola",
      group: "7–15",
      column: "cost",
      before: 50,
      after: 55,
      row: 1,
    },
    {
      kind: "added",
      table: "volumes",
      names: ["16–18", 2028],
      service: undefined,
      group: "16–18",
      cells: [["volume", 12]],
      row: 2,
    },
    {
      kind: "removed",
      table: "priceIndexes",
      names: ["KPI", 2027],
      service: undefined,
      group: undefined,
      cells: [],
      row: 3,
    },
  ],
  bridges: bridgeBetween(workbookOf(SOUND), workbookOf(DEARER)),
};

const ONE = { versions: [listed()], lastBy: "Anna Berg", hasLog: true };

describe("Versioner: keep one", () => {
  it("says what versions are for where there are none, and offers no comparison", async () => {
    await open({ read: versionsRead() });
    expect(shownText()).toContain("Inga versioner än. Spara en version när ramarna lämnas ifrån dig.");
    expect(screen.queryByRole("button", { name: "Jämför" })).toBeNull();
    expect(shownText()).toContain("Ingen logg förs.");
  });

  it("keeps what was typed, says so, and empties the form", async () => {
    const { user, asked } = await open({ read: versionsRead() });
    await user.type(field(/^Versionens namn/), "Budget KF");
    await user.type(field(/^Av/), "Anna Berg{Enter}");
    await screen.findByText("Versionen är sparad.");
    expect(asked).toEqual([{ what: "keep", version: "Budget KF", by: "Anna Berg", comment: "" }]);
    expect(field(/^Versionens namn/)).toHaveProperty("value", "");
    await user.click(button("Ångra sparandet"));
    await screen.findByText("Ångrat: arbetsboken är som den var.");
    expect(screen.queryByRole("button", { name: /^Ångra/ })).toBeNull();
  });

  it.each([
    ["nameMissing", "Ge versionen ett namn."],
    ["nameTaken", "Det finns redan en version med det namnet. Välj ett annat."],
  ] as const)("tells at the field why a name can not be had, and leads there (%s)", async (kind, words) => {
    const { user } = await open({ read: versionsRead(), refusal: { kind } });
    await user.type(field(/^Av/), "Anna");
    await user.click(button("Spara version"));
    await screen.findByText(words);
    expect(field(/^Versionens namn/).getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(field(/^Versionens namn/));
    expect(field(/^Av/)).toHaveProperty("value", "Anna");
  });

  it("asks who locks where the colours are locked, and leads there", async () => {
    const { user, asked } = await open({ read: versionsRead(), refusal: { kind: "byMissing" } });
    await user.click(button("Lås färgerna"));
    await screen.findByText("Skriv ditt namn, så att det syns vem det var.");
    expect(asked).toEqual([{ what: "lock", version: "", by: "", comment: "" }]);
    const asksWho = within(screen.getByRole("region", { name: "Beslutskopia" })).getByRole("textbox", {
      name: /^Ditt namn/,
    });
    expect(asksWho.getAttribute("aria-invalid")).toBe("true");
    for (const other of [field(/^Av/), field(/^Versionens namn/)])
      expect(other.getAttribute("aria-invalid")).not.toBe("true");
    expect(document.activeElement).toBe(asksWho);
    await user.click(button("Lås färgerna"));
    expect(document.activeElement).toBe(asksWho);
    await user.type(asksWho, "Anna Berg");
    await user.click(button("Lås färgerna"));
    expect(asked.at(-1)).toEqual({ what: "lock", version: "", by: "Anna Berg", comment: "" });
  });

  it("says on the button what it takes back, also when the view is opened again", async () => {
    const { user } = await open({ read: versionsRead({ ...ONE, log: [logged()] }) });
    await user.click(button("Lås färgerna"));
    await screen.findByText("Färgerna är låsta.");
    expect(button("Ångra låsningen")).toBeTruthy();
    await user.click(screen.getByRole("tab", { name: /^Läget|^Översikt|^Sammanfattning/ }));
    await user.click(screen.getByRole("tab", { name: "Versioner" }));
    await screen.findByRole("button", { name: "Ångra låsningen" });
  });

  it("says that results must be those of the input before they are locked", async () => {
    const { user } = await open({ read: versionsRead(), refusal: { kind: "notCurrent", cells: 3 } });
    await user.click(button("Lås färgerna"));
    await screen.findByText(/^Räkna om först: .* \(celler: 3\)\.$/);
  });
});

describe("Versioner: the list, the lock and Logg", () => {
  it("lists a version with when, who, whether the input is the same, and opened what it is", async () => {
    const { user } = await open({ read: versionsRead({ ...ONE, versions: [listed({ changedSince: "input" })] }) });
    const item = button(/^Budget KF/);
    expect(item.textContent).toBe("Budget KF22 november 2026 14:32 · Anna Bergindata har ändrats sedan dess");
    await user.click(item);
    for (const what of ["Jämför med nu", "Kontrollera", "Lås färgerna med den här", "Ta bort"])
      expect(button(`${what}: Budget KF`).textContent).toBe(what);
    expect(shownText()).toContain("Beslut KF § 87Ramar 20277 970 krIndata, fingeravtryck3f9a01c47be2Regler2026.1");
  });

  it("[T3.2-c] tells input that no frame comes of apart from what frames come of", async () => {
    await open({ read: versionsRead({ ...ONE, versions: [listed({ changedSince: "beside" })] }) });
    expect(button(/^Budget KF/).textContent).toContain("annat än ramarnas underlag har ändrats sedan dess");
  });

  it("locks, and says since when and for which version; the form no longer offers to lock", async () => {
    const lock = {
      row: 2,
      number: 2,
      time: undefined,
      day: "2026-11-22",
      period: "2026-08",
      version: "Budget KF",
      by: "Anna",
    };
    const { user, asked } = await open({ read: versionsRead({ ...ONE, lock }) });
    expect(shownText()).toContain("Låst 22 november 2026 · version Budget KF");
    expect(screen.queryByRole("button", { name: "Spara och lås färgerna" })).toBeNull();
    await user.click(button("Lås upp"));
    await screen.findByText("Färgerna är upplåsta. Räkna om när du vill.");
    expect(asked).toMatchObject([{ what: "unlock", by: "Anna Berg" }]);
  });

  it("shows what each row of Logg says, and leads to it", async () => {
    const log = [logged({ row: 2, number: 2 }), logged({ event: "version", version: "Budget KF", by: "Anna Berg" })];
    const { user, places } = await open({ read: versionsRead({ ...ONE, log }) });
    expect(shownText()).toContain(
      "2. Körning22 november 2026 14:32Indata, fingeravtryck 3f9a01c47be2 · 38 celler ändrade, 2 fel, 5 råd",
    );
    expect(shownText()).toContain("1. Version · Budget KF22 november 2026 14:32 · Anna Berg");
    await user.click(button(/^2\. Körning/));
    expect(places).toEqual([{ table: "log", row: 2 }]);
  });

  it("tells a replay alone, without what was told before it, and nothing of it after what comes next", async () => {
    const { user } = await open({
      read: versionsRead({ ...ONE, log: [logged()] }),
      replay: { verdict: "same", version: "Budget KF" },
    });
    await user.click(button("Lås färgerna"));
    const told = await screen.findByText("Färgerna är låsta.");
    await user.click(button(/^Budget KF/));
    await user.click(button("Kontrollera: Budget KF"));
    await screen.findByText("Stämmer: underlaget i Budget KF ger de ramar som sparades.");
    expect(told.textContent).toBe("Stämmer: underlaget i Budget KF ger de ramar som sparades.");
    await user.click(button("Lås färgerna"));
    await screen.findByText("Färgerna är låsta.");
    expect(told.textContent).toBe("Färgerna är låsta.");
  });
});

describe("Versioner: two against each other", () => {
  it("[T3.2-e] shows the frames first with what they consist of, then the cells by table, each leading to its own", async () => {
    const { user, asked, places } = await open({ read: versionsRead(ONE), comparison: CHANGED });
    await user.click(button("Jämför"));
    const result = within(await screen.findByRole("region", { name: "Budget KF → Arbetsboken nu" }));
    expect(asked).toEqual([{ before: "Budget KF", after: undefined, unit: undefined }]);
    expect(result.getAllByRole("heading").map((one) => one.textContent)).toEqual([
      "Budget KF → Arbetsboken nu",
      "1 ram ändrad",
      "3 ändringar i underlaget",
      "Standardkostnader, 1 ändring",
      "Volymer, 1 ändring",
      "Prisindex, 1 ändring",
    ]);
    await user.click(result.getByRole("button", { name: /^Skola \+500 7\s000 → 7\s500 · pris \+500/ }));
    await user.click(result.getByRole("button", { name: /^Standardkostnad: 50 → 55 Skola · 7–15 · 2026/ }));
    await user.click(result.getByRole("button", { name: /^ny rad, Volym 12/ }));
    expect(places).toEqual([
      { table: "frames", row: 1, column: "frame" },
      { table: "standardCosts", row: 1, column: "cost" },
      { table: "volumes", row: 2 },
    ]);
    // What is gone leads nowhere.
    expect(result.queryByRole("button", { name: /borttagen rad/ })).toBeNull();
  });

  it("limits the comparison to one unit, between two versions, whose cells are not those of the workbook now", async () => {
    const read = versionsRead({ ...ONE, versions: [listed({ row: 2, name: "Nämnden" }), listed()] });
    const comparison = { ...CHANGED, after: "Nämnden", unit: "Lärande" };
    const { user, asked } = await open({ read, comparison });
    await user.click(screen.getByRole("combobox", { name: "Före" }));
    await user.click(screen.getByRole("option", { name: "Budget KF" }));
    await user.click(screen.getByRole("combobox", { name: "Efter" }));
    await user.click(screen.getByRole("option", { name: "Nämnden" }));
    await user.click(screen.getByRole("combobox", { name: "Visa" }));
    await user.click(screen.getByRole("option", { name: "Lärande" }));
    await user.click(button("Jämför"));
    const result = within(await screen.findByRole("region", { name: "Budget KF → Nämnden" }));
    expect(asked).toEqual([{ before: "Budget KF", after: "Nämnden", unit: "Lärande" }]);
    expect(result.getByText("Budget KF → Nämnden · Lärande")).toBeTruthy();
    expect(result.queryByRole("button", { name: /gå till cellen/i })).toBeNull();
  });

  it("folds the later years where many frames changed", async () => {
    const years = [2027, 2028, 2029];
    const services = ["Skola", "Gata", "Bad"];
    const frames = services.flatMap((service) =>
      years.map((year) => ({
        unit: "Lärande",
        service,
        year,
        before: 1,
        after: 2,
        difference: 1,
        wasPart: false,
        isPart: false,
      })),
    );
    const units = years.map((year) => ({ unit: "Lärande", year, before: 3, after: 6, difference: 3 }));
    const { user } = await open({ read: versionsRead(ONE), comparison: { ...CHANGED, frames: { frames, units } } });
    await user.click(button("Jämför"));
    const expanded = await Promise.all(
      years.map(async (year) =>
        (await screen.findByRole("button", { name: new RegExp(`^Lärande ${year}`) })).getAttribute("aria-expanded"),
      ),
    );
    expect(expanded).toEqual(["true", "false", "false"]);
  });

  it.each([
    [undefined, "1 blad är klart"],
    ["protected", /^1 blad är skyddat och uppdaterades inte\./],
    ["gone", "Versionen finns inte längre."],
  ] as const)("puts them on a sheet, or says why there is none (%s)", async (sheet, words) => {
    const { user } = await open({ read: versionsRead(ONE), ...(sheet && { sheet }) });
    await user.click(button("Till blad"));
    await screen.findByText(words);
    expect(shownText()).not.toContain("Alla blad stämde redan");
    expect(screen.queryByRole("button", { name: "Återställ rapporterna" }) !== null).toBe(sheet === undefined);
  });

  it("says that nothing differs, and that a version is gone", async () => {
    const nothing = { ...CHANGED, frames: { frames: [], units: [] }, assumptions: [] };
    const answers: VersionAnswers = { read: versionsRead(ONE), comparison: nothing };
    const { user } = await open(answers);
    await user.click(button("Jämför"));
    await screen.findByText(/^Ramarna och underlaget till dem är desamma\. Prognoser, åtgärder och mål ingår inte/);
    delete answers.comparison;
    await user.click(button("Jämför"));
    await screen.findByText("Versionen finns inte längre.");
  });

  it("warns before what differs of a version that was altered, and shows the warning alone of one that is lost", async () => {
    const flawed = (integrity: "altered" | "lost") => ({
      ...CHANGED,
      integrity,
      flaws: [{ version: "Budget KF", integrity, missing: 0 }],
    });
    const answers: VersionAnswers = { read: versionsRead(ONE), comparison: flawed("altered") };
    const { user } = await open(answers);
    await user.click(button("Jämför"));
    await screen.findByText(/^Det som sparades av Budget KF har ändrats/);
    expect(shownText()).toContain("1 ram ändrad");
    answers.comparison = { ...flawed("lost"), frames: { frames: [], units: [] }, assumptions: [], bridges: [] };
    await user.click(button("Jämför"));
    await screen.findByText(/^Det som sparades av Budget KF går inte att läsa/);
    expect(shownText()).not.toContain("är desamma");
    expect(shownText()).not.toContain("ram ändrad");
  });

  it("is in English where the language is English", async () => {
    const { user } = await open({ read: versionsRead({ ...ONE, log: [logged()] }), comparison: CHANGED }, "en");
    await user.click(button("Compare"));
    await screen.findByText("1 frame changed");
    expect(shownText()).toContain("Standardkostnader, 1 change");
    expect(shownText()).toContain("new row, Volym 12");
    expect(shownText()).toContain("1. Run");
    expect(shownText()).toContain("The colours are not locked.");
  });
});
