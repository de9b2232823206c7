import type { ShownStep } from "../../domain/explain/shownStep";
import type { OperationKind } from "../../domain/explain/step";
import type { Citation } from "../../domain/rule";
import type { CellFormula } from "../../sheets/report/cellFormula";

export const RULE: Citation = ["A-6"];

/** The column of the sheet that numbers stand in. */
const NUMBERS = 1;

const FUNCTIONS: Readonly<Partial<Record<OperationKind, string>>> = { max: "MAX(", min: "MIN(", absolute: "ABS(" };

/**
 * A number as a formula of the numbers beneath it; undefined for one that has none. `keyOf` names the row of each part.
 *
 * @example Ram = Standardkostnadsram + Ambition // [B9, "+", B14]
 */
export function stepFormula({ operation }: ShownStep, keyOf: (part: number) => string): CellFormula | undefined {
  if (!operation || operation.parts.length === 0) return undefined;
  const { kind, parts } = operation;
  const named = FUNCTIONS[kind];
  const cells = parts.flatMap(({ isInverse }, index) => {
    const sign = signOf(kind, index === 0, isInverse === true);
    return [...(sign === "" ? [] : [sign]), { rowKey: keyOf(index), column: NUMBERS }];
  });
  return named === undefined ? cells : [named, ...cells, ")"];
}

/** In a formula: what the first number is divided by is divided into 1. */
function signOf(kind: OperationKind, isFirst: boolean, isInverse: boolean): string {
  if (kind === "sum") return isInverse ? "-" : isFirst ? "" : "+";
  if (kind === "product") return isInverse ? (isFirst ? "1/" : "/") : isFirst ? "" : "*";
  return isFirst ? "" : ",";
}
