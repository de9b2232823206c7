import type { Citation } from "../../domain/rule";
import type { ReportCell } from "../../sheets/report/reportSheet";
import { LINE_WORDS } from "../../text/reports/lineWords";
import { treeWords, words } from "../parts/cells";
import { type Column, numberColumn } from "../parts/table";

export const RULE: Citation = ["T3.3-b", "T3.3-c", "T3.4-a"];

/** A goal, factor, indicator or activity on a line of its own, in one table under what it belongs to. */
export interface Line {
  readonly key: string;
  readonly what: string;
  readonly text: string | undefined;
  readonly target?: ReportCell;
  readonly value?: ReportCell;
  readonly when?: string | undefined;
  readonly who?: string | undefined;
  readonly unit?: string | undefined;
  readonly status?: ReportCell;
  /** Why a goal is judged as it is. */
  readonly reason?: string | undefined;
  /** Others belong to it: a goal or a factor. */
  readonly isOwner?: true;
}

/** The columns of such a table, which reads as a tree; a cell that a line has no use for is left alone. */
export const LINE_COLUMNS = {
  what: {
    header: LINE_WORDS.columns.what,
    cell: ({ what, isOwner }: Line) => treeWords(what, isOwner ? "strong" : "inner"),
  },
  text: {
    header: LINE_WORDS.columns.text,
    cell: ({ text, isOwner }: Line) => (isOwner ? treeWords(text, "strong") : words(text)),
  },
  target: numberColumn<Line>(LINE_WORDS.columns.target, ({ target }) => target),
  value: numberColumn<Line>(LINE_WORDS.columns.value, ({ value }) => value),
  when: optionalWords(LINE_WORDS.columns.when, ({ when }) => when),
  who: optionalWords(LINE_WORDS.columns.who, ({ who }) => who),
  unit: optionalWords(LINE_WORDS.columns.unit, ({ unit }) => unit),
  status: { header: LINE_WORDS.columns.light, cell: ({ status }: Line) => status },
} as const satisfies Record<string, Column<Line>>;

function optionalWords(header: string, textOf: (line: Line) => string | undefined): Column<Line> {
  return {
    header,
    cell: (line) => {
      const text = textOf(line);
      return text === undefined ? undefined : words(text);
    },
  };
}

/** The line that says in words what is missing where it should have stood. */
export function missingLine(key: string, text: string): Line {
  return { key: `${key}:${text}`, what: LINE_WORDS.missing, text };
}

/** All columns, in the order of a plan. */
export const PLAN_LINE_COLUMNS: readonly Column<Line>[] = [
  LINE_COLUMNS.what,
  LINE_COLUMNS.text,
  LINE_COLUMNS.target,
  LINE_COLUMNS.value,
  LINE_COLUMNS.when,
  LINE_COLUMNS.who,
  LINE_COLUMNS.status,
];

/** The same columns for a table with factors, alone or among goals: a factor has a perspective where a goal has a period. */
export function factorColumns(columns: readonly Column<Line>[], among: "factors" | "goals"): readonly Column<Line>[] {
  const { factorWhen, mixedWhen } = LINE_WORDS.columns;
  const header = among === "factors" ? factorWhen : mixedWhen;
  return columns.map((column) => (column === LINE_COLUMNS.when ? { ...column, header } : column));
}

/** All columns, with the unit in place of who is responsible: for tables of many units' goals. */
export const UNIT_LINE_COLUMNS: readonly Column<Line>[] = PLAN_LINE_COLUMNS.map((column) =>
  column === LINE_COLUMNS.who ? LINE_COLUMNS.unit : column,
);
