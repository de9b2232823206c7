import type { ModelRow } from "../modelRows";
import type { Citation } from "../rule";

export const RULE: Citation = ["WB"];

/** One row of Styrmodell without its place: what an export writes. */
export type ModelRowContent = Omit<ModelRow, "at">;
