import { goalTree } from "../../../../src/taskpane/goals/tree/goalTree";
import { branches } from "../../../../src/taskpane/goals/tree/treeLines";
import type { TreeNode } from "../../../../src/taskpane/goals/tree/treeNode";
import { CHAIN } from "../../fixtures/chain";
import { granvik } from "../../fixtures/granvik";
import { outline } from "../../fixtures/outline";
import { reportFor } from "../../fixtures/reportFor";

/** Of the holes only those of the chain of goals, so that the outline can be read. */
const withoutIndicatorHoles = (lines: readonly string[]) => lines.filter((line) => line.trim() !== "(noIndicator)");

describe("Så styr vi Lerum, målen: röd tråd från Vilja och mål till verksamhetsplan", () => {
  it("[L-d] puts every goal under the one it contributes to, with each hole as a line of its own", () => {
    expect(withoutIndicatorHoles(outline(goalTree(reportFor(CHAIN))))).toEqual([
      "V1",
      "  B1",
      "    (notAbove)",
      "      B3",
      "    P1",
      "      I1",
      "      A1",
      "    P2",
      "      judgement",
      "      F1",
      "        I2",
      "  (skipped)",
      "    P4",
      "V2",
      "(noParent)",
      "  B2",
      "(parentUnknown)",
      "  P3",
      "(parentUnread)",
      "  P5",
      "[circle]",
      "  C1",
      "  C2",
      "[unused]",
      "  unused Friska medarbetare",
      "[loose]",
      "  I3",
    ]);
  });

  it("[L-e] shows that nothing measures V2 at the goal itself", () => {
    const [, second] = goalTree(reportFor(CHAIN));
    expect(outline(second?.children ?? [])).toEqual(["(noIndicator)"]);
  });

  it("leaves no hole for a check that the model has turned off", () => {
    const report = reportFor(CHAIN);
    const findings = report.findings.filter(({ finding }) => finding.code !== "goal-level-skipped");
    expect(outline(goalTree({ ...report, findings }))).not.toContain("  (skipped)");
  });
});

describe("Mål- och resursplan för Sundsvall: övergripande mål bryts ned", () => {
  it("[S3-c] shows at the goal itself that no goal contributes and nothing measures it", () => {
    const goals = [{ id: "Ö1", type: "Övergripande mål" }, { id: "Ö2" }, { id: "V1", type: "Påhittat mål" }];
    const lines = outline(goalTree(reportFor({ settings: { model: "sundsvall" }, goals })));
    expect(lines).toEqual([
      "Ö1",
      "  (noContribution)",
      "  (noIndicator)",
      "Ö2",
      "  (noType)",
      "  (noIndicator)",
      "V1",
      "  (typeUnknown)",
      "  (noIndicator)",
    ]);
  });
});

describe("Tranemo styrmodell 3.3: mål och aktiviteter", () => {
  it("[T3.3-b] shows at the goal that it has no activity", () => {
    const goals = [
      { id: "M1", type: "Utvecklingsmål" },
      { id: "M2", type: "Utvecklingsmål" },
    ];
    const lines = outline(goalTree(reportFor({ goals, activities: [{ id: "A1", goal: "M2" }] })));
    expect(lines).toEqual(["M1", "  (noIndicator)", "  (noActivity)", "M2", "  (noIndicator)", "  A1"]);
  });
});

describe("the tree whatever the table says", () => {
  it("has every goal, factor, indicator and activity exactly once", () => {
    const ids = outline(goalTree(granvik))
      .map((line) => line.trim())
      .filter((line) => /^[A-Z]+\d+$/.test(line));
    const { goals, factors, indicators, activities } = granvik.workbook;
    expect(ids.toSorted()).toEqual([...goals, ...factors, ...indicators, ...activities].map(({ id }) => id).toSorted());
  });

  it("has a key of its own for every line, safe in a selector", () => {
    const keys: string[] = [];
    const collect = (nodes: readonly TreeNode[]) =>
      nodes.forEach(({ key, children }) => {
        keys.push(key);
        collect(children);
      });
    collect(goalTree(reportFor(CHAIN)));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every((key) => /^[\w-]+$/.test(key))).toBe(true);
  });

  it("[T1.3-a] orders siblings by the model's types, then by row: the prioriterade målet before the others", () => {
    expect(outline(goalTree(granvik)).filter((line) => /^M/.test(line))).toEqual(["M4", "M3", "M5"]);
  });

  it("keeps a goal without result as one that could not be used", () => {
    const outcome = { ...granvik.outcome, goals: granvik.outcome.goals.filter(({ id }) => id !== "M5") };
    expect(outline(goalTree({ ...granvik, outcome }))).toContain("unused Näringslivet växer");
  });

  it("follows a chain of 10 000 goals without running out of stack", () => {
    const goals = Array.from({ length: 10_000 }, (_, index) => ({ id: `G${index}`, parent: `G${index - 1}` }));
    const { workbook, ...report } = reportFor({});
    const rows = goals.map((goal, index) => ({
      ...granvik.workbook.goals[0],
      ...goal,
      at: { table: "goals", row: index + 1 },
    }));
    const results = rows.map(({ id, at }) => ({ id, at, status: "green", computedStatus: "green" }));
    // Only what the tree looks at; the rows are Granvik's first with other ids.
    const long = { ...report, outcome: { ...report.outcome, goals: results }, workbook: { ...workbook, goals: rows } };
    expect(branches(goalTree(long as never)).size).toBe(10_000);
  });
});
