import { ASSUMPTIONS } from "./paragraphs/assumptions";
import { LAW } from "./paragraphs/law";
import { LERUM } from "./paragraphs/lerum";
import { PLAUSIBILITY } from "./paragraphs/plausibility";
import { SUNDSVALL } from "./paragraphs/sundsvall";
import { TIMRA } from "./paragraphs/timra";
import { TRANEMO } from "./paragraphs/tranemo";

export type { Paragraph } from "./paragraph";

/**
 * The paragraphs that rules come from, by rule id. A rule id is the product's own word for one rule of a steering
 * document (`T3.2-b`), of the law beside it (`KL11:12`), of the workbook contract (`WB`), or an assumption where the
 * documents are silent (`A-n`). Citing an id that is not registered here does not compile.
 */
export const PARAGRAPHS = {
  ...TRANEMO,
  ...SUNDSVALL,
  ...LERUM,
  ...TIMRA,
  ...LAW,
  ...PLAUSIBILITY,
  ...ASSUMPTIONS,
} as const;

export type RuleId = keyof typeof PARAGRAPHS;

/** A citation names at least one registered paragraph. */
export type Citation = readonly [RuleId, ...RuleId[]];
