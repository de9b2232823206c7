import type { Light } from "../../domain/light";
import type { Citation } from "../../domain/rule";
import type { Formats } from "../../text/pane/formats";
import { COUNT_WORDS } from "../../text/reports/countWords";

export const RULE: Citation = ["S4-b", "A-5"];

const ORDER: readonly Light[] = ["green", "yellow", "red", "grey"];

/** How many there are of each light, in words: `7 gröna, 3 gula och 1 grå`; undefined when there is none at all. */
export function lightCounts(lights: readonly Light[], formats: Formats): string | undefined {
  const parts = ORDER.flatMap((light) => {
    const count = lights.filter((one) => one === light).length;
    return count === 0 ? [] : [COUNT_WORDS[light](count)];
  });
  return parts.length === 0 ? undefined : formats.list(parts);
}
