import type { TreeNode } from "./treeNode";

/** A line that is seen, with its place among the others as a screen reader says it. Level and position count from 1. */
export interface TreeLine {
  readonly node: TreeNode;
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  readonly above: string | undefined;
}

/** The lines that are seen when the branches `open` are: from the top down, nothing below a closed one. */
export function treeLines(nodes: readonly TreeNode[], open: ReadonlySet<string>): readonly TreeLine[] {
  const lines: TreeLine[] = [];
  const waiting = siblingLines(nodes, 1, undefined).toReversed();
  for (let line = waiting.pop(); line; line = waiting.pop()) {
    lines.push(line);
    const { node, level } = line;
    if (open.has(node.key))
      for (const child of siblingLines(node.children, level + 1, node.key).toReversed()) waiting.push(child);
  }
  return lines;
}

function siblingLines(nodes: readonly TreeNode[], level: number, above: string | undefined): readonly TreeLine[] {
  return nodes.map((node, index) => ({ node, level, position: index + 1, siblings: nodes.length, above }));
}

/** The keys of every line that has others beneath it. */
export function branches(nodes: readonly TreeNode[]): ReadonlySet<string> {
  const keys = new Set<string>();
  const waiting = [...nodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.children.length > 0) keys.add(node.key);
    for (const child of node.children) waiting.push(child);
  }
  return keys;
}

/** So many lines may be open at first: about two screens. */
const MOST_AT_FIRST = 30;

/** What is open before anyone has chosen: holes, so that the goals under them are seen, and the top goals if they fit. */
export function openAtFirst(nodes: readonly TreeNode[]): ReadonlySet<string> {
  const holes = nodes.filter(({ content }) => content.kind === "hole").map(({ key }) => key);
  const tops = new Set([...holes, ...nodes.filter(({ content }) => content.kind === "goal").map(({ key }) => key)]);
  return treeLines(nodes, tops).length <= MOST_AT_FIRST ? tops : new Set(holes);
}
