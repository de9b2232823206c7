import { CONTRACT } from "../contract/contract";
import type { CellContent } from "../tableData";
import type { NewMeasure } from "./newMeasure";

/**
 * A new measure as the cells of its row, by column key; what is not said gets no cell. Läge is Beslutad where there is a
 * decision, else Föreslagen.
 *
 * Source: WB, A-3. @example measureCells({ …, effect: 500 }).get("effect") // 500
 */
export function measureCells(measure: NewMeasure): ReadonlyMap<string, CellContent> {
  const values = Object.entries({ ...measure, state: measure.decision === undefined ? "proposed" : "decided" });
  return new Map(
    values.flatMap(([key, value]) => {
      const kind = CONTRACT.measures.columns[key]?.kind;
      return kind === undefined || value === undefined ? [] : [[key, kind.write(value)]];
    }),
  );
}
