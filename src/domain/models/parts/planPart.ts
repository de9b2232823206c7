import type { Citation } from "../../rule";
import { listPart } from "./listPart";
import { modelRow, unread } from "./partFormat";
import { wholeValue } from "./wholeValue";

export const RULE: Citation = ["WB", "L-d"];

/** Plan: Värde is how many years it holds, Tillägg who decides it. */
export const planPart = listPart({
  part: "plan",
  key: "plans",
  readRow: (row) => {
    const years = wholeValue(row, 1, 99);
    if (years === undefined) return unread(row, "value", ["1–99"]);
    return { value: { name: row.name, years, decidedBy: row.addition ?? "" } };
  },
  writeItem: ({ name, years, decidedBy }) => modelRow("plan", name, { value: years, addition: decidedBy }),
});
