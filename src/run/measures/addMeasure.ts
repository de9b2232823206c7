import { applyChanges } from "../../excel/applyChanges";
import { readTables } from "../../excel/readTables";
import { withWorkbook } from "../../excel/session";
import type { NewMeasure } from "../../sheets/measures/newMeasure";
import { planMeasure } from "../../sheets/measures/planMeasure";
import { readWorkbook } from "../../sheets/reading/readWorkbook";
import { isContractTable, isLightColumn } from "../../sheets/tableRequest";
import type { AppendObstacle } from "../../sheets/writing/appendObstacle";
import { refuseLockedTables } from "../log/refuseLocked";
import { type Run, type RunOptions, recalculateAfter } from "../recalculate";

/** What came of it: the run that the measure is part of, or why Åtgärder was not written in. */
export type AddedMeasure =
  | { readonly kind: "added"; readonly run: Run }
  | { readonly kind: "refused"; readonly obstacle: AppendObstacle };

/**
 * *Lägg till åtgärd*: writes a measure in Åtgärder (made when missing) and runs, so that the unit's light changes at once.
 *
 * One all-or-nothing action: when the run fails the measure is not there either, and `run.before` takes both back. Refused,
 * nothing is written. Errors: as `recalculate`, and "locked" where the colours are: the light could not follow the measure.
 */
export async function addMeasure(measure: NewMeasure, options: RunOptions = {}): Promise<AddedMeasure> {
  return withWorkbook(async (session) => {
    const tables = await readTables(session, { isWanted: isContractTable, isLight: isLightColumn });
    const { workbook, geometry } = readWorkbook(tables);
    refuseLockedTables(geometry);
    const planned = planMeasure(tables, measure, workbook.settings.amountUnit);
    if (planned.kind === "refused") return planned;
    const written = await applyChanges(session, planned.changes);
    return { kind: "added", run: await recalculateAfter(session, written ? [written] : [], options) };
  }, options);
}
