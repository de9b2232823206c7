import { type Finding, type FindingCode, type FindingFacts, finding } from "../../../src/domain/finding";
import { workbookNames } from "../../../src/sheets/contract/names";
import { describeFinding, findingMessage } from "../../../src/text/findings/describeFinding";

/** Facts of every code: one that is new does not compile without. */
const FACTS: { readonly [C in FindingCode]: FindingFacts[C] } = {
  "missing-table": { neededBy: "volumes" },
  "missing-column": {},
  "misspelt-column": { found: "Enhte" },
  "duplicate-column": { found: "Enhet" },
  "misspelt-setting": { found: "Budgetåret", closest: "Budgetår" },
  "merged-cells": { address: "Ramar!A2:B2" },
  "protected-sheet": { sheet: "Ramar" },
  "missing-value": {},
  "cell-error": { found: "#N/A" },
  "not-a-number": { found: "abc" },
  "number-as-text": { found: "1 234,5", read: 1234.5 },
  "not-a-year": { found: "abc" },
  "not-a-period": { found: "abc" },
  "not-a-date": { found: "abc" },
  "not-a-flag": { found: "abc" },
  "not-an-age": { found: "46143" },
  "not-in-list": { found: "Volum", allowed: ["Volym", "Fast"], closest: undefined },
  "out-of-range": { found: 75, min: undefined, max: 1 },
  "duplicate-key": { key: "Skola, 2027", firstRow: 1 },
  "unknown-reference": { found: "Skol", target: "units", closest: "Skola" },
  "missing-setting": { key: "budgetYear" },
  "age-class-cut": { group: "80+", year: 2027, from: 75, to: 84 },
  "age-class-overlap": { year: 2027, from: 75, to: undefined },
  "age-not-covered": { group: "80+", year: 2027, from: 80, to: 80 },
  "age-span-reversed": { from: 5, to: 1 },
  "group-without-ages": { group: "80+" },
  "population-missing": { group: "80+", year: 2027, scenario: "Huvud" },
  "manual-volume-missing": { group: "Elever", year: 2027 },
  "volume-zero": { group: "80+", year: 2027 },
  "price-missing": { service: "Skola", group: undefined, year: 2027 },
  "index-year-missing": { index: "PKV", year: 2027 },
  "base-frame-missing": { service: "Skola", year: 2027 },
  "frame-not-computed": { service: "Skola", year: 2027 },
  "sums-incomplete": {},
  "room-not-computed": { year: 2027 },
  "earmark-cycle": { service: "Skola" },
  "forecast-needs-measures": { unit: "Omsorg", deviation: -2000, measuresEffect: 750, missing: 1250 },
  "measure-without-effect": { measure: undefined },
  "result-year-gap": { unit: "Teknik", year: 2024 },
  "recovery-not-computed": { unit: "Teknik" },
  "deficit-overdue": { unit: "Teknik", originYear: 2024, dueYear: 2026, remaining: 900 },
  "exemption-without-decision": { unit: "Teknik", year: 2024 },
  "exemption-without-deficit": { unit: "Teknik", year: 2024 },
  "assessment-without-reason": { goal: "M1" },
  "goal-cycle": { goal: "M1" },
  "target-missing": { indicator: "I1" },
  "interval-reversed": { indicator: "I1", from: 5, to: 1 },
  "yellow-limit-on-wrong-side": { indicator: "I1", target: 75, limit: 80 },
  "judgement-unknown": { indicator: "I1", found: "Bra" },
  "value-not-a-number": { indicator: "I1", found: "Bra" },
};

const NAMES = workbookNames("tkr");

function swedish(found: Finding) {
  const { what, why, action } = describeFinding(found, "sv", NAMES);
  const plain = (text: string) => text.replaceAll("\u00a0", " ");
  return { what: plain(what), why: plain(why), action: plain(action) };
}

describe("findings in words", () => {
  it("[T3.2-a] says how much is missing before a forecast may be submitted", () => {
    const at = { table: "followUps", row: 1, column: "status" } as const;
    const facts = { unit: "Omsorg", deviation: -2000, measuresEffect: 750, missing: 1250 };
    const text = swedish(finding("forecast-needs-measures", at, facts));
    expect(text.what).toBe(
      "Prognosen för Omsorg visar ett underskott på 2 000 tkr, och åtgärderna täcker 750 tkr. 1 250 tkr saknas.",
    );
    expect(text.action).toBe("Lägg till åtgärder för Omsorg i Åtgärder som tillsammans ger 1 250 tkr i år.");
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

  it("puts what and what to do on one line", () => {
    const text = describeFinding(finding("missing-value", { table: "units", row: 1, column: "unit" }, {}), "sv", NAMES);
    expect(findingMessage(text)).toBe(
      "Enhet är inte ifylld på en rad i Organisation. Fyll i Enhet, eller töm hela raden.",
    );
  });

  it.each(Object.keys(FACTS) as FindingCode[])("has whole sentences for %s in both languages", (code) => {
    for (const language of ["sv", "en"] as const) {
      for (const column of ["year", "share", "nothing"]) {
        const text = describeFinding(
          finding(code, { table: "standardCosts", row: 1, column }, FACTS[code]),
          language,
          NAMES,
        );
        for (const sentence of Object.values(text)) {
          expect(sentence).toMatch(/^.{4,}[.?]$/s);
          expect(sentence).not.toMatch(/undefined|NaN|\[object/);
        }
      }
    }
  });
});
