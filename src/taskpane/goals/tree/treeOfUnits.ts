import { nameKey } from "../../../domain/nameKey";
import type { TreeNode } from "./treeNode";

/**
 * The part of a tree that belongs to some units (`nameKey`), with the goals above it, so that the thread upwards is still
 * seen. What has no unit of its own belongs where the line above it does.
 */
export function treeOfUnits(nodes: readonly TreeNode[], units: ReadonlySet<string>): readonly TreeNode[] {
  return nodes.flatMap((node) => ofUnits(node, units, false));
}

function ofUnits(node: TreeNode, units: ReadonlySet<string>, isAboveOwn: boolean): readonly TreeNode[] {
  const isOwn = node.unit === undefined ? isAboveOwn : units.has(nameKey(node.unit));
  const children = node.children.flatMap((child) => ofUnits(child, units, isOwn));
  return isOwn || children.length > 0 ? [{ ...node, children }] : [];
}
