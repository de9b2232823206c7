import type { ShownPart, ShownStep } from "../../domain/explain/shownStep";
import type { Origin, Target } from "../../domain/explain/step";
import type { Place } from "../../domain/source";
import { labelText } from "./labelText";
import { type ExplainWords, numberText } from "./numberText";

/** One line of a chain. */
export interface ChainLine {
  /** Unique in its chain. */
  readonly key: string;
  readonly depth: number;
  readonly sign: "=" | "+" | "−" | "×" | "÷" | "·";
  readonly number: string;
  readonly label: string;
  /** Källa, Publicerad and Beslut in words; empty without any. */
  readonly source: string;
  readonly place?: Place;
  /** Other cells with the same number. */
  readonly also?: readonly Place[];
  readonly target?: Target;
  /** Of a line that stands for many cells: all of them. */
  readonly cells?: readonly Place[];
  /** What a number comes to is explained by itself: the lines beneath it are left out. */
  readonly isCut: boolean;
  /** The step told, for those who want its number. */
  readonly step: ShownStep;
}

/** More cells than so are told on one line. */
const MOST_CELLS = 3;

/** So many lines are taken in at a glance; deeper ones are asked for. */
const MOST_LINES = 14;

/** How deep a chain is told. */
export interface ChainDepth {
  /** From this depth on, numbers that the add-in computed are not taken further apart. */
  readonly cutAt?: number;
  /** Plain sums of more cells than so are told on one line. */
  readonly mostCells?: number;
}

/** The chain beneath a number, line by line, each with what it does in the one above. */
export function chainLines(
  step: ShownStep,
  words: ExplainWords,
  { cutAt = Number.POSITIVE_INFINITY, mostCells = MOST_CELLS }: ChainDepth = {},
): readonly ChainLine[] {
  return linesUnder(step, { words, cutAt, mostCells, depth: 0, path: "" });
}

/** The chain as deep as it can be taken in at a glance. */
export function briefChain(step: ShownStep, words: ExplainWords): readonly ChainLine[] {
  const deepest = Math.max(0, ...chainLines(step, words).map(({ depth }) => depth));
  for (let cutAt = deepest + 1; cutAt > 0; cutAt -= 1) {
    const lines = chainLines(step, words, { cutAt });
    if (lines.length <= MOST_LINES) return lines;
  }
  return chainLines(step, words, { cutAt: 0 });
}

interface Telling {
  readonly words: ExplainWords;
  readonly cutAt: number;
  readonly mostCells: number;
  readonly depth: number;
  readonly path: string;
}

function linesUnder({ operation }: ShownStep, telling: Telling): readonly ChainLine[] {
  const { words, depth, path } = telling;
  return (operation?.parts ?? []).flatMap((part, index) => {
    const key = `${path}/${index}`;
    const line = lineOf(part, words, {
      key,
      depth,
      sign: signOf(operation?.kind, part, index),
      isCut: isCut(part.step, telling),
      cells: foldedCells(part.step, telling),
      isSize: operation?.kind === "absolute",
      of: depth === 0 && index === 0 ? chosenText(operation?.kind, words) : "",
    });
    const isLast = line.isCut || line.cells !== undefined;
    return [line, ...(isLast ? [] : linesUnder(part.step, { ...telling, depth: depth + 1, path: key }))];
  });
}

function chosenText(kind: string | undefined, { texts }: ExplainWords): string {
  return kind === "max" || kind === "min" ? texts.operation[kind] : "";
}

function isCut({ target, operation }: ShownStep, { depth, cutAt }: Telling): boolean {
  return depth >= cutAt && target !== undefined && operation !== undefined;
}

function signOf(kind: string | undefined, { isInverse }: ShownPart, index: number): ChainLine["sign"] {
  if (kind === "sum") {
    if (isInverse) return "−";
    return index === 0 ? "=" : "+";
  }
  if (kind === "product") {
    if (isInverse) return "÷";
    return index === 0 ? "=" : "×";
  }
  return index === 0 ? "=" : "·";
}

interface OwnLine extends Pick<ChainLine, "key" | "depth" | "sign" | "isCut"> {
  readonly cells: readonly Place[] | undefined;
  /** `det största av`, before the first number that the topmost one is chosen from; empty for others. */
  readonly of: string;
  /** It counts without its minus. */
  readonly isSize: boolean;
}

function lineOf({ step }: ShownPart, words: ExplainWords, { isSize, of, cells, ...own }: OwnLine): ChainLine {
  const { texts, names } = words;
  const table = cells?.[0]?.table;
  const isUnnamed = step.label.kind === "word" && (step.label.word === "one" || step.label.word === "none");
  const named = isUnnamed ? "" : labelText(step.label, words);
  const told = [[of, named].filter((part) => part !== "").join(": ")].filter((part) => part !== "");
  if (step.light) told.push(texts.light[step.light]);
  const { kind } = step.operation ?? {};
  if (kind && kind !== "absolute" && texts.operation[kind] !== "") told.push(texts.operation[kind]);
  if (isSize) told.push(texts.operation.absolute);
  if (cells && table) told.push(texts.folded(String(cells.length), names.tableName(table)));
  if (step.isRounded) told.push(texts.rounded);
  return {
    ...own,
    number: termText(step, own.sign, words),
    label: told.join(", "),
    source: sourceText(step.source, words),
    ...(step.place && { place: step.place }),
    ...(step.also && { also: step.also }),
    ...(step.target && { target: step.target }),
    ...(cells && { cells }),
    step,
  };
}

/** A number below 0 stands in parentheses after a sign. */
function termText(step: ShownStep, sign: ChainLine["sign"], words: ExplainWords): string {
  const number = numberText(step, words);
  return sign === "=" || sign === "·" || !number.startsWith("\u2212") ? number : `(${number})`;
}

/** The cells of a plain sum of many; undefined for anything else. */
function foldedCells({ operation }: ShownStep, { mostCells }: Telling): readonly Place[] | undefined {
  if (operation?.kind !== "sum" || operation.parts.length <= mostCells) return undefined;
  const cells = operation.parts.flatMap(({ step, isInverse }) =>
    step.place && !step.operation && !isInverse ? [step.place] : [],
  );
  return cells.length === operation.parts.length ? cells : undefined;
}

function sourceText(source: Origin | undefined, { texts }: ExplainWords): string {
  const parts = (["origin", "published", "decision"] as const).flatMap((key) => {
    const said = source?.[key]?.trim();
    return said ? [`${texts.source[key]}: ${said}`] : [];
  });
  return parts.join(" · ");
}
