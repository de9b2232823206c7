import fc from "fast-check";
import type { Check } from "../../../src/domain/checks/check";
import { goalChecks } from "../../../src/domain/checks/goals/goalChecks";
import { indicatorChecks } from "../../../src/domain/checks/indicators/indicatorChecks";
import { planChecks } from "../../../src/domain/checks/plans/planChecks";
import { evaluate } from "../../../src/domain/evaluate";
import type { Finding } from "../../../src/domain/finding";
import { orderGoals } from "../../../src/domain/goals/goalOrder";
import { nameKey } from "../../../src/domain/nameKey";
import type { Workbook } from "../../../src/domain/rows";
import { workbookOf } from "../workbookOf";
import { anySpoilt } from "./randomPlans";

const CHECKS: readonly Check[] = [...goalChecks, ...planChecks, ...indicatorChecks];
const NOTHING = evaluate(workbookOf({}));

function findingsOf(workbook: Workbook): readonly Finding[] {
  return CHECKS.flatMap((check) => check({ workbook, results: { ...NOTHING, day: "2026-08-31" } }));
}

/** What a finding says, one claim per thing that is missing. Neither where it stands nor case counts: the row or the spelling may be another's. */
function claimsOf({ code, facts }: Finding): readonly string[] {
  if (code === "too-many-overall-goals") return [code];
  if (code === "measurement-overdue") return [`${code} ${facts.indicator}`];
  const missing: readonly unknown[] = "missing" in facts && Array.isArray(facts.missing) ? facts.missing : [""];
  return missing.map((one) => nameKey(JSON.stringify([code, { ...facts, missing: one }])));
}

/** The links of goals in a circle are not asked about while the circle stands: leaving out one of its rows opens it. */
function isOfCircle(workbook: Workbook): (found: Finding) => boolean {
  const ids = new Set(orderGoals(workbook.goals).inCycle.map(({ id }) => id));
  return ({ code, facts }) =>
    (code === "goal-parent-not-above" || code === "goal-level-skipped") && "goal" in facts && ids.has(facts.goal);
}

describe("The checks of goals, plans and indicators, on any workbook", () => {
  it("[A-5] a row that could not be read never adds a finding that the sound workbook had not", () => {
    const told = new Set<string>();
    fc.assert(
      fc.property(anySpoilt, ({ sound, spoilt }) => {
        const claims = new Set(findingsOf(sound).flatMap(claimsOf));
        const found = findingsOf(spoilt);
        for (const { code } of found) told.add(code);
        const added = found.filter((one) => !isOfCircle(sound)(one)).flatMap(claimsOf);
        expect(added.filter((claim) => !claims.has(claim))).toEqual([]);
      }),
      { seed: 20270101, numRuns: 1000 },
    );
    // Every check has had its say, or nothing would have been shown of it.
    expect(told.size).toBe(CHECKS.length);
  });

  it("[WB] every finding names a row and a column, and comes once", () => {
    fc.assert(
      fc.property(anySpoilt, ({ spoilt }) => {
        const found = findingsOf(spoilt);
        expect(found.every(({ at }) => at.row !== undefined && at.column !== undefined)).toBe(true);
        expect(new Set(found.map((one) => JSON.stringify(one))).size).toBe(found.length);
      }),
      { seed: 20270102, numRuns: 200 },
    );
  });

  it("[WB] a workbook without goals and plans has no such finding", () => {
    expect(findingsOf(workbookOf({ units: [{ level: "Sektion" }, { unit: "Nämnden", level: "Nämnd" }] }))).toEqual([]);
  });
});
