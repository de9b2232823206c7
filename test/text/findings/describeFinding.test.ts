import { type Finding, finding } from "../../../src/domain/finding";
import type { Settings } from "../../../src/domain/settings";
import type { Place, TableKey } from "../../../src/domain/source";
import { workbookNames } from "../../../src/sheets/contract/names";
import { cellsBeside } from "../../../src/sheets/place/cellsBeside";
import { describeFinding, findingMessage } from "../../../src/text/findings/describeFinding";

const AUGUST = { kind: "month", year: 2026, part: 8 } as const;

const NAMES = workbookNames("tkr");

function swedish(found: Finding) {
  const { what, why, action } = describeFinding(found, "sv", NAMES);
  const plain = (text: string) => text.replaceAll("\u00a0", " ");
  return { what: plain(what), why: plain(why), action: plain(action) };
}

describe("findings in words", () => {
  it("[T3.2-a] says how much is missing before a forecast may be submitted", () => {
    const at = { table: "followUps", row: 1, column: "status" } as const;
    const facts = { unit: "Omsorg", period: AUGUST, deviation: -2000, measuresEffect: 750, missing: 1250 };
    const text = swedish(finding("forecast-needs-measures", at, facts));
    expect(text.what).toBe(
      "Prognosen för Omsorg i augusti 2026 visar ett underskott på 2 000 tkr, och åtgärderna täcker 750 tkr. 1 250 tkr saknas.",
    );
    expect(text.action).toBe("Lägg till åtgärder för Omsorg i Åtgärder som tillsammans ger 1 250 tkr i år.");
  });

  it("[T3.2-a] says a whole year without a preposition", () => {
    const at = { table: "followUps", row: 1, column: "status" } as const;
    const period = { kind: "year", year: 2026 } as const;
    const facts = { unit: "Omsorg", period, deviation: -2000, measuresEffect: 750, missing: 1250 };
    expect(swedish(finding("forecast-needs-measures", at, facts)).what).toMatch(/^Prognosen för Omsorg 2026 visar/);
  });

  it("[WB] names the cell where the first of two rows has the key, as Excel counts", () => {
    const at = { table: "units", row: 6, column: "unit" } as const;
    const found = finding("duplicate-key", at, { key: "Skola", firstRow: 2 });
    const names = workbookNames("tkr", cellsBeside({ at, cell: "B11" }));
    expect(describeFinding(found, "sv", names).what).toBe("Skola finns redan i cell B7 i Organisation.");
    expect(swedish(found).what).toBe("Skola finns redan på en rad ovanför i Organisation.");
  });

  it("[T3.2-e] asks for the year in its cell when the key Budgetår is there already", () => {
    const at = { table: "settings", row: 4, column: "value" } as const;
    const action = (place: Place, cell?: string) =>
      describeFinding(
        finding("missing-setting", place, { key: "budgetYear" }),
        "sv",
        workbookNames("tkr", cellsBeside({ at: place, cell })),
      ).action;
    expect(action(at, "B5")).toBe("Skriv året i B5, till exempel 2027.");
    expect(action(at)).toBe("Skriv året i kolumnen Värde bredvid Budgetår, till exempel 2027.");
    expect(action({ table: "settings" }, "A1")).toContain("Skriv Budgetår i kolumnen Nyckel");
  });

  it("[WB] gives the column's own example of a percentage", () => {
    const action = (at: Place) => swedish(finding("out-of-range", at, { found: 75, min: 0, max: 1 })).action;
    expect(action({ table: "priceIndexes", row: 1, column: "change" })).toContain("till exempel 2,5 %.");
    expect(action({ table: "settings", row: 1, column: "value", setting: "greenShare" })).toContain("75 %.");
  });

  it("[WB] names an error as the Excel of the language does", () => {
    const error = finding("cell-error", { table: "yearResults", row: 1, column: "frame" }, { found: "#N/A" });
    expect(swedish(error).what).toBe("Cellen i Ram visar felet #SAKNAS!.");
    expect(describeFinding(error, "en", NAMES).what).toContain("#N/A");
  });

  it("[T3.2-e] sends the reader of a missing frame to the tables that lack something", () => {
    const action = (causes: readonly TableKey[]) =>
      swedish(finding("frame-not-computed", { table: "services", row: 1 }, { service: "Skola", year: 2027, causes }))
        .action;
    expect(action(["standardCosts", "volumes"])).toBe(
      "Se fyndet om Standardkostnader och Volymer: rätta det och räkna om.",
    );
    expect(action([])).toContain("rader om Skola");
  });

  it("[WB] says once that a table others refer to is empty", () => {
    const at = { table: "units", column: "unit" } as const;
    expect(swedish(finding("empty-table", at, { neededBy: ["followUps", "measures"] })).what).toBe(
      "Enhet är inte ifylld på någon rad i Organisation, men Uppföljning och Åtgärder hänvisar dit.",
    );
  });

  it("[WB] shows numbers in the unit of their column", () => {
    const text = (table: "standardCosts" | "exemptions", column: string) =>
      swedish(finding("out-of-range", { table, row: 1, column }, { found: -75, min: 0, max: undefined })).what;
    expect(text("standardCosts", "cost")).toBe(
      "I Standardkostnad står −75 kr, men värdet får inte vara mindre än 0 kr.",
    );
    expect(text("standardCosts", "share")).toBe("I Andel står −7 500 %, men värdet får inte vara mindre än 0 %.");
    expect(text("exemptions", "amount")).toBe("I Belopp står −75 tkr, men värdet får inte vara mindre än 0 tkr.");
  });

  it("[WB] suspects a date where an age is a large number", () => {
    const at = { table: "population", row: 1, column: "age" } as const;
    expect(swedish(finding("not-an-age", at, { found: "46143" })).what).toContain("datum");
    expect(swedish(finding("not-an-age", at, { found: "totalt" })).what).not.toContain("datum");
  });

  it("[WB] names the closest name when there is one", () => {
    const at = { table: "yearResults", row: 1, column: "unit" } as const;
    const facts = { found: "Omsrog", target: "units", closest: "Omsorg" } as const;
    expect(swedish(finding("unknown-reference", at, facts)).what).toBe(
      "Enhet ”Omsrog” finns inte i Organisation. Menar du Omsorg?",
    );
    expect(swedish(finding("unknown-reference", at, { ...facts, closest: undefined })).what).toBe(
      "Enhet ”Omsrog” finns inte i Organisation.",
    );
  });

  it("[T3.2-c] writes ages as people say them", () => {
    const at = { table: "population", row: 1, column: "age" } as const;
    const text = (from: number, to: number | undefined) =>
      swedish(finding("age-class-overlap", at, { year: 2026, from, to })).what;
    expect(text(1, 5)).toContain("1–5 år");
    expect(text(7, 7)).toContain("7 år");
    expect(text(90, undefined)).toContain("90 år och äldre");
  });

  it("[WB] says what holds while a setting can not be read", () => {
    const at = (setting: keyof Settings) => ({ table: "settings", row: 1, column: "value", setting }) as const;
    const word = { found: "öre", allowed: ["kr"], closest: undefined };
    expect(swedish(finding("not-in-list", at("amountUnit"), word)).what).toBe(
      "I Beloppsenhet står ”öre”, som inte finns bland orden i kolumnen. Ramar som räknas av priser räknas inte förrän det är rättat.",
    );
    expect(swedish(finding("out-of-range", at("greenShare"), { found: 75, min: 0, max: 1 })).what).toBe(
      "I Andel grön står 7 500 %, men värdet ska ligga mellan 0 % och 100 %. Så länge gäller det förvalda, 75 %.",
    );
    expect(swedish(finding("not-in-list", at("rollUp"), word)).what).toMatch(/Så länge gäller det förvalda, Andel\.$/);
    expect(swedish(finding("not-a-number", at("forecastLimit"), { found: "x" })).what).toMatch(
      /det förvalda, 0 tkr\.$/,
    );
    expect(swedish(finding("not-a-year", at("budgetYear"), { found: "x" })).what).toContain("Inga ramar räknas");
  });

  it("[WB] says that a row is used without a cell that nothing depends on, and not without one that matters", () => {
    const why = (column: string) =>
      swedish(finding("not-a-number", { table: "followUps", row: 1, column }, { found: "x" })).why;
    expect(why("outcome")).toContain("raden räknas med som om den vore tom");
    expect(why("forecast")).toBe("Raden räknas inte med förrän det är rättat.");
  });

  it("[WB] counts the further text numbers of a column and says how to convert them all", () => {
    const at = { table: "yearResults", row: 1, column: "frame" } as const;
    const text = (more: number) => swedish(finding("number-as-text", at, { found: "1 000", read: 1000, more }));
    expect(text(36).what).toBe("Talet ”1 000” i Ram är skrivet som text, och 36 celler till i kolumnen.");
    expect(text(36).action).toContain("Text till kolumner");
    expect(text(0).what).toBe("Talet ”1 000” i Ram är skrivet som text.");
  });

  it("[WB] names both tables that an id is missing from", () => {
    const at = { table: "indicators", row: 1, column: "belongsTo" } as const;
    const facts = { found: "X9", target: "goals", orTarget: "factors", closest: undefined } as const;
    expect(swedish(finding("unknown-reference", at, facts)).what).toBe(
      "Hör till ”X9” finns varken i Mål eller Faktorer.",
    );
  });

  it("[WB] shows amounts without a unit when the unit is not known", () => {
    const facts = { unit: "Teknik", year: 2024, exempted: 1000, deficit: 900 };
    const found = finding("exemption-exceeds-deficit", { table: "exemptions", row: 1, column: "amount" }, facts);
    expect(describeFinding(found, "sv", workbookNames("unknown")).what).toMatch(
      /är 1\s000, mer än underskottet på 900\.$/,
    );
  });

  it("puts what and what to do on one line", () => {
    const text = describeFinding(finding("missing-value", { table: "units", row: 1, column: "unit" }, {}), "sv", NAMES);
    expect(findingMessage(text)).toBe(
      "Enhet är inte ifylld på en rad i Organisation. Fyll i Enhet, eller töm hela raden.",
    );
  });
});
