import { screen, within } from "@testing-library/react";
import { NO_TERMS } from "../../../src/domain/scenarios/scenario";
import type { ScenarioServices } from "../../../src/run/scenarios/scenarioServices";
import type { PaneServices } from "../../../src/taskpane/paneModel";
import { SOUND } from "../../domain/allocation/soundFrames";
import type { Written } from "../../domain/workbookOf";
import { fakeServices } from "../fixtures/fakeServices";
import { renderPane, shownText } from "../fixtures/renderPane";
import { reportFor } from "../fixtures/reportFor";

const LOW: Written["scenarios"] = [
  { scenario: "Låg", standardCost: -0.5 },
  { scenario: "Fel", service: "Skolan", index: 0.1 },
];

/** Scenarier, opened, and what was asked to be saved. */
async function open(
  written: Written = {},
  answer: Awaited<ReturnType<ScenarioServices["save"]>> = { kind: "written" },
) {
  const asked: unknown[] = [];
  const scenarios: ScenarioServices = {
    save: async (scenario) => {
      asked.push(scenario);
      return answer;
    },
    remove: async (name) => {
      asked.push(name);
      return answer;
    },
    undo: async () => void asked.push("undo"),
  };
  const services = fakeServices({
    report: reportFor({ ...SOUND, ...written }),
    // An economist has Scenarier among the tabs.
    preferences: { load: () => ({ role: "economist" }), save: () => {} },
  });
  const user = await renderPane(Object.assign(services, { scenarios } satisfies Pick<PaneServices, "scenarios">));
  await user.click(screen.getByRole("tab", { name: "Scenarier" }));
  return { user, asked };
}

const field = (name: string) => screen.getByRole("textbox", { name });
const button = (name: string) => screen.getByRole("button", { name });

/** Typing in Fluent's fields is slow in jsdom. */
jest.setTimeout(30_000);

describe("Scenarier in the pane", () => {
  it("[A-12] shows the effect of what is typed at once, with kronor, per cent and the room", async () => {
    const { user } = await open();
    expect(shownText()).toContain("Ramar 2027 som det är nu7 970 krUtrymme +30 kr");
    expect(shownText()).not.toContain("Finansieringen");
    await user.type(field("Standardkostnad"), "10");
    expect(shownText()).toContain(
      "Ramar 2027 med det som prövas8 670 kr+700 kr (+8,8 %) mot nuUtrymme −670 kr, nu +30 kr. Finansieringen är oförändrad i scenariot.",
    );
    await user.click(button("2028"));
    expect(shownText()).toContain("Ramar 2028 med det som prövas");
    await user.click(button("Återställ"));
    expect(shownText()).toContain("Ramar 2028 som det är nu");
  });

  it("[A-12] steps with the arrow keys and the buttons, and tells of what is no number", async () => {
    const { user } = await open();
    await user.type(field("Prisindex"), "{ArrowUp}{ArrowUp}");
    expect(field("Prisindex")).toHaveProperty("value", "1");
    await user.click(button("Minska Prisindex"));
    expect(field("Prisindex")).toHaveProperty("value", "0,5");
    await user.type(field("Prisindex"), "x");
    expect(shownText()).toContain("Skriv ett tal mellan −50 och 50.");
    expect(field("Prisindex").getAttribute("aria-invalid")).toBe("true");
  });

  it("[A-12] saves under a new name, and refuses one that is taken", async () => {
    const { user, asked } = await open({ scenarios: LOW });
    await user.type(field("Prisindex"), "1");
    await user.click(button("Spara som…"));
    await user.type(field("Namn"), "låg");
    await user.click(button("Spara"));
    expect(shownText()).toContain("Namnet finns redan");
    expect(document.activeElement).toBe(field("Namn"));
    await user.clear(field("Namn"));
    await user.click(button("Spara"));
    expect(shownText()).toContain("Skriv ett namn.");
    expect(document.activeElement).toBe(field("Namn"));
    await user.type(field("Namn"), " Dyrt {Enter}");
    expect(asked).toEqual([
      { name: "Dyrt", isNew: true, description: undefined, terms: [{ ...NO_TERMS, index: 0.01 }] },
    ]);
    await screen.findByText(/Dyrt är sparat i tabellen Scenarier/);
    await user.click(button("Ångra"));
    expect(asked.at(-1)).toBe("undo");
  });

  it("[A-12] changes a saved scenario's own row, and removes it only when told twice", async () => {
    const { user, asked } = await open({ scenarios: LOW });
    await user.click(screen.getByRole("combobox", { name: "Räkna med" }));
    await user.click(screen.getByRole("option", { name: "Låg" }));
    expect(field("Standardkostnad")).toHaveProperty("value", "-50");
    await user.type(field("Prisindex"), "2");
    expect(shownText()).toContain("Ramar 2027 med Låg, ändrad");
    await user.click(button("Spara"));
    expect(asked).toMatchObject([{ name: "Låg", isNew: false, terms: [{ index: 0.02, standardCost: -0.5 }] }]);
    await user.click(button("Ta bort"));
    expect(asked).toHaveLength(1);
    await user.click(button("Ta bort"));
    expect(asked.at(-1)).toBe("Låg");
  });

  it("[A-5] says why a scenario is not reckoned with", async () => {
    const { user } = await open({ scenarios: LOW });
    await user.click(screen.getByRole("combobox", { name: "Räkna med" }));
    await user.click(screen.getByRole("option", { name: "Fel" }));
    expect(shownText()).toContain("Verksamheten Skolan finns inte i Verksamheter, så scenariot räknas inte.");
  });

  it("[WB] says in words why Scenarier could not be written in", async () => {
    const { user } = await open({}, { kind: "refused", obstacle: { kind: "protected", sheet: "Scenarier" } });
    await user.type(field("Prisindex"), "1");
    await user.click(button("Spara som…"));
    await user.type(field("Namn"), "Dyrt{Enter}");
    await screen.findByText(/Bladet Scenarier är skyddat/);
  });

  it("[A-12] compares three columns, each unit opening to its services", async () => {
    const { user } = await open({ scenarios: LOW });
    await user.type(field("Standardkostnad"), "10");
    await user.click(screen.getByRole("combobox", { name: "Jämför också med" }));
    await user.click(screen.getByRole("option", { name: "Låg" }));
    const table = within(screen.getByRole("table", { name: /Ramar 2027 nu och i scenarierna/ }));
    expect(table.getAllByRole("columnheader").map((one) => one.textContent)).toEqual(["Nu", "Prövas", "Låg"]);
    await user.click(table.getByRole("button", { name: "Lärande" }));
    expect(shownText()).toContain("Skola7 0007 700+700 +10,0 %3 500−3 500 −50,0 %");
  });

  it("[A-12] shows what one per cent and ten persons do, opening to the units", async () => {
    const { user } = await open();
    const table = within(screen.getByRole("table", { name: "Känslighet 2027" }));
    await user.click(table.getByRole("button", { name: "7–15, 10 personer till" }));
    expect(shownText()).toContain("7–15, 10 personer till+500Lärande+500Teknik0");
  });

  it("says what to do without frames", async () => {
    await open({ services: [], standardCosts: [], baseFrames: [], ambitions: [], funding: [] });
    expect(screen.getAllByRole("heading", { level: 2 }).length).toBeGreaterThan(0);
    expect(screen.queryByRole("textbox", { name: "Prisindex" })).toBeNull();
  });
});
