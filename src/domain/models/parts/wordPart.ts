import type { ModelRow } from "../../modelRows";
import type { Citation } from "../../rule";
import { keyOfWord } from "../rowWords";
import type { ModelWords } from "../steeringModel";
import { modelRow, type PartFormat, type RowRead, unread } from "./partFormat";

export const RULE: Citation = ["WB", "T7-b"];

/** What the words are called in Namn: what they are in every model. */
const WORD_NAMES = {
  unit: "Enhet",
  overallGoal: "Övergripande mål",
  goal: "Mål",
  factor: "Faktor",
  assignment: "Uppdrag",
  plan: "Plan",
} as const;

type WordName = keyof typeof WORD_NAMES;

/** Where the plural of a word stands; the plan has none. */
const PLURALS = {
  unit: "units",
  overallGoal: "overallGoals",
  goal: "goals",
  factor: "factors",
  assignment: "assignments",
} as const satisfies Partial<Record<WordName, keyof ModelWords>>;

/** Ord: Namn is the common word, Värde the model's own in the singular, Tillägg in the plural (empty: the same). */
export const wordPart: PartFormat = {
  part: "word",
  read: (rows, { words }) => {
    const read = rows.map(readRow);
    const own = read.flatMap((row) => ("value" in row ? [row.value] : []));
    const findings = read.flatMap((row) => ("unread" in row ? [row.unread] : []));
    return { changed: { words: Object.assign({}, words, ...own) }, findings };
  },
  write: ({ words }) =>
    names().map((name) =>
      modelRow("word", WORD_NAMES[name], {
        value: words[name],
        ...(name !== "plan" && { addition: words[PLURALS[name]] }),
      }),
    ),
};

function readRow(row: ModelRow): RowRead<Partial<ModelWords>> {
  const name = keyOfWord(WORD_NAMES, row.name);
  if (!name) return unread(row, "name", Object.values(WORD_NAMES));
  if (row.value === undefined) return unread(row, "value", []);
  const word = String(row.value);
  return { value: name === "plan" ? { plan: word } : { [name]: word, [PLURALS[name]]: row.addition ?? word } };
}

function names(): readonly WordName[] {
  // Object.keys gives string; WORD_NAMES has exactly these keys.
  return Object.keys(WORD_NAMES) as WordName[];
}
