import type { Tables } from "../../domain/rows";
import type { TableKey } from "../../domain/source";
import type { RunReport } from "../../run/runReport";
import { hasRows } from "../parts/isUnfilled";

/** One step of filling in the tables: those it is about, and whether they have been begun. */
export interface Step {
  readonly tables: readonly TableKey[];
  readonly isDone: boolean;
}

const OTHER_STARTS = ["followUps", "yearResults", "goals", "factors", "indicators"] as const;

/**
 * The steps from an empty template to the first frames, in order. Undefined when they are not needed: something is
 * computed, another part has been begun, or every step is done.
 */
export function firstSteps({ workbook, outcome }: RunReport): readonly Step[] | undefined {
  const has = (table: keyof Tables) => hasRows(workbook, table);
  const { municipality, budgetYear } = workbook.settings;
  const steps: readonly Step[] = [
    { tables: ["settings"], isDone: municipality !== undefined && budgetYear !== undefined },
    { tables: ["units"], isDone: has("units") },
    { tables: ["services"], isDone: has("services") },
    { tables: ["population", "targetGroups"], isDone: has("population") && has("targetGroups") },
    {
      tables: ["standardCosts", "priceIndexes"],
      isDone: has("baseFrames") || (has("standardCosts") && has("priceIndexes")),
    },
  ];
  const isBegun = outcome.frameSums.length > 0 || OTHER_STARTS.some(has);
  return isBegun || steps.every((step) => step.isDone) ? undefined : steps;
}
