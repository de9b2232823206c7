import { TextDecoder } from "node:util";
import { act, screen, within } from "@testing-library/react";
import type { ExplainAsked } from "../../../src/run/explain/explained";
import { type CellAsked, explainIn } from "../../../src/run/explain/explainIn";
import type { ExplainServices } from "../../../src/run/explain/explainServices";
import { parseCell } from "../../../src/sheets/place/parseCell";
import type { TableData } from "../../../src/sheets/tableData";
import type { Language } from "../../../src/text/pane/textsFor";
import { exampleTables } from "../../domain/explain/exampleTargets";
import { type FakeServices, fakeServices } from "../fixtures/fakeServices";
import { granvik } from "../fixtures/granvik";
import { renderPane, shownText } from "../fixtures/renderPane";

jest.setTimeout(60_000);

// jsdom has none, and the example is read from its file.
Object.assign(globalThis, { TextDecoder });
const TABLES = exampleTables("lindmo");

/** Explains cells of an example as the workbook would; `selected` is the cell that the person has selected. */
function explaining(selected: string, tables: readonly TableData[]): ExplainServices {
  const [sheet = "", cell = ""] = selected.split("!");
  const wanted = (asked: ExplainAsked): CellAsked =>
    asked.kind === "target" ? { target: asked.target } : { at: { sheet, ...parseCell(cell) } };
  return {
    explain: async (asked, language) => explainIn(tables, wanted(asked), language),
    toSheet: async () => ({
      made: ["Förklara Ram"],
      remade: [],
      blocked: [],
      abandoned: [],
      report: undefined,
      before: { made: ["Förklara Ram"], remade: [], written: new Map() },
    }),
  };
}

async function explained(
  selected: string,
  { language = "sv", tables = TABLES }: { language?: Language; tables?: readonly TableData[] } = {},
) {
  const services: FakeServices = { ...fakeServices({ report: granvik }), explaining: explaining(selected, tables) };
  const user = await renderPane(services, language);
  await act(async () => services.giveCommand("explain"));
  const main = within(screen.getByRole("main"));
  return { services, user, main };
}

const name = (text: string) => new RegExp(text.replaceAll(" ", "\\s"));

describe("Förklara", () => {
  it("[T3.2-c] shows a frame: the number, its chain, what changed, the paragraph in words and a sentence", async () => {
    await explained("Ramar!F2");
    await screen.findByRole("heading", { name: "Ram, Förskola 2027" });
    const text = shownText();
    for (const part of [
      "98 018 tkr",
      "Publicerad: 2026-09-30",
      "÷1 000kr per tkr",
      "Mot 2026:+3 118volym −1 822pris +4 040ambition +900",
      "I Tranemo kommun fördelas resurser till verksamheterna utifrån volymer",
      "Tranemo styrmodell 3.2 · T3.2-c",
      "Ram för Förskola 2027 är 98 018 tkr: standardkostnadsram (95 618 tkr) plus ambition (2 400 tkr)",
    ])
      expect(text).toContain(part);
    expect(text).not.toContain("över- eller underambitioner");
  });

  it("leads from a number to its cell, down to a part and back", async () => {
    const { services, user } = await explained("Ramar!F2");
    await user.click(await screen.findByRole("button", { name: name("158 400 kr, Gå till Standardkostnader!D2") }));
    expect(services.places).toEqual([{ table: "standardCosts", row: 1, column: "cost" }]);
    await user.click(screen.getByRole("button", { name: "Förklara volym −1\u00a0822" }));
    await screen.findByRole("heading", { name: "Volymeffekt, Förskola 2027" });
    await user.click(screen.getByRole("button", { name: "Tillbaka till Ram, Förskola 2027" }));
    await screen.findByRole("heading", { name: "Ram, Förskola 2027" });
  });

  it("opens the other paragraphs when asked", async () => {
    const { user } = await explained("Ramar!F2");
    await user.click(await screen.findByRole("button", { name: "En paragraf till" }));
    expect(shownText()).toContain("över- eller underambitioner");
  });

  it("[T3.2-a] shows how a light is decided, the deciding rule marked", async () => {
    await explained("Uppföljning!I8");
    await screen.findByRole("heading", { name: "Status, Omsorgssektionen 2026-08" });
    expect(shownText()).toContain("Röd annarsAvgör");
    expect(shownText()).toContain("Stämmer inte: Kvar att hantera är högst 0 tkr: nej, det är 1 250 tkr");
  });

  it("copies the sentence, and says what to do where the clipboard is not allowed", async () => {
    const { user } = await explained("Ramar!F2");
    const copy = await screen.findByRole("button", { name: "Kopiera mening" });
    const write = jest.spyOn(navigator.clipboard, "writeText").mockResolvedValueOnce();
    await user.click(copy);
    expect(write.mock.calls[0]?.[0].replaceAll(/\s/g, " ")).toMatch(/^Ram för Förskola 2027 är 98 018 tkr/);
    expect(await screen.findByText("Meningen är kopierad.")).toBeTruthy();
    write.mockRejectedValueOnce(new Error("refused"));
    await user.click(copy);
    expect(await screen.findByText(/Urklipp är inte tillåtet här/)).toBeTruthy();
  });

  it("makes a sheet that the pane's menu takes back", async () => {
    const { services, user } = await explained("Ramar!F2");
    await user.click(await screen.findByRole("button", { name: "Till blad" }));
    await screen.findByText("1 blad är klart");
    await user.click(screen.getByRole("button", { name: "Fler val" }));
    await user.click(await screen.findByRole("menuitem", { name: /Återställ rapporterna/ }));
    expect(services.asked).toContain("undoReports");
  });

  it("takes its sheet back, and says so where the result is gone", async () => {
    const { services, user } = await explained("Ramar!F2");
    await user.click(await screen.findByRole("button", { name: "Till blad" }));
    await user.click(await screen.findByRole("button", { name: "Återställ rapporterna" }));
    expect(services.asked).toContain("undoReports");
    expect(screen.queryByText("1 blad är klart")).toBeNull();
    if (services.explaining) services.explaining.toSheet = async () => undefined;
    await user.click(screen.getByRole("button", { name: "Till blad" }));
    await screen.findByText("Resultatet finns inte längre. Räkna om och förklara på nytt.");
  });

  it("says what a cell that one fills in is used in, and explains that", async () => {
    const { user } = await explained("Standardkostnader!D2");
    await screen.findByRole("heading", { name: "Standardkostnader!D2 fyller du i själv" });
    await user.click(screen.getByRole("button", { name: "Ram, Förskola 2027" }));
    await screen.findByRole("heading", { name: "Ram, Förskola 2027" });
  });

  it("says what can be explained where a cell is none of the add-in's", async () => {
    await explained("Ramar!Z90");
    await screen.findByText("Ramar!Z90 är ingen cell som tillägget skriver eller läser.");
    expect(shownText()).toContain("Det här kan förklaras: Ramar, Ramunderlag, Uppföljning");
  });

  it("shows the findings of a cell that could not be computed", async () => {
    const tables = TABLES.map((table) =>
      table.name === "Uppföljning"
        ? { ...table, values: table.values.map((row, at) => (at === 1 ? [...(table.values[0] ?? [])] : row)) }
        : table,
    );
    await explained("Uppföljning!I2", { tables });
    await screen.findByRole("heading", { name: "Uppföljning!I2 kunde inte räknas" });
    expect(shownText()).toContain("Det här måste rättas först:");
  });

  it("is in English where the pane is, but the sentence in Swedish", async () => {
    await explained("Ramar!F2", { language: "en" });
    await screen.findByRole("button", { name: "Copy sentence" });
    expect(shownText()).toContain("Against 2026:+3,118volume −1,822");
    expect(shownText()).toContain("Ram för Förskola 2027 är 98 018 tkr");
  });
});

describe("Förklara before anything is asked", () => {
  it("asks which number, and says how", async () => {
    const services: FakeServices = { ...fakeServices({ report: granvik }), explaining: explaining("Ramar!F2", TABLES) };
    const user = await renderPane(services);
    await user.click(screen.getByRole("button", { name: "Fler val" }));
    await user.click(await screen.findByRole("menuitem", { name: "Förklara" }));
    await screen.findByText("Vilket tal vill du förstå?");
    await user.click(screen.getByRole("button", { name: "Förklara markerad cell" }));
    await screen.findByRole("heading", { name: "Ram, Förskola 2027" });
  });
});
