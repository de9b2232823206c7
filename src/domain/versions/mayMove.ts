import type { AgeSpan, PopulationRow } from "../allocationRows";
import { nameKey } from "../nameKey";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import type { AssumptionChange } from "./compareVersions";

export const RULE: Citation = ["T3.2-c", "A-5"];

/** The services of a unit and the target groups that they are paid for, as `nameKey`s, in two versions of the workbook. */
export interface OwnNames {
  readonly services: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly before: Workbook;
  readonly after: Workbook;
}

/**
 * Whether a change of what holds for all can move a frame of these services: of Befolkning where somebody of its ages is in
 * one of their groups, or a price of the year is per inhabitant; of Prisindex where one of them follows the index; of other
 * tables always.
 *
 * Source: T3.2-c, A-5: what can not be known is taken to. @example mayMove(change, { services, groups, before, after })
 */
export function mayMove(change: AssumptionChange, own: OwnNames): boolean {
  const workbook = change.kind === "removed" ? own.before : own.after;
  const isChanged = ({ at }: { readonly at: { readonly row: number } }) => at.row === change.row;
  if (change.table === "population") {
    const row = workbook.population.find(isChanged);
    return row === undefined || mayCount(row, own);
  }
  if (change.table === "priceIndexes") {
    const index = workbook.priceIndexes.find(isChanged)?.index;
    return index === undefined || mayFollow(index, own);
  }
  return true;
}

function mayCount({ age, year }: PopulationRow, { services, groups, before, after }: OwnNames): boolean {
  const versions = [before, after];
  if (versions.some(({ leftOut }) => leftOut.targetGroups?.length || leftOut.standardCosts?.length)) return true;
  /** Such a price counts all who live there at the turns of its own year. */
  const isPerInhabitant = ({ standardCosts }: Workbook) =>
    standardCosts.some(
      (cost) =>
        cost.basis === "inhabitant" && services.has(nameKey(cost.service)) && [cost.year - 1, cost.year].includes(year),
    );
  const targets = versions.flatMap(({ targetGroups }) =>
    targetGroups.filter(({ group }) => groups.has(nameKey(group))),
  );
  const found = new Set(targets.map(({ group }) => nameKey(group)));
  const isCounted = targets.some((target) => target.age !== undefined && overlaps(age, target.age));
  return found.size < groups.size || isCounted || versions.some(isPerInhabitant);
}

function mayFollow(index: string, { services, before, after }: OwnNames): boolean {
  return [before, after].some(
    ({ services: rows, settings, leftOut }) =>
      Boolean(leftOut.services?.length) ||
      rows.some((row) => services.has(nameKey(row.service)) && nameKey(row.index ?? settings.index) === nameKey(index)),
  );
}

function overlaps(one: AgeSpan, other: AgeSpan): boolean {
  return one.from <= (other.to ?? Number.POSITIVE_INFINITY) && other.from <= (one.to ?? Number.POSITIVE_INFINITY);
}
