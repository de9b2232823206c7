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
  readonly target?: Target;
  /** Of a line that stands for many cells: all of them. */
  readonly cells?: readonly Place[];
  /** What a number comes to is explained by itself: the lines beneath it are left out. */
  readonly isCut: boolean;
  /** The step told, for those who want its number. */
  readonly step: ShownStep;
}

/** More cells than so are told on one line. */
const MOST_CELLS = 4;

/** How deep a chain is told. */
export interface ChainDepth {
  /** From this depth on, numbers that the add-in computed are not taken further apart. */
  readonly cutAt: number;
}

/** The chain beneath a number, line by line, each with what it does in the one above. */
export function chainLines(
  step: ShownStep,
  words: ExplainWords,
  { cutAt }: ChainDepth = { cutAt: Number.POSITIVE_INFINITY },
): readonly ChainLine[] {
  return linesUnder(step, { words, cutAt, depth: 0, path: "" });
}

interface Telling {
  readonly words: ExplainWords;
  readonly cutAt: number;
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
    });
    const isLast = line.isCut || line.cells !== undefined;
    return [line, ...(isLast ? [] : linesUnder(part.step, { ...telling, depth: depth + 1, path: key }))];
  });
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

function lineOf(
  { step }: ShownPart,
  words: ExplainWords,
  own: Pick<ChainLine, "key" | "depth" | "sign" | "isCut">,
): ChainLine {
  const cells = foldedCells(step);
  const { texts, names } = words;
  const table = cells?.[0]?.table;
  const told = [labelText(step.label, words)];
  if (step.light) told.push(texts.light[step.light]);
  if (step.operation && texts.operation[step.operation.kind] !== "") told.push(texts.operation[step.operation.kind]);
  if (cells && table) told.push(texts.folded(String(cells.length), names.tableName(table)));
  if (step.isRounded) told.push(texts.rounded);
  return {
    ...own,
    number: numberText(step, words),
    label: told.join(", "),
    source: sourceText(step.source, words),
    ...(step.place && { place: step.place }),
    ...(step.target && { target: step.target }),
    ...(cells && { cells }),
    step,
  };
}

/** The cells of a plain sum of many; undefined for anything else. */
function foldedCells({ operation }: ShownStep): readonly Place[] | undefined {
  if (operation?.kind !== "sum" || operation.parts.length <= MOST_CELLS) return undefined;
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
