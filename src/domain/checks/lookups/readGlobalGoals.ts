import type { Citation } from "../../rule";
import { listedParts } from "./listedParts";

export const RULE: Citation = ["Ti-b"];

/** How many global goals Agenda 2030 has. */
export const GLOBAL_GOAL_COUNT = 17;

/** The global goals that a cell names, ascending and each once, and the parts of it that name none. */
export interface GlobalGoals {
  readonly numbers: readonly number[];
  readonly unknown: readonly string[];
}

const WORDS = /^(?:globalt|globala|målen|mål|och)$/i;
const NUMBER = /^(\d{1,2})[.:]?$/;

/**
 * Reads Globala mål: numbers 1–17 with comma, semicolon or space between; the words mål and och are allowed. Of a part
 * between commas that has anything else in it nothing counts, and the part is told whole.
 *
 * Source: Ti-b. @example readGlobalGoals("Mål 4, 10 11; fred") // { numbers: [4, 10, 11], unknown: ["fred"] }
 */
export function readGlobalGoals(text: string | undefined): GlobalGoals {
  const parts = listedParts(text).map((part) => ({ part, numbers: numbersOf(part) }));
  const numbers = new Set(parts.flatMap((one) => one.numbers ?? []));
  return {
    numbers: [...numbers].sort((one, other) => one - other),
    unknown: parts.flatMap((one) => (one.numbers ? [] : [one.part])),
  };
}

/** The numbers of one part; undefined when it has none, or something that is no number of a global goal. */
function numbersOf(part: string): readonly number[] | undefined {
  const words = part.split(/\s+/).filter((word) => !WORDS.test(word));
  const numbers = words.map((word) => Number(NUMBER.exec(word)?.[1]));
  const isKnown = numbers.every((number) => number >= 1 && number <= GLOBAL_GOAL_COUNT);
  return numbers.length > 0 && isKnown ? numbers : undefined;
}
