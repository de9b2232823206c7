import { isNothing, planReport } from "../../../src/sheets/report/planReport";
import { linesOf } from "../../../src/sheets/report/reportLine";
import type { ReportCell, ReportRow, ReportSheet } from "../../../src/sheets/report/reportSheet";
import { carryOut, type PaperRow, standingOf } from "./paperSheet";

const words = (text: string): ReportCell => ({ kind: "words", words: text });

function report(...rows: readonly ReportRow[]): ReportSheet {
  return {
    report: "overview",
    sheet: "Översikt",
    orientation: "portrait",
    widths: [20, 10],
    header: "",
    footer: "",
    rows,
  };
}

const row = (key: string, ...cells: readonly (ReportCell | undefined)[]): ReportRow => ({ key, kind: "row", cells });

function remade(rows: readonly PaperRow[], sheet: ReportSheet): readonly PaperRow[] {
  return carryOut(rows, planReport(standingOf(rows), linesOf(sheet)), 2);
}

/** The sheet with words put into a cell. */
function typed(rows: readonly PaperRow[], at: number, column: number): readonly PaperRow[] {
  return rows.map((each, index) =>
    index === at
      ? { ...each, cells: each.cells.map((cell, other) => (other === column ? { ...cell, value: "mina ord" } : cell)) }
      : each,
  );
}

const texts = (rows: readonly PaperRow[]) =>
  rows.slice(1).map(({ cells }) => cells.map(({ value }) => value).join("|"));

describe("planReport", () => {
  it("moves the user's words to the former texts when the report takes their cell", () => {
    const rows = typed(remade([], report(row("a", words("Omsorg")))), 1, 1);
    const next = report(row("a", words("Omsorg"), words("ny uppgift")));
    const after = remade(rows, next);
    expect(texts(after)).toEqual(["Omsorg|ny uppgift", "|", "Tidigare texter|", "Omsorg|", "mina ord|"]);
    expect(isNothing(planReport(standingOf(after), linesOf(next)))).toBe(true);
  });

  it("overwrites its own cells, also when the user has put a formula there", () => {
    const rows = remade([], report(row("a", words("Omsorg"))));
    const edited = rows.map((each, at) =>
      at === 1
        ? { ...each, cells: [{ value: "Omsorg", formula: "=X1", numberFormat: "General" }, ...each.cells.slice(1)] }
        : each,
    );
    expect(remade(edited, report(row("a", words("Omsorg"))))[1]?.cells[0]).not.toHaveProperty("formula");
  });

  it("leaves a row that has left the report where it is, without its figures, when something is written beside it", () => {
    const figure: ReportCell = { kind: "number", value: 7, numberFormat: "0" };
    const first = report(row("a", words("Skola"), figure), row("b", words("Omsorg"), figure));
    const rows = remade([], first).map((each, at) => (at === 2 ? { ...each, beside: "följ upp" } : each));
    const without = remade(rows, report(row("a", words("Skola"), figure)));
    expect(texts(without)).toEqual(["Skola|7", "Omsorg|"]);
    expect(without[2]?.beside).toBe("följ upp");
    const back = remade(without, first);
    expect([texts(back), back[2]?.beside]).toEqual([["Skola|7", "Omsorg|7"], "följ upp"]);
  });

  it("keeps the row with the user's words in place and moves the others around it", () => {
    const [a, b] = [row("a", words("Skola")), row("b", words("Omsorg"))];
    const rows = remade([], report(a, b)).map((each, at) => (at === 2 ? { ...each, beside: "följ upp" } : each));
    const { steps } = planReport(standingOf(rows), linesOf(report(b, a)));
    expect(steps).toEqual([
      { kind: "move", from: 1, to: 3, count: 1 },
      { kind: "delete", at: 1, count: 1 },
    ]);
  });
});
