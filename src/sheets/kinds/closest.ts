import { nameKey } from "../../domain/nameKey";
import { editDistance } from "./editDistance";

/**
 * The candidate that a misspelt word most likely meant, or undefined when none is near: one changed, missing, extra or
 * swapped letter in a short word, two in a word of five letters, three in one of nine.
 *
 * @example closest("Enhte", ["Enhet", "Period"]) // "Enhet"
 */
export function closest(found: string, candidates: Iterable<string>): string | undefined {
  return closestAmong(candidates)(found);
}

/** More distinct unknown words than this are no misspellings but another list; comparing them all would take minutes. */
const MOST_WORDS = 100;

/**
 * The same for many words against the same candidates. Answers are remembered, since misspellings repeat; after a hundred
 * distinct words no more are looked for.
 */
export function closestAmong(candidates: Iterable<string>): (found: string) => string | undefined {
  const words = Array.from(candidates, (candidate) => ({ candidate, key: nameKey(candidate) }));
  const answers = new Map<string, string | undefined>();
  return (found) => {
    const key = nameKey(found);
    if (!answers.has(key) && answers.size < MOST_WORDS) answers.set(key, nearest(key, words));
    return answers.get(key);
  };
}

function nearest(
  word: string,
  candidates: readonly { readonly candidate: string; readonly key: string }[],
): string | undefined {
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const { candidate, key } of candidates) {
    const limit = Math.min(allowedDistance(key.length), (best?.distance ?? Number.POSITIVE_INFINITY) - 1);
    const distance = editDistance(word, key, limit);
    if (distance <= limit) best = { candidate, distance };
  }
  return best?.candidate;
}

function allowedDistance(length: number): number {
  if (length <= 4) return 1;
  return length <= 8 ? 2 : 3;
}
