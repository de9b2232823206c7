import { readLog } from "../../sheets/log/readLog";
import type { TableGeometry } from "../../sheets/reading/tableGeometry";
import type { Change } from "../../sheets/tableData";
import { nextRow, planRecords } from "../../sheets/writing/planRecords";
import { protectedSheets } from "../../sheets/writing/protectedSheets";
import { cellsDiffering } from "../cellsDiffering";
import type { Computed } from "../compute";
import { logValues, nextNumber } from "./logValues";

/** Adds a run's row in Logg to what its passes write. */
export interface RunLog {
  /** The pass with its row, or as it was where there is no Logg or nothing to tell. */
  withRow(pass: Computed): Computed;
}

/**
 * One run's row in Logg, written with its results: a run of several passes has one row, which the later ones correct. A run
 * that writes nothing and met the same input and rules as the newest run in Logg adds none. `time` is an Excel serial.
 */
export function createRunLog(time: number): RunLog {
  let own: { readonly row: number; readonly number: number } | undefined;
  const results: (readonly Change[])[] = [];
  return {
    withRow(pass) {
      const table = pass.read.geometry.get("log");
      if (!table || pass.lock || table.data.mergedAddresses.length > 0) return pass;
      results.push(pass.changes);
      const log = readLog(pass.read.geometry);
      const values = logValues(pass);
      const newest = log.findLast(({ event, row }) => event === "run" && row - 1 !== own?.row);
      // A column that the table lacks can not say that anything differs.
      const isSame = (key: "inputHash" | "rules") => !table.indexes.has(key) || newest?.[key] === values[key];
      if (!own && pass.changes.length === 0 && newest && isSame("inputHash") && isSame("rules")) return pass;
      own ??= { row: nextRow(table), number: nextNumber(pass.read.geometry) };
      const entry = { ...values, number: own.number, time, event: "run", cellsChanged: cellsDiffering(results.flat()) };
      return added(pass, table, planRecords(table, [entry], { from: own.row, unit: "tkr" }));
    },
  };
}

/** A Logg on a protected sheet is left alone, with a finding. */
function added(pass: Computed, { data }: TableGeometry, changes: Computed["changes"]): Computed {
  if (!data.sheetProtected) return { ...pass, changes: [...pass.changes, ...changes] };
  return { ...pass, blocked: [...pass.blocked, ...protectedSheets([data], changes)] };
}
