import { screen, within } from "@testing-library/react";
import { THREE_METHODS } from "../../domain/bridge/bridgeCases";
import { type Written, workbookOf } from "../../domain/workbookOf";
import { fakeServices } from "../fixtures/fakeServices";
import { listed, type VersionAnswers, versionServicesOf, versionsRead } from "../fixtures/keptVersions";
import { renderPane, shownText } from "../fixtures/renderPane";
import { reportFor } from "../fixtures/reportFor";

jest.setTimeout(30_000);

const { baseFrames = [] } = THREE_METHODS;
/** Ledning was 720 in 2027. */
const DECIDED: Written = {
  ...THREE_METHODS,
  baseFrames: baseFrames.map((row) => (row.frame === 740 ? { ...row, frame: 720 } : row)),
};

const TWO = versionsRead({ versions: [listed({ row: 2, name: "Budget KF" }), listed({ name: "Nämnden" })] });

/** Rambrygga, opened by an economist, and what was asked of the versions. */
async function open(answers: VersionAnswers, written: Written = THREE_METHODS) {
  const { versions, asked } = versionServicesOf(answers);
  const services = fakeServices({
    report: reportFor(written),
    preferences: { load: () => ({ role: "economist" }), save: () => {} },
  });
  const user = await renderPane(Object.assign(services, { versions }));
  await user.click(screen.getByRole("tab", { name: /brygga$/i }));
  await screen.findByRole("combobox", { name: "Jämför med" });
  const choose = async (field: string, option: string) => {
    await user.click(await screen.findByRole("combobox", { name: field }));
    await user.click(await screen.findByRole("option", { name: option }));
  };
  return { user, asked, choose, services, versions };
}

const cells = () =>
  within(screen.getByRole("table"))
    .getAllByRole("row")
    .map((row) => (row.textContent ?? "").replace(/\s+/g, " "));

describe("Rambrygga from a kept version", () => {
  it("[A-11] offers the versions, the newest as that, and reads none before one is chosen", async () => {
    const { user, asked } = await open({ read: TWO });
    await user.click(screen.getByRole("combobox", { name: "Jämför med" }));
    expect(screen.getAllByRole("option").map((one) => one.textContent)).toEqual([
      "Föregående år",
      "Ackumulerat",
      "Senaste version: Budget KF",
      "Version Nämnden",
      "Basram för samma år",
    ]);
    expect(asked).toEqual([]);
  });

  it("[A-11] shows what has changed since it, each year by itself or together, and puts it on a sheet", async () => {
    const { user, asked, choose, services } = await open({ read: TWO, kept: { "Budget KF": workbookOf(DECIDED) } });
    await choose("Jämför med", "Senaste version: Budget KF");
    await screen.findByText("Ram då", { selector: "th" });
    await choose("Visa", "Stab");
    expect(cells()[0]).toBe("Ram då720");
    expect(cells()).toContain("Tekniskjusteringar och ändrad basramLedning +20+20");
    await choose("Räkna", "Ackumulerat");
    await choose("Till år", "2028");
    expect(cells()[0]).toBe("Ram då1 475");
    expect(shownText()).toContain("Stab, 2027–2028");
    await user.click(screen.getByRole("button", { name: "Till blad" }));
    await screen.findByText("1 blad är klart");
    expect(asked).toEqual(["kept Budget KF", "bridge Budget KF"]);
    expect(services.asked).toContain("showSheet Rambrygga från Budget KF");
    await user.click(screen.getByRole("button", { name: "Fler val" }));
    await user.click(await screen.findByRole("menuitem", { name: /Återställ rapporterna/ }));
    expect(services.asked).toContain("undoReports");
  });

  it.each([
    ["protected", /^1 blad är skyddat och uppdaterades inte\./],
    ["gone", "Versionen finns inte längre."],
  ] as const)("says why there is no sheet (%s)", async (sheet, words) => {
    const { user, choose } = await open({ read: TWO, kept: { "Budget KF": workbookOf(DECIDED) }, sheet });
    await choose("Jämför med", "Senaste version: Budget KF");
    await user.click(await screen.findByRole("button", { name: "Till blad" }));
    await screen.findByText(words);
    expect(shownText()).not.toContain("Alla blad stämde redan");
  });

  it("says which is the newest version only when the versions have been read", async () => {
    const { user, choose, versions } = await open({ read: TWO, kept: { Nämnden: workbookOf(DECIDED) } });
    await choose("Jämför med", "Version Nämnden");
    versions.list = () => new Promise(() => {});
    await user.click(screen.getByRole("tab", { name: /^Läget|^Översikt|^Sammanfattning/ }));
    await user.click(screen.getByRole("tab", { name: /brygga$/i }));
    await screen.findByText("Ram då", { selector: "th" });
    expect(screen.getByRole("combobox", { name: "Jämför med" }).textContent).toBe("Version Nämnden");
  });

  it("[A-5] says that another Beloppsenhet can not be compared, and shows no amounts", async () => {
    const before = workbookOf({ ...DECIDED, settings: { ...DECIDED.settings, amountUnit: "mnkr" } });
    const { choose } = await open({ read: TWO, kept: { "Budget KF": before } });
    await choose("Jämför med", "Senaste version: Budget KF");
    await screen.findByText(/^Budget KF är i mnkr och arbetsboken i tkr/);
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("[A-5] says that the two have no year in common", async () => {
    const before = workbookOf({ ...DECIDED, settings: { ...DECIDED.settings, budgetYear: 2024 } });
    const { choose } = await open({ read: TWO, kept: { "Budget KF": before } });
    await choose("Jämför med", "Senaste version: Budget KF");
    await screen.findByText(/^Budget KF har inga ramar för något av åren/);
  });

  it("[A-5] says that what was kept has been changed since, and computes with it as it stands", async () => {
    const { choose } = await open({ read: TWO, kept: { "Budget KF": workbookOf(DECIDED) }, integrity: "altered" });
    await choose("Jämför med", "Senaste version: Budget KF");
    await screen.findByText(/^Det som sparades av Budget KF har ändrats/);
    screen.getByText("Ram då", { selector: "th" });
  });

  it("[A-5] shows no amounts of a version that can not be read, and says what is lost", async () => {
    const { choose } = await open({ read: TWO, kept: { "Budget KF": workbookOf(DECIDED) }, integrity: "lost" });
    await choose("Jämför med", "Senaste version: Budget KF");
    await screen.findByText(/^Det som sparades av Budget KF går inte att läsa/);
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.queryByRole("button", { name: "Till blad" })).toBeNull();
  });

  it("says that a version is gone, and goes on with what else there is to compare with", async () => {
    const { choose } = await open({ read: TWO, kept: {} });
    await choose("Jämför med", "Version Nämnden");
    await screen.findByText("Versionen finns inte längre");
    await choose("Jämför med", "Föregående år");
    await screen.findByText("Ram 2026", { selector: "th" });
  });

  it("says why a version could not be read, and reads it when asked again", async () => {
    const answers: VersionAnswers = {
      read: TWO,
      kept: { "Budget KF": workbookOf(DECIDED) },
      keptError: Object.assign(new Error("editing"), { code: "cell-edit" }),
    };
    const { user, choose } = await open(answers);
    await choose("Jämför med", "Senaste version: Budget KF");
    await screen.findByText("Versionen är inte läst");
    delete answers.keptError;
    await user.click(within(screen.getByRole("tabpanel")).getByRole("button", { name: "Försök igen" }));
    await screen.findByText("Ram då", { selector: "th" });
  });
});

describe("Rambrygga against Basram of the same year", () => {
  const shown = () => screen.getByRole("combobox", { name: "Visa" }).textContent;

  it("[A-5] keeps what is chosen, says which services have a Basram and how to record the others', and goes back", async () => {
    const { user, choose, services } = await open({ read: TWO });
    await choose("Till år", "2028");
    await choose("Jämför med", "Basram för samma år");
    expect(shown()).toBe("Hela kommunen");
    expect(shownText()).toContain("Hela kommunen saknar beslutad ram 2028");
    expect(shownText()).toContain(
      "Basram för 2028 finns för Ledning. Välj någon av dem under Visa. Skriv rader i Basramar",
    );
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.queryByRole("button", { name: "Till blad" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Gå till Basramar" }));
    expect(services.places).toContainEqual({ table: "baseFrames" });
    await choose("Jämför med", "Föregående år");
    expect(shown()).toBe("Hela kommunen");
    expect(shownText()).toContain("Hela kommunen, 2027–2028");
  });

  it("shows the chosen unit at once where it has one, and the whole is still there to choose", async () => {
    const { user, choose } = await open({ read: TWO });
    await choose("Visa", "Stab");
    await choose("Jämför med", "Basram för samma år");
    expect(cells()[0]).toBe("Beslutad 2027740");
    await user.click(screen.getByRole("combobox", { name: "Visa" }));
    expect(screen.getAllByRole("option").map((one) => one.textContent)).toContain("Hela kommunen");
  });
});

describe("Pris in Rambrygga", () => {
  it("[A-11] has what the decided Basram differed from volume and price on a line of its own", async () => {
    const { choose } = await open({ read: TWO });
    await choose("Visa", "Verksamhet: Skola");
    const price = cells().find((row) => row.startsWith("Pris"));
    expect(price).toContain("ny standardkostnad");
    expect(price).toContain(
      "varav −100 tkr är skillnaden mellan den beslutade Basramen 2026 och vad volym och pris gav det året",
    );
  });

  it("[A-11] is not called a new standard cost where that is all of it", async () => {
    const { standardCosts = [] } = THREE_METHODS;
    const same = standardCosts.map((row) => (row.year === 2027 ? { ...row, cost: 50_000 } : row));
    const { choose } = await open({ read: TWO }, { ...THREE_METHODS, standardCosts: same });
    await choose("Visa", "Verksamhet: Skola");
    const price = cells().find((row) => row.startsWith("Pris"));
    expect(price).toMatch(/^Prisvarav −100 tkr är skillnaden/);
  });
});
