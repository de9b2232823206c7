import { goalTree } from "../../../../src/taskpane/goals/tree/goalTree";
import { branches, openAtFirst, treeLines } from "../../../../src/taskpane/goals/tree/treeLines";
import { CHAIN } from "../../fixtures/chain";
import { reportFor } from "../../fixtures/reportFor";

describe("the lines that are seen", () => {
  const nodes = goalTree(reportFor(CHAIN));

  it("are the tops alone when nothing is open", () => {
    const lines = treeLines(nodes, new Set());
    expect(lines.map(({ level, position, siblings }) => [level, position, siblings])).toEqual(
      nodes.map((_, index) => [1, index + 1, nodes.length]),
    );
  });

  it("say level, place among siblings and the line above", () => {
    const [, below] = treeLines(nodes, new Set(["goals-2"]));
    expect(below).toMatchObject({ level: 2, position: 1, siblings: 3, above: "goals-2" });
  });

  it("are all of them when every branch is open", () => {
    const all = treeLines(nodes, branches(nodes));
    expect(all).toHaveLength(37);
  });

  it("begin with holes open, and the top goals where they fit on two screens", () => {
    expect([...openAtFirst(nodes)].toSorted()).toEqual([
      "goals-10-above",
      "goals-2",
      "goals-5-above",
      "goals-6-above",
      "goals-8",
    ]);
    const many = goalTree(reportFor({ ...CHAIN, goals: Array.from({ length: 40 }, (_, n) => ({ id: `M${n}` })) }));
    expect(openAtFirst(many).size).toBe(0);
  });
});
