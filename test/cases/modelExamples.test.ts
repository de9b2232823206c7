import type { Light } from "../../src/domain/light";
import { CHECK_NAMES, GRADED_CODES, isGraded } from "../../src/domain/models/checkNames";
import { STEERING_MODELS } from "../../src/domain/models/steeringModels";
import { recalculate } from "../../src/run/recalculate";
import type { LocatedFinding, RunReport } from "../../src/run/runReport";
import { type Hosted, openHosted } from "../run/hosted";

const MODELS = ["tranemo", "sundsvall", "lerum", "timra"] as const;
const FOUND = "Fynd: ";
const LIGHTS: readonly Light[] = ["green", "yellow", "red", "grey"];

/** What the example's own column says on the row of a finding; undefined without a row, or without such a column. */
function showsOf(book: Hosted, { place, row }: LocatedFinding): string | undefined {
  const table = book.host.model.tables.find(({ name }) => name.replaceAll("_", " ") === place?.sheet);
  const sheet = book.host.model.sheets.find(({ name }) => name === place?.sheet);
  if (!table || !sheet || row === undefined) return undefined;
  const textAt = (at: number, column: number) => String(sheet.cells.get(at * 16384 + column)?.value ?? "");
  const { left, right, top } = table.range;
  for (let column = left; column <= right; column += 1) {
    if (textAt(top, column) === "Visar") return textAt(top + row, column);
  }
  return undefined;
}

/** The lines of the sheet Läs mig. */
function linesOf(book: Hosted): readonly string[] {
  const sheet = book.host.model.sheets.find(({ name }) => name === "Läs mig");
  return [...(sheet?.cells.values() ?? [])].map(({ value }) => String(value ?? ""));
}

/** The names before the first full stop of what Visar says: "Mål utan enhet; Mål utan analys. Ingen äger målet." */
function namesIn(shows: string): readonly string[] {
  return shows.split(". ", 1).flatMap((names) => names.split("; "));
}

/** True when the row, or for a finding on a whole table the sheet Läs mig, says that the finding is meant. */
function isMarked(book: Hosted, found: LocatedFinding): boolean {
  const { code } = found.finding;
  const isNamed = (shows: string) => !isGraded(code) || namesIn(shows).includes(CHECK_NAMES[code]);
  const shows = showsOf(book, found) ?? "";
  if (found.row !== undefined) return shows.startsWith(FOUND) && isNamed(shows.slice(FOUND.length));
  const onTable = `${found.table}, hela tabellen: `;
  return linesOf(book).some((line) => line.startsWith(onTable) && isNamed(line.slice(onTable.length)));
}

function statusesOf({ outcome }: RunReport): readonly Light[] {
  const { forecasts, recoveries, goals, factors, indicators, activities } = outcome;
  const plans = [...outcome.missions, ...outcome.assignments, ...outcome.risks, ...outcome.calendar];
  const economy = [...outcome.financialGoals, ...outcome.balances, ...outcome.balanceDeficits];
  return [...forecasts, ...recoveries, ...goals, ...factors, ...indicators, ...activities, ...plans, ...economy].map(
    ({ status }) => status,
  );
}

describe.each(MODELS)(
  "modell-%s.xlsx: a sound workbook where every check of the model fires in a marked place",
  (id) => {
    const file = `modell-${id}`;
    const { checks } = STEERING_MODELS[id];
    const graded = GRADED_CODES.filter((code) => checks[code].severity !== "off");
    let book: Hosted;
    let report: RunReport;

    beforeAll(async () => {
      book = openHosted(file);
      ({ report } = await recalculate());
    });

    it("has at least fifteen checks to show, which Läs mig tells of", () => {
      expect(graded.length).toBeGreaterThanOrEqual(15);
      expect(linesOf(book).join("\n")).toContain("påhittad");
    });

    it.each(graded.map((code) => [CHECK_NAMES[code], code] as const))("%s fires where the row says so", (_, code) => {
      const fired = report.findings.filter(({ finding }) => finding.code === code);
      expect(fired.map((found) => isMarked(book, found))).toContain(true);
      expect(fired.every(({ severity }) => severity === checks[code].severity)).toBe(true);
    });

    it("has no finding that is not marked", () => {
      const unmarked = report.findings.filter((found) => !isMarked(book, found));
      expect(unmarked.map(({ message, place }) => `${place?.address}: ${message}`)).toEqual([]);
    });

    it("marks no place where nothing is found", () => {
      const places = report.findings.map(({ table, row }) => `${table}, rad ${(row ?? 0) + 1}:`);
      const told = linesOf(book).filter((line) => /, rad \d+: /.test(line));
      expect(told.length).toBeGreaterThan(0);
      expect(told.filter((line) => !places.some((place) => line.startsWith(place)))).toEqual([]);
    });

    it("shows all four lights, in Mål, in Indikatorer and as a whole", () => {
      expect(new Set(report.outcome.goals.map(({ status }) => status))).toEqual(new Set(LIGHTS));
      expect(new Set(report.outcome.indicators.map(({ status }) => status))).toEqual(new Set(LIGHTS));
      expect(new Set(statusesOf(report))).toEqual(new Set(LIGHTS));
    });

    it("is written already: a run changes nothing", () => {
      expect(report.written).toBe("nothing");
    });
  },
);
