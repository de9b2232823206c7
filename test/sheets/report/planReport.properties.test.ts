import fc from "fast-check";
import { isNothing, planReport } from "../../../src/sheets/report/planReport";
import { linesOf } from "../../../src/sheets/report/reportLine";
import type { ReportRow, ReportSheet } from "../../../src/sheets/report/reportSheet";
import { carryOut, type PaperRow, standingOf } from "./paperSheet";

const COLUMNS = 3;
const UNITS = ["Omsorg", "Skola", "Teknik", "Kultur", "Plan"];

/** A version of the report: some units in some order, with a table row and a text box each. */
interface Version {
  readonly units: readonly string[];
  readonly figure: number;
}

function reportOf({ units, figure }: Version): ReportSheet {
  const row = (unit: string): ReportRow => ({
    key: `rad:${unit}`,
    kind: "row",
    cells: [
      { kind: "words", words: unit },
      // Sometimes the report needs the cell in which the user may have written.
      figure % 3 === 0 ? { kind: "words", words: "not" } : undefined,
      figure % 2 === 0 ? { kind: "number", value: figure, numberFormat: "#,##0" } : { kind: "light", light: "red" },
    ],
  });
  const text = (unit: string): ReportRow => ({
    key: `text:${unit}`,
    kind: "text",
    cells: [{ kind: "words", words: `Analys ${unit} (egen text)` }],
  });
  return {
    report: "overview",
    sheet: "Översikt",
    orientation: "portrait",
    widths: [20, 10, 10],
    header: "",
    footer: "",
    rows: [
      { key: "titel", kind: "title", cells: [{ kind: "words", words: "Översikt" }] },
      ...units.map(row),
      ...units.map(text),
    ],
  };
}

/** What a person does between two remakes; `at` is a share of the sheet's rows. */
type Edit =
  | { readonly do: "row" | "beside" | "box" | "gap"; readonly at: number }
  | { readonly do: "copy"; readonly at: number };

let written = 0;

/** Does an edit and gives the words it put on the sheet. */
function edit(rows: PaperRow[], { do: what, at }: Edit): readonly string[] {
  written += 1;
  const words = `egna ord ${written}.`;
  const place = Math.min(rows.length - 1, Math.max(1, Math.floor(at * rows.length)));
  const put = (index: number, column: number): readonly string[] => {
    const row = rows[index];
    if (row?.cells[column]?.value !== "") return [];
    rows[index] = {
      ...row,
      cells: row.cells.map((cell, each) => (each === column ? { ...cell, value: words } : cell)),
    };
    return [words];
  };
  const row = rows[place];
  if (!row) return [];
  if (what === "beside" && row.beside === "") rows[place] = { ...row, beside: words };
  else if (what === "row") {
    const cells = row.cells.map((cell, column) => ({ ...cell, value: column === 0 ? words : "" }));
    rows.splice(place, 0, { tag: "", cells, beside: "" });
  } else if (what === "copy") {
    rows.splice(place, 0, { ...row, beside: words });
  } else if (what === "gap") return put(place, 1);
  else if (what === "box") {
    const box = rows.findIndex((each, index) => index >= place && each.tag.startsWith("styr:box:"));
    return put(box, 0);
  } else return [];
  return [words];
}

function allWords(rows: readonly PaperRow[]): string {
  return rows.map(({ cells, beside }) => [...cells.map(({ value }) => value), beside].join("\t")).join("\n");
}

const version = fc.record({ units: fc.shuffledSubarray(UNITS), figure: fc.integer({ min: 0, max: 9 }) });
const edits = fc.array(
  fc.record({
    do: fc.constantFrom("row" as const, "beside" as const, "box" as const, "gap" as const, "copy" as const),
    at: fc.integer({ min: 0, max: 999 }).map((thousandths) => thousandths / 1000),
  }),
  { maxLength: 6 },
);
const history = fc.array(fc.record({ version, edits }), { minLength: 2, maxLength: 6 });

function remade(rows: readonly PaperRow[], next: Version): readonly PaperRow[] {
  return carryOut(rows, planReport(standingOf(rows), linesOf(reportOf(next))), COLUMNS);
}

describe("a report that is remade", () => {
  it("keeps every text, row and cell of the user's, however units come, go and change places", () => {
    fc.assert(
      fc.property(history, (steps) => {
        let rows: readonly PaperRow[] = [];
        const own: string[] = [];
        for (const step of steps) {
          rows = remade(rows, step.version);
          const typed = [...rows];
          own.push(...step.edits.flatMap((each) => edit(typed, each)));
          rows = typed;
        }
        rows = remade(rows, { units: [], figure: 0 });
        const text = allWords(rows);
        for (const words of own) expect(text).toContain(words);
      }),
      { seed: 20_261_122, numRuns: 400 },
    );
  });

  it("shows exactly the wanted rows in the wanted order, with their figures", () => {
    fc.assert(
      fc.property(history, (steps) => {
        let rows: readonly PaperRow[] = [];
        for (const step of steps) {
          rows = remade(rows, step.version);
          const shown = rows.filter(({ tag }) => /^styr:(row|title):/.test(tag)).map(({ cells }) => cells[0]?.value);
          expect(shown).toEqual(["Översikt", ...step.version.units]);
          const typed = [...rows];
          for (const each of step.edits) edit(typed, each);
          rows = typed;
        }
      }),
      { seed: 20_261_122, numRuns: 200 },
    );
  });

  it("is left alone when it already stands there, whatever the user has written on it", () => {
    fc.assert(
      fc.property(history, (steps) => {
        let rows: readonly PaperRow[] = [];
        for (const step of steps) {
          rows = remade(rows, step.version);
          expect(isNothing(planReport(standingOf(rows), linesOf(reportOf(step.version))))).toBe(true);
          const typed = [...rows];
          for (const each of step.edits) edit(typed, each);
          rows = remade(typed, step.version);
          expect(isNothing(planReport(standingOf(rows), linesOf(reportOf(step.version))))).toBe(true);
        }
      }),
      { seed: 20_261_122, numRuns: 200 },
    );
  });
});
