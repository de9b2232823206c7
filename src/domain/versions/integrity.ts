import type { Citation } from "../rule";

export const RULE: Citation = ["WB", "A-5"];

/**
 * How well what is kept of a version can still be trusted: `whole`, as it was kept; `altered`, all of it can be read but it
 * is not what was kept (its fingerprint is another, or can not be read); `incomplete`, rows are gone or can not be read;
 * `lost`, nothing of it can be read.
 */
export type Integrity = "whole" | "altered" | "incomplete" | "lost";

/** A version that is not as it was kept. `missing` counts its rows that are gone or can not be read. */
export interface FlawedVersion {
  readonly version: string;
  readonly integrity: Exclude<Integrity, "whole">;
  readonly missing: number;
}

const WORSE: readonly Integrity[] = ["whole", "altered", "incomplete", "lost"];

/** The worst of some; "whole" of none. @example worstOf(["altered", "whole"]) // "altered" */
export function worstOf(all: readonly Integrity[]): Integrity {
  return all.reduce<Integrity>((worst, one) => (WORSE.indexOf(one) > WORSE.indexOf(worst) ? one : worst), "whole");
}
