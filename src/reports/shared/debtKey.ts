import { nameKey } from "../../domain/nameKey";
import type { Citation } from "../../domain/rule";
import type { Debt } from "../../domain/year/debt";

export const RULE: Citation = ["T3.2-h"];

/** Names a debt for ever: by its kind and what it is about. */
export function debtKey(debt: Debt): string {
  switch (debt.kind) {
    case "event":
      return `event:${nameKey(debt.event)}`;
    case "assignment":
      return `assignment:${nameKey(debt.assignment)}`;
    case "measurement":
      return `measurement:${nameKey(debt.indicator)}`;
    default:
      return debt.kind;
  }
}
