import type { ModelRow } from "../../modelRows";
import { nameKey } from "../../nameKey";
import type { Citation } from "../../rule";
import type { GoalType } from "../steeringModel";
import { listPart } from "./listPart";
import { modelRow, type RowRead, unread } from "./partFormat";
import { wholeValue } from "./wholeValue";

export const RULE: Citation = ["WB"];

const OVERALL = "övergripande";
const NEEDS_PARENT = "ska bidra uppåt";

/** Måltyp: Värde is the step, 1 at the top; Tillägg is `övergripande`, `ska bidra uppåt`, both or neither. */
export const goalTypePart = listPart({
  part: "goalType",
  key: "goalTypes",
  readRow,
  writeItem: ({ name, step, isOverall, needsParent }) => {
    const words = [...(isOverall ? [OVERALL] : []), ...(needsParent ? [NEEDS_PARENT] : [])];
    return modelRow("goalType", name, { value: step, addition: words.join(", ") });
  },
});

function readRow(row: ModelRow): RowRead<GoalType> {
  const step = wholeValue(row, 1, 9);
  if (step === undefined) return unread(row, "value", ["1–9"]);
  const words = (row.addition ?? "").split(/[,;]/).map(nameKey).filter(Boolean);
  if (words.some((word) => word !== OVERALL && word !== NEEDS_PARENT))
    return unread(row, "addition", [OVERALL, NEEDS_PARENT]);
  const type = { isOverall: words.includes(OVERALL), needsParent: words.includes(NEEDS_PARENT) };
  return { value: { name: row.name, step, ...type } };
}
