import type { Light } from "../../domain/light";
import type { Sourced } from "../../domain/source";
import type { ReportCell } from "../../sheets/report/reportSheet";
import { light } from "./cells";

/** The light of a row's result; a row without one is grey. */
export function lightOf(results: ReadonlyMap<number, { readonly status: Light }>, row: Sourced): Light {
  return results.get(row.at.row)?.status ?? "grey";
}

/** The light of a row's result as a cell. */
export function statusCell(results: ReadonlyMap<number, { readonly status: Light }>, row: Sourced): ReportCell {
  return light(lightOf(results, row));
}
