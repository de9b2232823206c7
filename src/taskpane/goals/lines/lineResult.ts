import type { Target } from "../../../domain/explain/step";
import type { LineContent } from "../tree/treeNode";

/** The light that a line shows and what it is called, where it was computed and can be explained. */
export function lineResult(content: LineContent): { readonly target: Target; readonly of: string } | undefined {
  switch (content.kind) {
    case "goal":
      return { target: status(content.result.at), of: content.row.goal ?? content.row.id };
    case "factor":
      return { target: status(content.result.at), of: content.row.factor ?? content.row.id };
    case "indicator":
      return { target: status(content.result.at), of: content.row.indicator ?? content.row.id };
    default:
      return undefined;
  }
}

function status(at: Omit<Target, "column">): Target {
  return { ...at, column: "status" };
}
