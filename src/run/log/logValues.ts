import { kindOfFinding } from "../../domain/findingKinds";
import { comparePeriods, type Period } from "../../domain/period";
import type { Workbook } from "../../domain/rows";
import { RULE_VERSION } from "../../domain/ruleVersion";
import { logRows } from "../../sheets/log/logRows";
import { readInput } from "../../sheets/log/readInput";
import { resultHash } from "../../sheets/log/resultHash";
import type { Geometry } from "../../sheets/reading/tableGeometry";
import type { Values } from "../../sheets/writing/rowResults";
import type { Computed } from "../compute";
import { findingsOf } from "../findingsOf";

/** What every row of Logg says of the workbook as it was, by column key: its input, its results, and what was found. */
export function logValues(computed: Computed): Values & { readonly inputHash: string } {
  const { read, outcome } = computed;
  const severities = findingsOf(computed).map((found) => kindOfFinding(found, outcome.model).severity);
  const errors = severities.filter((severity) => severity === "error").length;
  const { hash, rows } = readInput(read.geometry);
  return {
    inputHash: hash,
    resultHash: resultHash(outcome),
    rules: RULE_VERSION,
    model: outcome.model.name,
    budgetYear: read.workbook.settings.budgetYear,
    period: newestPeriod(read.workbook),
    rowsRead: rows,
    errors,
    advice: severities.length - errors,
  };
}

/** The next number of Logg: after those of all its rows, whether or not the rest of them can be read. */
export function nextNumber(geometry: Geometry): number {
  return 1 + logRows(geometry).reduce((most, { number = 0 }) => Math.max(most, number), 0);
}

function newestPeriod({ followUps }: Workbook): Period | undefined {
  return followUps.map(({ period }) => period).sort((one, other) => comparePeriods(other, one))[0];
}
