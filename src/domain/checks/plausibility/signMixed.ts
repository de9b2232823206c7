import { type Finding, finding } from "../../finding";
import { groupRows } from "../../groupRows";
import { nameKey, rowKey } from "../../nameKey";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { middleOf } from "./middleOf";
import { type NetCost, postAmounts, serviceCosts, unitCosts } from "./netCosts";

export const RULE: Citation = ["P-f"];

/** A result near nothing changes sign of itself; what has changed sign by mistake is about as large as before. */
const MOST_APART = 2;

/** One amount in so many may be a slip; a name with more of them changes sign in earnest. */
const LEAST_OTHERS = 4;

/** What is income less costs by its name, as Finansnetto and Årets resultat: its sign says how the year went. */
const NET_NAME = /(?:netto|nettot|resultat|resultatet)(?!\p{L})/iu;

/**
 * `sign-mixed` at a net cost (Uppföljning, Årsresultat, Basramar) or a post of Finansiering whose sign is the opposite of the
 * others of the same unit, service or post, and which is about as large as they are. Once per name and column. Who has no
 * other amount, or only negative ones, has revenues larger than the costs, which is as it should be; so is a sign that goes
 * back and forth, or that the name says may be either.
 *
 * Source: P-f. @example frame 20 000 and outcome −19 800 // told at the outcome
 */
export const signMixed: Check = (question) =>
  [unitCosts, serviceCosts, postAmounts].flatMap((amountsOf) =>
    [
      ...groupRows(
        amountsOf(question).filter(({ name }) => !NET_NAME.test(name)),
        ({ name }) => nameKey(name),
      ).values(),
    ].flatMap(turnedIn),
  );

/** The costs of one name whose sign is not that of most; where there are as many of each, a net cost is positive. */
function turnedIn(costs: readonly NetCost[]): readonly Finding[] {
  const positive = costs.filter(({ found }) => found > 0);
  const negative = costs.filter(({ found }) => found < 0);
  const [usual, turned] = positive.length >= negative.length ? [positive, negative] : [negative, positive];
  const middle = middleOf(usual.map(({ yearly }) => Math.abs(yearly)));
  if (middle === undefined) return [];
  const alike = turned.filter(({ yearly }) => isAbout(Math.abs(yearly) / middle));
  const sign = Math.sign(usual[0]?.found ?? 1);
  return [...groupRows(alike, columnOf).values()]
    .filter((own) => isSlip(own, costs))
    .flatMap((own) => toFinding(own, sign * middle));
}

function columnOf({ at }: NetCost): string {
  return rowKey(at.table, at.column);
}

/** A few of the name's amounts next to each other, or its whole column; a sign that goes back and forth is as it should be. */
function isSlip(turned: readonly NetCost[], costs: readonly NetCost[]): boolean {
  const [first] = turned;
  const column = first ? costs.filter((cost) => columnOf(cost) === columnOf(first)) : [];
  if (turned.length === column.length) return true;
  return turned.length <= Math.max(1, costs.length / LEAST_OTHERS) && isOneRun(turned, column);
}

/** Nothing of the column stands between those that are turned. */
function isOneRun(turned: readonly NetCost[], column: readonly NetCost[]): boolean {
  const [first, last] = [turned[0], turned.at(-1)].map((one) => (one ? column.indexOf(one) : -1));
  return first !== undefined && last !== undefined && last - first + 1 === turned.length;
}

function isAbout(ratio: number): boolean {
  return ratio >= 1 / MOST_APART && ratio <= MOST_APART;
}

function toFinding([first, ...others]: readonly NetCost[], usual: number): readonly Finding[] {
  if (!first) return [];
  const { at, name, found } = first;
  return [finding("sign-mixed", at, { name, found, usual, rows: others.map((other) => other.at.row) })];
}
