import type { Target } from "../../domain/explain/step";
import type { Outcome } from "../../domain/outcome";
import type { Place, Sourced, TableKey } from "../../domain/source";
import { CONTRACT } from "../../sheets/contract/contract";

/** The result of each row that its other numbers lead to: it is told before them. */
const CHIEF: Readonly<Partial<Record<TableKey, string>>> = {
  frames: "frame",
  followUps: "remaining",
  recoveries: "remaining",
  yearResults: "result",
  balances: "balance",
  balanceDeficits: "remaining",
};

/** Said by the row's other results in words, or by its name. */
const UNTOLD: ReadonlySet<string> = new Set(["frameBasis.explanation", "frames.year", "frameBasis.year"]);

/**
 * Every cell that a run writes a result in: those of a cell's own row first, then of each row the one that its other
 * numbers lead to, then the others.
 */
export function resultTargets(outcome: Outcome, place: Place): readonly Target[] {
  const all = rowsOf(outcome).flatMap(({ table, rows }) =>
    rows.flatMap((row) => columnsOf(table).map((column) => ({ table, row, column }))),
  );
  const isOwn = ({ table, row }: Target) => table === place.table && row === place.row;
  const rankOf = (target: Target) => (isOwn(target) ? 0 : isChief(target) ? 1 : 2);
  return [0, 1, 2].flatMap((rank) => all.filter((target) => rankOf(target) === rank));
}

function isChief({ table, column }: Target): boolean {
  return column === (CHIEF[table] ?? "status");
}

function columnsOf(table: TableKey): readonly string[] {
  return Object.entries(CONTRACT[table].columns).flatMap(([column, { isWritten }]) =>
    isWritten && !UNTOLD.has(`${table}.${column}`) ? [column] : [],
  );
}

interface TableRows {
  readonly table: TableKey;
  readonly rows: readonly number[];
}

/** The rows with results of each table; a table after those that its results are built on. */
function rowsOf(outcome: Outcome): readonly TableRows[] {
  const counted = (table: TableKey, { length }: readonly unknown[]) => ({
    table,
    rows: Array.from({ length }, (_, index) => index + 1),
  });
  const own = (table: TableKey, results: readonly Sourced[]) => ({ table, rows: results.map(({ at }) => at.row) });
  return [
    counted("frames", outcome.frames),
    counted("frameBasis", outcome.frameTerms),
    own("followUps", outcome.forecasts),
    own("yearResults", outcome.yearResults),
    counted("recoveries", outcome.recoveries),
    own("indicators", outcome.indicators),
    own("factors", outcome.factors),
    own("goals", outcome.goals),
    own("financialGoals", outcome.financialGoals),
    own("risks", outcome.risks),
    own("activities", outcome.activities),
    own("assignments", outcome.assignments),
    own("calendar", outcome.calendar),
    own("steeringMeasures", outcome.steeringMeasures),
    own("missions", outcome.missions),
    own("balances", outcome.balances),
    counted("balanceDeficits", outcome.balanceDeficits),
  ];
}
