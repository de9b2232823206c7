import type { Place } from "../../../src/domain/source";
import { age } from "../../../src/sheets/kinds/age";
import type { CellKind } from "../../../src/sheets/kinds/cellKind";
import { choice } from "../../../src/sheets/kinds/choice";
import { closest } from "../../../src/sheets/kinds/closest";
import { date, dateOrText } from "../../../src/sheets/kinds/date";
import { editDistance } from "../../../src/sheets/kinds/editDistance";
import { flag } from "../../../src/sheets/kinds/flag";
import { municipalityCode } from "../../../src/sheets/kinds/municipalityCode";
import { amount, percent, whole } from "../../../src/sheets/kinds/numberKinds";
import { period } from "../../../src/sheets/kinds/period";
import { text } from "../../../src/sheets/kinds/text";
import { value } from "../../../src/sheets/kinds/value";
import { year } from "../../../src/sheets/kinds/year";
import type { CellContent } from "../../../src/sheets/tableData";

const AT: Place = { table: "units", row: 1, column: "unit" };

/** The value, or the first finding's code. */
function readAs(kind: CellKind<unknown>, content: CellContent): unknown {
  const reading = kind.read(content, AT);
  return reading.isRead ? reading.value : reading.findings[0]?.code;
}

function advice(kind: CellKind<unknown>, content: CellContent): readonly string[] {
  return kind.read(content, AT).findings.map((found) => found.code);
}

describe("numbers", () => {
  it.each([
    [1234.5, 1234.5],
    ["1 234,5", 1234.5],
    ["1\u00a0234,5", 1234.5],
    ["1\u202f234\u202f567", 1234567],
    ["1\u2009234", 1234],
    ["\u2212500", -500],
    ["-500", -500],
    ["\u2212 500", -500],
    ["+7", 7],
    ["1234.5", 1234.5],
    ["1.234,5", 1234.5],
    ["0.234", 0.234],
    [",5", 0.5],
    [" 12 ", 12],
    ["-0", 0],
    ["1.234", "not-a-number"],
    ["12 34", "not-a-number"],
    ["12 tkr", "not-a-number"],
    ["1,2,3", "not-a-number"],
    ["−", "not-a-number"],
    ["1e5", "not-a-number"],
    ["2,1 %", "not-a-number"],
    [true, "not-a-number"],
    [Number.NaN, "not-a-number"],
  ])("reads the amount %j as %j", (content, expected) => {
    expect(readAs(amount(), content)).toBe(expected);
  });

  it("advises about a number that stands as text, with the number read", () => {
    expect(amount().read("1 234,5", AT).findings).toEqual([
      { code: "number-as-text", at: AT, facts: { found: "1 234,5", read: 1234.5 } },
    ]);
    expect(advice(amount(), 1234.5)).toEqual([]);
  });

  it.each([
    [0.021, 0.021],
    ["2,1 %", 0.021],
    ["2,1%", 0.021],
    ["\u22122,1\u00a0%", -0.021],
    ["0,3 %", 0.003],
    ["110 %", 1.1],
    [75, "out-of-range"],
    ["75", "out-of-range"],
    ["%", "not-a-number"],
  ])("reads the percentage %j as %j", (content, expected) => {
    expect(readAs(percent({ min: -0.5, max: 1.5 }), content)).toBe(expected);
  });

  it("tells the limits of a number outside them", () => {
    expect(percent({ min: 0, max: 1 }).read(75, AT).findings[0]?.facts).toEqual({ found: 75, min: 0, max: 1 });
    expect(readAs(whole(1, 10), 2.5)).toBe("not-a-number");
    expect(readAs(whole(1, 10), 11)).toBe("out-of-range");
    expect(readAs(amount({ min: 0 }), -1)).toBe("out-of-range");
  });
});

describe("years, periods, dates", () => {
  it.each([
    [2026, 2026],
    ["2026", 2026],
    [1899, "not-a-year"],
    [2201, "not-a-year"],
    [2026.5, "not-a-year"],
    ["26", "not-a-year"],
    ["år 2026", "not-a-year"],
    [true, "not-a-year"],
  ])("reads the year %j as %j", (content, expected) => {
    expect(readAs(year, content)).toBe(expected);
  });

  it("quotes a date in a year column as a date", () => {
    expect(year.read(46387, AT).findings[0]?.facts).toEqual({ found: "2026-12-31" });
  });

  it.each([
    [2026, { kind: "year", year: 2026 }],
    ["2026", { kind: "year", year: 2026 }],
    ["2026-08", { kind: "month", year: 2026, part: 8 }],
    ["2026–08", { kind: "month", year: 2026, part: 8 }],
    [46235, { kind: "month", year: 2026, part: 8 }],
    ["2026-t2", { kind: "tertial", year: 2026, part: 2 }],
    [" 2026-Q3 ", { kind: "quarter", year: 2026, part: 3 }],
    ["2026-13", "not-a-period"],
    ["2026-T4", "not-a-period"],
    ["augusti", "not-a-period"],
    ["1026", "not-a-period"],
    [46236, "not-a-period"],
    [202608, "not-a-period"],
    [false, "not-a-period"],
  ])("reads the period %j as %j", (content, expected) => {
    expect(readAs(period, content)).toEqual(expected);
    expect(advice(period, content)).toHaveLength(typeof expected === "string" ? 1 : 0);
  });

  it.each([
    [46235, "2026-08-01"],
    [46235.75, "2026-08-01"],
    ["2026-08-01", "2026-08-01"],
    ["2026-02-30", "not-a-date"],
    ["1 augusti", "not-a-date"],
    [2026, "not-a-date"],
    [true, "not-a-date"],
  ])("reads the date %j as %j", (content, expected) => {
    expect(readAs(date, content)).toBe(expected);
  });

  it("keeps the words of a column that is only shown", () => {
    expect(readAs(dateOrText, "hösten 2026")).toBe("hösten 2026");
    expect(readAs(dateOrText, 2026)).toBe("2026");
    expect(readAs(dateOrText, 46235)).toBe("2026-08-01");
  });
});

describe("ages", () => {
  it.each([
    [7, { from: 7, to: 7 }],
    ["7", { from: 7, to: 7 }],
    ["7 år", { from: 7, to: 7 }],
    ["1–5", { from: 1, to: 5 }],
    ["1-5", { from: 1, to: 5 }],
    ["1\u22125", { from: 1, to: 5 }],
    ["1 – 5 år", { from: 1, to: 5 }],
    ["90–", { from: 90, to: undefined }],
    ["90-", { from: 90, to: undefined }],
    ["100+", { from: 100, to: undefined }],
    ["5–1", "not-an-age"],
    ["totalt", "not-an-age"],
    ["-5", "not-an-age"],
    [7.5, "not-an-age"],
    [46143, "not-an-age"],
    [131, "not-an-age"],
    [-1, "not-an-age"],
    [true, "not-an-age"],
  ])("reads the age %j as %j", (content, expected) => {
    expect(readAs(age, content)).toEqual(expected);
  });
});

describe("words", () => {
  const method = choice({ Volym: "volume", Uppräkning: "indexation", Fast: "fixed" });

  it.each([
    ["VOLYM", "volume"],
    [" uppräkning ", "indexation"],
    ["Volum", "not-in-list"],
    [1, "not-in-list"],
    ["__proto__", "not-in-list"],
  ])("reads the choice %j as %j", (content, expected) => {
    expect(readAs(method, content)).toBe(expected);
  });

  it("names the words there are and the one that was meant", () => {
    expect(method.read("Uprekning", AT).findings[0]?.facts).toEqual({
      found: "Uprekning",
      allowed: ["Volym", "Uppräkning", "Fast"],
      closest: "Uppräkning",
    });
  });

  it.each([
    ["ja", true],
    ["NEJ", false],
    [true, true],
    [false, false],
    ["SANT", true],
    ["kanske", "not-a-flag"],
    ["constructor", "not-a-flag"],
    [1, "not-a-flag"],
  ])("reads the flag %j as %j", (content, expected) => {
    expect(readAs(flag, content)).toBe(expected);
  });

  it("reads text without surrounding space, with spaces that do not break made plain", () => {
    expect(readAs(text, " Kultur\u00a0och fritid ")).toBe("Kultur och fritid");
    expect(readAs(text, 1.1)).toBe("1,1");
    expect(readAs(municipalityCode, 114)).toBe("0114");
  });

  it.each([
    [74.25, 74.25],
    ["74,25", 74.25],
    ["75 %", 0.75],
    ["Delvis uppfyllt", "Delvis uppfyllt"],
  ])("reads the measured value %j as %j", (content, expected) => {
    expect(readAs(value, content)).toBe(expected);
  });

  it("finds the word that a near miss meant, and none that is far", () => {
    expect(closest("Enhte", ["Period", "Enhet"])).toBe("Enhet");
    expect(closest("Overordnad", ["Överordnad"])).toBe("Överordnad");
    expect(closest("Område", ["Enhet", "Period"])).toBeUndefined();
    expect(closest("Kostnad", ["Ram"])).toBeUndefined();
  });

  it.each([
    ["enhet", "enhet", 0],
    ["enhte", "enhet", 1],
    ["enhe", "enhet", 1],
    ["", "abc", 3],
    ["förskolan", "förskola", 1],
    ["kitten", "sitting", 3],
    ["ca", "abc", 3],
  ])("counts the letters that %s and %s differ by: %i", (one, other, distance) => {
    expect(editDistance(one, other, 3)).toBe(distance);
    expect(editDistance(other, one, 3)).toBe(distance);
    expect(editDistance(one, other, distance - 1)).toBeGreaterThan(distance - 1);
  });
});
