export type FormulaTokenKind =
  | "string"
  /** A sheet prefix with its "!", quoted or not, possibly with `[1]`. */
  | "sheet"
  /** `A1`, `$A$1`. */
  | "cell"
  /** `A:A` or `1:1`, as one token. */
  | "span"
  /** A name followed by "(". */
  | "function"
  /** A defined name, a table's name, TRUE, FALSE. */
  | "name"
  /** `[…]` with everything nested in it. */
  | "bracket"
  | "number"
  | "error"
  | "space"
  | "operator";

export interface FormulaToken {
  readonly kind: FormulaTokenKind;
  readonly text: string;
}

const NAME = "[\\p{L}_\\\\][\\p{L}\\p{N}\\p{M}_.\\\\?]*";
const patterns: readonly (readonly [FormulaTokenKind, RegExp])[] = [
  ["string", /"(?:[^"]|"")*"/uy],
  ["sheet", /'(?:[^']|'')*'!/uy],
  ["sheet", /(?:\[\d+\])?[\p{L}_][\p{L}\p{N}\p{M}_.]*!|\[\d+\]!/uy],
  ["error", /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)/iuy],
  ["span", /\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(!])/iuy],
  ["span", /\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.])/uy],
  ["cell", /\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(![])/iuy],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ["function", new RegExp(`${NAME}(?=\\()`, "uy")],
  ["name", new RegExp(NAME, "uy")],
  ["space", /\s+/uy],
];

/**
 * The tokens of a formula, with or without its leading "=" (which becomes an operator). Joined, the texts give the
 * formula back, whatever it was: what is not recognised becomes one-character operators. Never throws.
 *
 * Example: `tokenizeFormula("SUM(A1,Mål[Id])")` → function SUM, operator (, cell A1, operator ",", name Mål,
 * bracket [Id], operator )
 */
export function tokenizeFormula(formula: string): readonly FormulaToken[] {
  if (latest?.formula !== formula) latest = { formula, tokens: tokensOf(formula) };
  return latest.tokens;
}

/** The same formula is asked about several times in a row. */
let latest: { readonly formula: string; readonly tokens: readonly FormulaToken[] } | undefined;

/** Characters that can only be operators, told without trying the patterns. */
const OPERATORS = new Set("+-*/^&=<>(),;:%{}@");

function tokensOf(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const plain = OPERATORS.has(formula[at] ?? "") ? operatorAt(formula, at) : undefined;
    const token = plain ?? matchAt(formula, at) ?? bracketAt(formula, at) ?? operatorAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function matchAt(formula: string, at: number): FormulaToken | undefined {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const found = pattern.exec(formula);
    if (found) return { kind, text: found[0] };
  }
  return undefined;
}

/** In brackets an apostrophe makes the next character part of the column's name. */
function bracketAt(formula: string, at: number): FormulaToken | undefined {
  if (formula[at] !== "[") return undefined;
  let depth = 0;
  for (let i = at; i < formula.length; i++) {
    const char = formula[i];
    if (char === "'") i++;
    else if (char === "[") depth++;
    else if (char === "]" && --depth === 0) return { kind: "bracket", text: formula.slice(at, i + 1) };
  }
  return undefined;
}

function operatorAt(formula: string, at: number): FormulaToken {
  return { kind: "operator", text: String.fromCodePoint(formula.codePointAt(at) ?? 0) };
}
