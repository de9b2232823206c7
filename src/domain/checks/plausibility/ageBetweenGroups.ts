import { lastAge, spansTouch } from "../../allocation/checkAgeClasses";
import { isInScenario } from "../../allocation/isInScenario";
import type { AgeSpan, TargetGroupRow } from "../../allocationRows";
import { finding } from "../../finding";
import { nameKey } from "../../nameKey";
import type { Workbook } from "../../rows";
import type { Citation } from "../../rule";
import type { Check } from "../check";

export const RULE: Citation = ["P-g", "T3.2-c"];

/** A wider hole is left for not being needed: 19–64 belong to no group in most municipalities. */
const WIDEST = 5;

/** A target group that is paid for by its persons. */
interface PaidGroup extends TargetGroupRow {
  readonly age: AgeSpan;
}

/**
 * `age-between-groups` at the target group above ages that no priced group counts, where the hole is at most five ages and no
 * wider than the groups on both sides of it, and Befolkning has persons of those ages: they get no frame, and nothing else
 * tells it. Groups without a standard cost pay for nothing and fill no hole, nor bound one.
 *
 * Source: P-g. @example groups 1–5 and 7–15 with standard costs // 6 is in none
 */
export const ageBetweenGroups: Check = ({ workbook }) => {
  let below: PaidGroup | undefined;
  return paidGroups(workbook).flatMap((above) => {
    const before = below;
    if (!before || lastAge(above.age) > lastAge(before.age)) below = above;
    if (!before) return [];
    const hole = { from: lastAge(before.age) + 1, to: above.age.from - 1 };
    const widest = Math.min(WIDEST, widthOf(before.age), widthOf(above.age));
    if (widthOf(hole) < 1 || widthOf(hole) > widest || !hasPersons(hole, workbook)) return [];
    return [
      finding(
        "age-between-groups",
        { ...above.at, column: "ageFrom" },
        { ...hole, below: before.group, above: above.group },
      ),
    ];
  });
};

/** By age; none where a group or a price could not be read, since it may be the one that is sought. */
function paidGroups({ targetGroups, standardCosts, leftOut }: Workbook): readonly PaidGroup[] {
  if ((leftOut.targetGroups ?? []).length > 0 || (leftOut.standardCosts ?? []).length > 0) return [];
  const priced = new Set(standardCosts.map(({ group }) => nameKey(group)));
  return targetGroups
    .flatMap(({ age, ...row }) =>
      age === undefined || row.measure === "manual" || !priced.has(nameKey(row.group)) ? [] : { ...row, age },
    )
    .sort((one, other) => one.age.from - other.age.from || lastAge(one.age) - lastAge(other.age) || 0);
}

function widthOf(span: AgeSpan): number {
  return lastAge(span) - span.from + 1;
}

function hasPersons(hole: AgeSpan, { population, settings }: Workbook): boolean {
  return population.some((row) => row.persons > 0 && isInScenario(row.scenario, settings) && spansTouch(row.age, hole));
}
