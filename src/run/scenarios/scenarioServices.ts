import { applyChanges } from "../../excel/applyChanges";
import { readTables } from "../../excel/readTables";
import { withWorkbook } from "../../excel/session";
import type { Snapshot } from "../../excel/snapshot";
import { geometryOf } from "../../sheets/reading/geometryOf";
import { readWorkbook } from "../../sheets/reading/readWorkbook";
import {
  type PlannedScenario,
  planScenario,
  type SavedScenario,
  type ScenarioObstacle,
} from "../../sheets/scenarios/planScenario";
import { planScenarioRemoval } from "../../sheets/scenarios/planScenarioRemoval";
import type { TableData } from "../../sheets/tableData";
import { isContractTable, isLightColumn } from "../../sheets/tableRequest";
import { type Alone, createLastWrite, type Written } from "../lastWrite";
import { refuseLockedTables } from "../log/refuseLocked";
import { takeBackUnlocked } from "../log/takeBackUnlocked";

/** What came of it: Scenarier is as asked, or why it could not be written in. */
export type ScenarioWritten =
  | { readonly kind: "written" }
  | { readonly kind: "refused"; readonly obstacle: ScenarioObstacle };

/** Scenarios that are kept in the workbook. */
export interface ScenarioServices {
  /** Writes a scenario's rows in Scenarier, made when missing: all or nothing. */
  save(scenario: SavedScenario): Promise<ScenarioWritten>;
  /** Takes a scenario's rows out of Scenarier. */
  remove(name: string): Promise<ScenarioWritten>;
  /** Takes the last of these back; once. */
  undo(): Promise<void>;
}

/** `alone` keeps what writes from what else is under way. Errors: `WorkbookError`, "locked" where the colours are. */
export function scenarioServices(alone: Alone): ScenarioServices {
  const last = createLastWrite(alone, takeBackUnlocked);
  const write = (plan: (tables: readonly TableData[]) => PlannedScenario) => last.write(() => writeScenario(plan));
  return {
    save: (scenario) =>
      write((tables) => planScenario(tables, scenario, readWorkbook(tables).workbook.settings.amountUnit)),
    remove: (name) => write((tables) => planScenarioRemoval(tables, name)),
    undo: last.undo,
  };
}

async function writeScenario(
  plan: (tables: readonly TableData[]) => PlannedScenario,
): Promise<Written<ScenarioWritten, Snapshot>> {
  return withWorkbook(async (session) => {
    const tables = await readTables(session, { isWanted: isContractTable, isLight: isLightColumn });
    refuseLockedTables(geometryOf(tables).geometry);
    const planned = plan(tables);
    if (planned.kind === "refused") return { written: planned, before: undefined };
    return { written: { kind: "written" }, before: await applyChanges(session, planned.changes) };
  });
}
