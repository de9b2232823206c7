import { groupRows } from "../groupRows";
import { has } from "../leftOut";
import { nameKey, sameName } from "../nameKey";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import type { ServiceRow } from "../structureRows";

export const RULE: Citation = ["A-12"];

/** An index, and what is added to its Förändring. */
interface ChangedIndex {
  readonly index: string;
  readonly change: number;
}

/**
 * The workbook with an index of their own for the services of each change: Förändring of the budget year and later years, plus
 * `changeOf(service)`. Services without a change keep their index.
 *
 * Source: A-12. A year that Prisindex lacks is still lacking, and a row that was left out is left out of the new index too.
 */
export function changeIndexes(workbook: Workbook, changeOf: (service: string) => number): Workbook {
  const { settings, services, priceIndexes, leftOut } = workbook;
  const from = settings.budgetYear ?? Number.POSITIVE_INFINITY;
  const ofService = (row: ServiceRow): ChangedIndex => ({
    index: row.index ?? settings.index,
    change: changeOf(row.service),
  });
  const changed = services.map(ofService).filter(({ change }) => change !== 0);
  const wanted = [...groupRows(changed, keyOf).values()].flatMap(([first]) => first ?? []);
  const nameOf = newNames(priceIndexes.map((row) => row.index));
  const added = wanted.flatMap((one) =>
    priceIndexes
      .filter((row) => sameName(row.index, one.index))
      .map((row) => ({ ...row, index: nameOf(one), change: row.change + (row.year >= from ? one.change : 0) })),
  );
  const unread = wanted.flatMap((one) =>
    (leftOut.priceIndexes ?? [])
      .filter((row) => has(row, "index", (name) => sameName(name, one.index)))
      .map((row) => ({ ...row, index: nameOf(one) })),
  );
  return {
    ...workbook,
    services: services.map((row) => (changeOf(row.service) === 0 ? row : { ...row, index: nameOf(ofService(row)) })),
    priceIndexes: [...priceIndexes, ...added],
    leftOut: unread.length > 0 ? { ...leftOut, priceIndexes: [...(leftOut.priceIndexes ?? []), ...unread] } : leftOut,
  };
}

function keyOf({ index, change }: ChangedIndex): string {
  return `${nameKey(index)}\u0000${change}`;
}

/** Names that no index of the workbook has: `PKV +0.01`. */
function newNames(taken: readonly string[]): (one: ChangedIndex) => string {
  const keys = new Set(taken.map(nameKey));
  return ({ index, change }) => {
    let name = `${index} ${change < 0 ? "" : "+"}${change}`;
    while (keys.has(nameKey(name))) name += "′";
    return name;
  };
}
