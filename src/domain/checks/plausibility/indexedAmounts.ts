import { nameKey, rowKey } from "../../nameKey";
import { formatPeriod, type Period } from "../../period";
import type { Workbook } from "../../rows";
import type { Citation } from "../../rule";
import type { Place } from "../../source";
import { indexesOf, serviceIndexes } from "./indexesOf";
import { inRowOrder } from "./inRowOrder";

export const RULE: Citation = ["P-a"];

/** An amount that follows an index from year to year. Those with the same `key` are the same thing in different years. */
export interface IndexedAmount {
  readonly at: Place & { readonly row: number };
  readonly key: string;
  readonly name: string;
  readonly year: number;
  readonly found: number;
  /** The names of the indexes that it may follow: all must have moved. None where it follows none. */
  readonly indexes: readonly string[];
}

/**
 * Prices, decided frames and units' frames, and forecasts whose outcome is the same too. What nothing says follows an index is
 * not there: revenues follow none.
 */
export function indexedAmounts(workbook: Workbook): readonly IndexedAmount[] {
  return inRowOrder([...ofServices(workbook), ...ofUnits(workbook)]);
}

function ofServices(workbook: Workbook): readonly IndexedAmount[] {
  const indexes = serviceIndexes(workbook);
  const indexOf = (service: string) => indexes.get(nameKey(service)) ?? [];
  return [
    ...workbook.standardCosts.map(({ at, service, group, basis, share, year, cost }) => ({
      at: { ...at, column: "cost" },
      key: rowKey("standardCosts", service, group, basis, share),
      name: `${service}, ${group}`,
      year,
      found: cost,
      indexes: indexOf(service),
    })),
    ...workbook.baseFrames.map(({ at, service, year, frame }) => ({
      at: { ...at, column: "frame" },
      key: rowKey("baseFrames", service),
      name: service,
      year,
      found: frame,
      indexes: indexOf(service),
    })),
  ];
}

function ofUnits(workbook: Workbook): readonly IndexedAmount[] {
  const indexes = indexesOf(workbook);
  return [
    ...workbook.followUps.flatMap(({ at, unit, period, frame }) =>
      frame === undefined
        ? []
        : [
            {
              at: { ...at, column: "frame" },
              key: rowKey("followUps", unit, partOf(period)),
              name: unit,
              year: period.year,
              found: frame,
              indexes: indexes(unit),
            },
          ],
    ),
    ...workbook.yearResults.map(({ at, unit, year, frame }) => ({
      at: { ...at, column: "frame" },
      key: rowKey("yearResults", unit),
      name: unit,
      year,
      found: frame,
      indexes: indexes(unit),
    })),
    ...ofForecasts(workbook, indexes),
  ];
}

/**
 * A forecast is a judgement and may come out the same two years in a row; with the same outcome as well it is the year before
 * that stands there. Their two amounts together are what is compared. One that is the frame says only that the frame is kept.
 */
function ofForecasts({ followUps }: Workbook, indexes: (unit: string) => readonly string[]): readonly IndexedAmount[] {
  return followUps.flatMap(({ at, unit, period, frame, outcome, forecast }) =>
    forecast === undefined || outcome === undefined || outcome === 0 || frame === forecast
      ? []
      : [
          {
            at: { ...at, column: "forecast" },
            key: rowKey("forecasts", unit, partOf(period), outcome),
            name: unit,
            year: period.year,
            found: forecast,
            indexes: indexes(unit),
          },
        ],
  );
}

/** The part of the year that a period is, the same from year to year: `-08`. */
function partOf(period: Period): string {
  return formatPeriod(period).slice("2026".length);
}
