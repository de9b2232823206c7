import type { Place } from "../../../domain/source";
import type { LocatedFinding } from "../../../run/runReport";
import type { LineContent } from "../tree/treeNode";

/** Where a line leads: a hole to its finding, the others to their row; a group nowhere. */
export type LineTarget =
  | { readonly kind: "place"; readonly place: Place }
  | { readonly kind: "finding"; readonly finding: LocatedFinding };

/** Where Enter and the line's link go. */
export function lineTarget(content: LineContent): LineTarget | undefined {
  switch (content.kind) {
    case "group":
      return undefined;
    case "hole":
      return content.finding ? { kind: "finding", finding: content.finding } : { kind: "place", place: content.at };
    case "unused":
      return { kind: "place", place: content.at };
    case "judgement":
      return { kind: "place", place: { ...content.row.at, column: "reason" } };
    default:
      return { kind: "place", place: content.result.at };
  }
}
