import { finding } from "../../domain/finding";
import { nameKey } from "../../domain/nameKey";
import { type CellKind, read, unread } from "./cellKind";
import { cleanText } from "./cleanText";
import { closest } from "./closest";
import { shown } from "./shown";

/** The Swedish words of a list, each with what it means to the domain. */
export type Words<T> = Readonly<Record<string, T>>;

/** One word of a list, ignoring case. Errors: "not-in-list" with the words there are and the closest one. */
export function choice<const T extends string>(words: Words<T>): CellKind<T> {
  const allowed = Object.keys(words);
  const byKey = new Map(Object.entries(words).map(([word, value]) => [nameKey(word), value]));
  return {
    name: "choice",
    numberFormat: "General",
    align: "left",
    validation: { kind: "list", words: allowed, strict: true },
    read(content, at) {
      const value = byKey.get(nameKey(cleanText(content)));
      if (value !== undefined) return read(value);
      const found = shown(content);
      return unread(finding("not-in-list", at, { found, allowed, closest: closest(found, allowed) }));
    },
    write: (value) => allowed.find((word) => words[word] === value) ?? "",
  };
}

/** A list whose words mean themselves, spelt as here. */
export function sameWords<const T extends string>(...words: readonly T[]): Words<T> {
  // Object.fromEntries forgets that every value is one of the words.
  return Object.fromEntries(words.map((word) => [word, word])) as Record<string, T>;
}

/** A list as the domain has it, the word of each of its values: `wordsOf({ error: "Fel" })` is `{ Fel: "error" }`. */
export function wordsOf<T extends string>(words: Readonly<Record<T, string>>): Words<T> {
  // Object.entries and fromEntries forget that the keys are T.
  return Object.fromEntries(Object.entries(words).map(([value, word]) => [word, value])) as Record<string, T>;
}
