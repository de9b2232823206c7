import type { Citation } from "../../rule";
import { listPart } from "./listPart";
import { modelRow } from "./partFormat";

export const RULE: Citation = ["WB"];

/* Parts whose rows are names alone, from the top. */

/** Nivå: a level of the organisation. */
export const levelPart = listPart({
  part: "level",
  key: "levels",
  readRow: ({ name }) => ({ value: name }),
  writeItem: (name) => modelRow("level", name),
});

/** Perspektiv: one that factors are seen from. */
export const perspectivePart = listPart({
  part: "perspective",
  key: "perspectives",
  readRow: ({ name }) => ({ value: name }),
  writeItem: (name) => modelRow("perspective", name),
});

/** Plannivå: a level whose units always have a plan. */
export const planLevelPart = listPart({
  part: "planLevel",
  key: "planLevels",
  readRow: ({ name }) => ({ value: name }),
  writeItem: (name) => modelRow("planLevel", name),
});
