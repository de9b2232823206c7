import type { ScenarioTerms } from "../../domain/scenarioRows";
import { CONTRACT } from "../contract/contract";
import type { CellContent } from "../tableData";

/** A row of Scenarier as it is to be written; `description` undefined leaves the cell alone. */
export interface ScenarioCells extends ScenarioTerms {
  readonly scenario: string;
  readonly description: string | undefined;
}

/** The cells of a scenario's row by column key; a term that changes nothing is an empty cell. */
export function scenarioCells(row: ScenarioCells): ReadonlyMap<string, CellContent> {
  const { description, ...terms } = row;
  const values = Object.entries(description === undefined ? terms : row);
  return new Map(
    values.flatMap(([key, value]) => {
      const kind = CONTRACT.scenarios.columns[key]?.kind;
      return kind === undefined ? [] : [[key, value === undefined ? "" : kind.write(value)]];
    }),
  );
}
