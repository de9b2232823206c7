import type { Paragraph } from "../../src/domain/paragraph";
import { ASSUMPTIONS } from "../../src/domain/paragraphs/assumptions";
import { LAW } from "../../src/domain/paragraphs/law";
import { LERUM } from "../../src/domain/paragraphs/lerum";
import { PLAUSIBILITY } from "../../src/domain/paragraphs/plausibility";
import { SUNDSVALL } from "../../src/domain/paragraphs/sundsvall";
import { TIMRA } from "../../src/domain/paragraphs/timra";
import { TRANEMO } from "../../src/domain/paragraphs/tranemo";
import { PARAGRAPHS } from "../../src/domain/rule";

interface Family {
  readonly name: string;
  readonly paragraphs: Readonly<Record<string, Paragraph>>;
  readonly pattern: RegExp;
}

const FAMILIES: readonly Family[] = [
  { name: "Tranemo", paragraphs: TRANEMO, pattern: /^T\d(\.\d)?-[a-z]$/ },
  { name: "Sundsvall", paragraphs: SUNDSVALL, pattern: /^S\d-[a-z]$/ },
  { name: "Lerum", paragraphs: LERUM, pattern: /^L-[a-z]$/ },
  { name: "Timrå", paragraphs: TIMRA, pattern: /^Ti-[a-z]$/ },
  { name: "kommunallagen", paragraphs: LAW, pattern: /^KL11:\d+$/ },
  { name: "the plausibility checks", paragraphs: PLAUSIBILITY, pattern: /^P-[a-h]$/ },
  { name: "the add-in itself", paragraphs: ASSUMPTIONS, pattern: /^(A-[1-9]|A-1[0-9]|WB)$/ },
];
const ALL: readonly (readonly [string, Paragraph])[] = Object.entries(PARAGRAPHS);

/** The number of a paragraph as its id says it, where it says one. */
function expectedParagraph(id: string): string | undefined {
  if (/^A-\d+$/.test(id)) return id;
  const law = /^KL(\d+):(\d+)$/.exec(id);
  if (law) return `${law[1]} kap. ${law[2]} §`;
  return /^[TS]([1-9][\d.]*)-/.exec(id)?.[1];
}

/** Ids by what stands before their letter or number: `T3.2-a`, `T3.2-b` are `a`, `b` under `T3.2`. */
function marksByStem(ids: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const stems = new Map<string, string[]>();
  for (const id of ids) {
    const [stem, mark] = id.split("-");
    if (stem !== undefined && mark !== undefined) stems.set(stem, [...(stems.get(stem) ?? []), mark]);
  }
  return stems;
}

describe("The registry of paragraphs", () => {
  it.each(FAMILIES)("the ids of $name follow their pattern", ({ paragraphs, pattern }) => {
    expect(Object.keys(paragraphs).length).toBeGreaterThan(0);
    expect(Object.keys(paragraphs).filter((id) => !pattern.test(id))).toEqual([]);
  });

  it("holds every id of every family", () => {
    expect(Object.keys(PARAGRAPHS)).toEqual(FAMILIES.flatMap(({ paragraphs }) => Object.keys(paragraphs)));
  });

  it.each([...marksByStem(Object.keys(PARAGRAPHS))])("the rules of %s run from the first without a gap", (_, marks) => {
    const markOf = (index: number) =>
      marks[0] === "1" ? String(index + 1) : String.fromCharCode("a".charCodeAt(0) + index);
    expect(marks).toEqual(marks.map((_mark, index) => markOf(index)));
  });

  it.each(ALL)("%s names its document, and the paragraph that its id says", (id, { document, paragraph }) => {
    expect(document).not.toBe("");
    expect(paragraph).not.toBe("");
    const expected = expectedParagraph(id);
    if (expected !== undefined) expect(paragraph.split(/,| och /)[0]).toBe(expected);
  });

  it("every family names its document by one name", () => {
    const names = FAMILIES.map(({ paragraphs }) => new Set(Object.values(paragraphs).map(({ document }) => document)));
    expect(names.map((documents) => documents.size)).toEqual([1, 1, 1, 1, 1, 1, 2]);
  });
});

describe("Quotes", () => {
  it.each(ALL)("the quote of %s is one clean line", (_, { quote }) => {
    expect(quote.length).toBeGreaterThan(20);
    expect(quote).toBe(quote.trim());
    expect(quote).not.toMatch(/ {2}|[\n\t*]/);
  });

  it.each(ALL)("the quote of %s leaves words out only between its parts", (_, { quote }) => {
    expect(quote).not.toMatch(/\.\.\.|^…|…$|\S…|…\S/);
  });

  it.each(ALL)("the quote of %s does not repeat another", (id, { quote }) => {
    const sentences = (text: string) => text.split(/(?<=[.?]) | … /).filter((sentence) => sentence.length > 40);
    const others = ALL.filter(([other]) => other !== id).flatMap(([, other]) => sentences(other.quote));
    expect(sentences(quote).filter((sentence) => others.includes(sentence))).toEqual([]);
    expect(others).not.toContain(quote);
  });
});
