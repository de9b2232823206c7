import { readTables } from "../excel/readTables";
import { type SessionOptions, withWorkbook } from "../excel/session";
import { isContractTable, isLightColumn } from "../sheets/tableRequest";
import type { Language } from "../text/pane/textsFor";
import { compute } from "./compute";
import { reportOf } from "./reportOf";
import type { RunReport } from "./runReport";

/** What a run would find, without writing anything. */
export interface Inspection {
  readonly hasContractTables: boolean;
  /** Undefined without contract tables. `written` is always "nothing". */
  readonly report?: RunReport;
  /** Every result already stands in the workbook, with its colours. */
  readonly isCurrent: boolean;
}

/** Reads and computes as *Räkna om* does, so that the pane opens with the answer. Two round trips; nothing is written. */
export async function inspect(options: SessionOptions & { readonly language?: Language } = {}): Promise<Inspection> {
  const { language = "sv", ...session } = options;
  const tables = await withWorkbook(
    (opened) => readTables(opened, { isWanted: isContractTable, isLight: isLightColumn }),
    session,
  );
  if (tables.length === 0) return { hasContractTables: false, isCurrent: false };
  const computed = compute(tables);
  const report = reportOf([computed], { language, isSettled: true });
  return {
    hasContractTables: true,
    report: { ...report, written: "nothing" },
    isCurrent: computed.isCurrent,
  };
}
