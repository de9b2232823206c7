import type { BaseFrameRow } from "../allocationRows";
import { type Found, finding } from "../finding";
import { has } from "../leftOut";
import { rowKey, sameName } from "../nameKey";
import type { Citation } from "../rule";
import type { FrameQuestion } from "./frameQuestion";
import type { FrameTables } from "./frameTables";

export const RULE: Citation = ["T3.2-e", "A-5"];

/**
 * The frame that is decided for a service in a year, from Basramar. Without one: `base-frame-missing`; but nothing when the
 * row is there and was left out, since its own finding tells.
 *
 * Source: T3.2-e, A-5.
 */
export function baseFrameOf(tables: FrameTables, { service, year }: FrameQuestion): Found<BaseFrameRow | undefined> {
  const isLeftOut = tables.leftOut.baseFrames?.some(
    (row) => has(row, "service", (name) => sameName(name, service.service)) && has(row, "year", (own) => own === year),
  );
  if (isLeftOut) return { value: undefined, findings: [] };
  const value = tables.baseFrames.get(rowKey(service.service, year));
  if (value) return { value, findings: [] };
  return { value, findings: [finding("base-frame-missing", service.at, { service: service.service, year })] };
}
