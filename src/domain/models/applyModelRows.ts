import type { Found } from "../finding";
import { type LeftOut, mayHave } from "../leftOut";
import type { ModelPart, ModelRow } from "../modelRows";
import type { Citation } from "../rule";
import { NOT_ASKED } from "./grades";
import { PART_FORMATS } from "./partFormats";
import type { GradedCode, SteeringModel } from "./steeringModel";

export const RULE: Citation = ["WB", "A-5"];

/** Checks that would blame a goal or a factor for a row of Styrmodell that could not be read. */
const NEED_THE_WHOLE: Partial<Record<ModelPart, readonly GradedCode[]>> = {
  goalType: ["goal-type-unknown", "goal-parent-not-above", "goal-level-skipped", "goal-without-contribution"],
  perspective: ["perspective-unknown", "plan-perspectives-missing", "indicator-perspectives-missing"],
};

/**
 * A model with the rows of Styrmodell in it. Where a row of a part could not be read (here, or before: `leftOut`), the
 * checks that need the whole part are off: what they ask for may stand in that row.
 *
 * Source: WB, A-5. @example applyModelRows(STEERING_MODELS.lerum, rows).findings // the cells that could not be read
 */
export function applyModelRows(
  base: SteeringModel,
  rows: readonly ModelRow[],
  leftOut: LeftOut["modelRows"] = [],
): Found<SteeringModel> {
  const reads = PART_FORMATS.map(({ part, read }) => {
    const own = rows.filter((row) => row.part === part);
    return { part, ...(own.length === 0 ? { changed: {}, findings: [] } : read(own, base)) };
  });
  const lost = reads.filter(
    ({ part, findings }) => findings.length > 0 || leftOut.some((row) => mayHave(row, "part", (it) => it === part)),
  );
  const model: SteeringModel = Object.assign({}, base, ...reads.map(({ changed }) => changed));
  const off = lost.flatMap(({ part }) => NEED_THE_WHOLE[part] ?? []);
  const checks = { ...model.checks, ...Object.fromEntries(off.map((code) => [code, NOT_ASKED[code]])) };
  return { value: { ...model, checks }, findings: reads.flatMap(({ findings }) => findings) };
}
