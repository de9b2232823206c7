import { screen, within } from "@testing-library/react";
import type { RunReport } from "../../../src/run/runReport";
import { CHAIN } from "../fixtures/chain";
import { fakeServices } from "../fixtures/fakeServices";
import { granvik } from "../fixtures/granvik";
import { renderPane, shownText } from "../fixtures/renderPane";
import { reportFor } from "../fixtures/reportFor";

async function openGoals(report: RunReport) {
  const services = fakeServices({ report });
  const user = await renderPane(services);
  await user.click(screen.getByRole("tab", { name: "Mål" }));
  return { services, user };
}

const line = (name: RegExp) => screen.getByRole("treeitem", { name });
const focused = () => document.activeElement?.textContent ?? "";

describe("the tree from the keyboard", () => {
  it("opens with the right arrow, walks into the branch, and closes with the left", async () => {
    const { user } = await openGoals(reportFor(CHAIN));
    line(/Alla kan växa upp/).focus();
    await user.keyboard("{ArrowRight}");
    expect(focused()).toContain("Fler unga klarar skolan");
    expect(line(/Fler unga/).getAttribute("aria-expanded")).toBe("false");
    await user.keyboard("{ArrowRight}{ArrowDown}{ArrowDown}{ArrowDown}");
    expect(focused()).toContain("Trygg hemtjänst");
    await user.keyboard("{ArrowLeft}");
    expect(focused()).toContain("Fler unga klarar skolan");
    await user.keyboard("{ArrowLeft}");
    expect(screen.queryByRole("treeitem", { name: /Trygg hemtjänst/ })).toBeNull();
  });

  it("goes to the row with Enter, and opens nothing by it", async () => {
    const { services, user } = await openGoals(reportFor(CHAIN));
    line(/Fler unga klarar skolan/).focus();
    await user.keyboard("{Enter}");
    expect(services.places).toEqual([{ table: "goals", row: 3 }]);
    expect(line(/Fler unga/).getAttribute("aria-expanded")).toBe("false");
  });

  it("goes from a hole to its finding with Enter", async () => {
    const { user } = await openGoals(reportFor(CHAIN));
    line(/Saknar överordnat mål/).focus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("tab", { name: /Fynd/ }).getAttribute("aria-selected")).toBe("true");
    const current = screen.getAllByRole("listitem", { current: true });
    expect(current.map((item) => item.textContent).join()).toContain("B2");
  });

  it("has one tab stop, tells level and place, and goes to the end and home", async () => {
    const { user } = await openGoals(reportFor(CHAIN));
    const items = screen.getAllByRole("treeitem");
    expect(items.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    expect(line(/Fler unga/).getAttribute("aria-level")).toBe("2");
    expect(line(/Ett levande näringsliv/).getAttribute("aria-posinset")).toBe("2");
    items[0]?.focus();
    await user.keyboard("{End}");
    expect(focused()).toContain("Hör inte till något mål");
    await user.keyboard("{Home}");
    expect(focused()).toContain("Alla kan växa upp");
  });
});

describe("the lines of the tree", () => {
  it("[L-d] say each hole in words", async () => {
    await openGoals(reportFor(CHAIN));
    for (const words of [
      "Saknar överordnat mål",
      "ska bidra till Mål i Vilja och mål",
      "Överordnat mål B99 finns inte",
      "Överordnat mål B4 kunde inte användas",
      "Nivån saknas: Mål i budget",
      "Ingen indikator",
      "Mål i en cirkel (2)",
      "Mål som inte kunde användas (1)",
    ]) {
      expect(shownText()).toContain(words);
    }
  });

  it("[S4-d] show the written judgement beside the computed light, leading to the reason", async () => {
    const { services, user } = await openGoals(granvik);
    await user.click(line(/Äldre känner sig trygga/));
    await user.click(line(/Bedömning röd\s?, beräknad gul. Enkäten besvarades/));
    expect(services.places).toEqual([{ table: "goals", row: 2, column: "reason" }]);
  });

  it("tell hållbarhet and globala mål, an activity's state, and an indicator's value, target and trend", async () => {
    const { user } = await openGoals(granvik);
    await user.click(screen.getByRole("button", { name: "Öppna alla" }));
    expect(line(/utsläpp av växthusgaser halveras.*Röd.*Ekologisk.*Globala mål 11, 13/)).toBeTruthy();
    expect(line(/omsorgskontakt.*Gul.*Aktivitet, pågår.*slutar 31 december 2026/)).toBeTruthy();
    expect(line(/bygglov.*31.*Röd.*mål 20 till 25.*T2 2026.*ökar/)).toBeTruthy();
  });

  it("lead to the row by the link at the right", async () => {
    const { services, user } = await openGoals(granvik);
    await user.click(within(line(/Näringslivet växer/)).getByRole("button", { name: "Gå till raden" }));
    expect(services.places).toEqual([{ table: "goals", row: 5 }]);
    expect(line(/Näringslivet växer/).getAttribute("aria-expanded")).toBe("true");
  });
});

describe("what a link between goals means", () => {
  it("[T1.3-a] is said where no light passes through it", async () => {
    await openGoals(granvik);
    expect(shownText()).toContain("räknas inte upp till målet ovanför (T1.3-a)");
  });

  it("[S4-b] is not said where goals cascade", async () => {
    await openGoals(reportFor(CHAIN));
    expect(shownText()).not.toContain("räknas inte upp");
  });
});

describe("the bar over the tree", () => {
  it("narrows the tree to one unit, whole municipality first, and counts its goals", async () => {
    const { user } = await openGoals(reportFor(CHAIN));
    await user.click(screen.getByRole("combobox", { name: "Visa mål för sektor" }));
    const options = screen.getAllByRole("option").map((option) => option.textContent);
    expect(options.slice(0, 2)).toEqual(["Hela kommunen", "Kommunstyrelsen"]);
    await user.click(screen.getByRole("option", { name: "Hemtjänst norr" }));
    expect(screen.queryByRole("treeitem", { name: /Fler företag/ })).toBeNull();
    expect(line(/Alla kan växa upp/)).toBeTruthy();
  });

  it("closes everything, and the choice stands when one comes back to the tab", async () => {
    const { user } = await openGoals(reportFor(CHAIN));
    await user.click(screen.getByRole("button", { name: "Stäng alla" }));
    expect(screen.getAllByRole("treeitem").every((item) => item.getAttribute("aria-level") === "1")).toBe(true);
    await user.click(screen.getByRole("tab", { name: "Läget" }));
    await user.click(screen.getByRole("tab", { name: "Mål" }));
    expect(screen.queryByRole("treeitem", { name: /Fler unga/ })).toBeNull();
  });
});

describe("10 000 goals", () => {
  it("are shown a hundred lines at a time, also when all branches are open", async () => {
    const goals = Array.from({ length: 10_000 }, (_, n) => ({
      id: `G${n}`,
      parent: n < 10 ? undefined : `G${n % 10}`,
    }));
    const { user } = await openGoals(reportFor({ ...CHAIN, goals, leftOut: {} }));
    await user.click(screen.getByRole("button", { name: "Öppna alla" }));
    expect(screen.getAllByRole("treeitem")).toHaveLength(100);
    await user.click(screen.getByRole("button", { name: /Visa fler/ }));
    expect(screen.getAllByRole("treeitem")).toHaveLength(200);
  }, 60_000);
});
