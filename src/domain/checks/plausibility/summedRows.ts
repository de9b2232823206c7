import { isResultTarget } from "../../allocation/isResultTarget";
import { nameKey, rowKey } from "../../nameKey";
import { formatPeriod } from "../../period";
import type { Workbook } from "../../rows";
import type { Citation } from "../../rule";
import type { Place } from "../../source";
import { inRowOrder } from "./inRowOrder";

export const RULE: Citation = ["P-b"];

/** A row of a table whose rows are added together: those of the same `group` are. */
export interface SummedRow {
  readonly at: Place & { readonly row: number };
  /** The column that names the row. */
  readonly nameColumn: string;
  readonly name: string;
  readonly group: string;
  /** The amounts that are added, column by column; a row that lacks one can not be a sum. */
  readonly amounts: readonly number[];
}

/** The rows of Basramar, Ambitioner, Finansiering, Åtgärder, Årsresultat and Uppföljning; earmarked parts are never added. */
export function summedRows(workbook: Workbook): readonly SummedRow[] {
  return inRowOrder([...ofFrames(workbook), ...ofUnits(workbook)]);
}

function ofFrames({ services, baseFrames, ambitions, funding }: Workbook): readonly SummedRow[] {
  const earmarked = new Set(
    services.flatMap(({ service, partOf }) => (partOf === undefined ? [] : [nameKey(service)])),
  );
  const isAdded = ({ service }: { readonly service: string }) => !earmarked.has(nameKey(service));
  return [
    ...baseFrames.filter(isAdded).map(({ at, service: name, year, frame }) => ({
      at: { ...at, column: "frame" },
      nameColumn: "service",
      name,
      group: rowKey("baseFrames", year),
      amounts: [frame],
    })),
    ...ambitions.filter(isAdded).map(({ at, service: name, year, amount }) => ({
      at: { ...at, column: "amount" },
      nameColumn: "service",
      name,
      group: rowKey("ambitions", year),
      amounts: [amount],
    })),
    ...funding
      .filter((row) => !isResultTarget(row))
      .map(({ at, item: name, year, amount }) => ({
        at: { ...at, column: "amount" },
        nameColumn: "item",
        name,
        group: rowKey("funding", year),
        amounts: [amount],
      })),
  ];
}

function ofUnits({ measures, yearResults, followUps }: Workbook): readonly SummedRow[] {
  return [
    ...measures.map(({ at, unit, year, measure, effect }) => ({
      at: { ...at, column: "effect" },
      nameColumn: measure === undefined ? "unit" : "measure",
      name: measure ?? unit,
      group: rowKey("measures", unit, year),
      amounts: effect === undefined ? [] : [effect],
    })),
    ...yearResults.map(({ at, unit: name, year, frame, outcome }) => ({
      at: { ...at, column: "outcome" },
      nameColumn: "unit",
      name,
      group: rowKey("yearResults", year),
      amounts: [outcome, frame],
    })),
    ...followUps.map(({ at, unit: name, period, frame, forecast }) => ({
      at: { ...at, column: "forecast" },
      nameColumn: "unit",
      name,
      group: rowKey("followUps", formatPeriod(period)),
      amounts: frame === undefined || forecast === undefined ? [] : [forecast, frame],
    })),
  ];
}
