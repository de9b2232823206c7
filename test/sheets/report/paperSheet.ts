import type { ReportPlan } from "../../../src/sheets/report/planReport";
import type { RowStep } from "../../../src/sheets/report/rowSteps";
import type { StandingCell, StandingRow } from "../../../src/sheets/report/standingReport";

const BLANK: StandingCell = { value: "", numberFormat: "General" };

/** A row of a sheet in memory; what is beside the report is the user's. */
export interface PaperRow {
  readonly tag: string;
  readonly cells: readonly StandingCell[];
  readonly beside: string;
}

function blankRow(columns: number): PaperRow {
  return { tag: "", cells: Array.from({ length: columns }, () => BLANK), beside: "" };
}

/** The rows as the planner reads them. */
export function standingOf(rows: readonly PaperRow[]): readonly StandingRow[] {
  return rows.map(({ tag, cells, beside }) => ({ tag, cells, hasOthers: beside !== "" }));
}

/** Carries a plan out, as strictly as a sheet would: rows move onto blank ones only. */
export function carryOut(rows: readonly PaperRow[], plan: ReportPlan, columns: number): readonly PaperRow[] {
  const sheet = [...rows];
  for (const step of plan.steps) takeStep(sheet, step, columns);
  while (sheet.length < plan.rowCount) sheet.push(blankRow(columns));
  if (sheet.length > plan.rowCount) throw new Error("rows are left over");
  const change = (at: number, part: (row: PaperRow) => Partial<PaperRow>): void => {
    const row = sheet[at];
    if (!row) throw new Error(`no row ${at}`);
    sheet[at] = { ...row, ...part(row) };
  };
  for (const { row, tag } of plan.tags) change(row, () => ({ tag }));
  for (const { row, column, value, formula, numberFormat } of plan.cells) {
    change(row, ({ cells }) => ({
      cells: cells.map((cell, at) =>
        at === column
          ? { value, numberFormat: numberFormat ?? cell.numberFormat, ...(formula === undefined ? {} : { formula }) }
          : cell,
      ),
    }));
  }
  return sheet;
}

function takeStep(sheet: PaperRow[], step: RowStep, columns: number): void {
  const blanks = (count: number) => Array.from({ length: count }, () => blankRow(columns));
  if (step.kind === "insert") sheet.splice(step.at, 0, ...blanks(step.count));
  else if (step.kind === "delete") sheet.splice(step.at, step.count);
  else {
    const moving = sheet.slice(step.from, step.from + step.count);
    while (sheet.length < step.to + step.count) sheet.push(blankRow(columns));
    const covered = sheet.slice(step.to, step.to + step.count);
    if (covered.some(({ tag, beside, cells }) => tag + beside !== "" || cells.some(({ value }) => value !== "")))
      throw new Error("a row is moved onto another");
    sheet.splice(step.from, step.count, ...blanks(step.count));
    sheet.splice(step.to, step.count, ...moving);
  }
}
