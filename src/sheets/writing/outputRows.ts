import type { Outcome } from "../../domain/outcome";
import type { AmountUnit } from "../../domain/settings";
import type { TableKey } from "../../domain/source";
import { CONTRACT } from "../contract/contract";
import { columnFormat } from "../template/columnFormat";
import type { WantedCell } from "./cellChanges";
import { explainTerm } from "./explainTerm";
import type { Values } from "./rowResults";
import { wantedCell } from "./wantedCell";

/** A row of a table that is ours, by column key. */
export type WantedRow = ReadonlyMap<string, WantedCell>;

/** What Ramunderlag, Ramar, Återhämtning and Balanskravsunderskott should hold, each in its own order. */
export function outputRows(outcome: Outcome): ReadonlyMap<TableKey, readonly WantedRow[]> {
  const unit = outcome.settings.amountUnit;
  const terms = outcome.frameTerms.map((term) => ({ ...term, explanation: explainTerm(term, unit) }));
  return new Map<TableKey, readonly WantedRow[]>([
    ["frameBasis", terms.map((term) => wantedRow("frameBasis", { ...term }, unit))],
    ["frames", outcome.frames.map((frame) => wantedRow("frames", { ...frame }, unit))],
    ["recoveries", outcome.recoveries.map((recovery) => wantedRow("recoveries", { ...recovery }, unit))],
    ["balanceDeficits", outcome.balanceDeficits.map((deficit) => wantedRow("balanceDeficits", { ...deficit }, unit))],
  ]);
}

/** Values by column key as the cells of a row; amounts in `unit`. */
export function wantedRow(table: TableKey, values: Values, unit: AmountUnit): WantedRow {
  const columns = Object.entries(CONTRACT[table].columns);
  return new Map(
    columns.map(([key, column]) => [
      key,
      { ...wantedCell(column, values[key]), numberFormat: columnFormat(column, unit) },
    ]),
  );
}
