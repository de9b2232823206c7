import { type FormulaToken, tokenizeFormula } from "./tokenizeFormula";

/** Functions that make text of each argument and join them. */
const joining = new Set(["CONCATENATE", "CONCAT", "TEXTJOIN"]);

/** The logarithm of a number just below a power of ten comes out whole: it has a digit less before the point. */
const POWER = "INT(LOG10(ABS(_n)))";
const FIFTEEN_DIGITS = `ROUND(_n,14-${POWER}+IF(ABS(_n)<10^${POWER},1,0))`;

/**
 * A formula whose numbers become text as in Excel, with 15 significant digits; the engine gives all 17, so that
 * `0.1+0.2&""` would read 0.30000000000000004. Only what `&` and the functions that join texts are given is rounded:
 * numbers elsewhere keep every digit. Arrays, and numbers too small or too large to be read as amounts, are left as they are.
 *
 * Example: `A1&" kr"` → `LET(_n,A1,IF(…))&" kr"`
 */
export function numbersAsText(formula: string): string {
  const tokens = tokenizeFormula(formula);
  const makesText = tokens.some(
    ({ kind, text }) => text === "&" || (kind === "function" && joining.has(text.toUpperCase())),
  );
  return makesText ? readGroup(tokens, { from: 0, isJoining: false }).text : formula;
}

interface Group {
  readonly from: number;
  /** Whether its parts are arguments that become text. */
  readonly isJoining: boolean;
}

/** Reads to the end of a group in parentheses or braces, or of the formula. */
function readGroup(tokens: readonly FormulaToken[], group: Group): { readonly text: string; readonly end: number } {
  const parts = new Parts(group.isJoining);
  for (let at = group.from; at < tokens.length; at++) {
    const { kind, text } = tokens[at] ?? { kind: "space", text: "" };
    if (kind !== "operator") parts.add(text);
    else if (text === ")" || text === "}") return { text: parts.finish(), end: at };
    else if (text === "(" || text === "{") {
      const before = tokens[at - 1];
      const isJoining = before?.kind === "function" && joining.has(before.text.toUpperCase());
      const inner = readGroup(tokens, { from: at + 1, isJoining });
      parts.add(`${text}${inner.text}${tokens[inner.end]?.text ?? ""}`);
      at = inner.end;
    } else if ("=<>,;&".includes(text)) parts.separate(text);
    else parts.add(text);
  }
  return { text: parts.finish(), end: tokens.length };
}

/** The operands of a group, as they are read: `&` binds less than arithmetic and more than comparison. */
class Parts {
  private done = "";
  private operands: string[] = [""];
  private isCompared = false;

  constructor(private readonly isJoining: boolean) {}

  add(text: string): void {
    this.operands[this.operands.length - 1] += text;
  }

  separate(by: string): void {
    if (by === "&") {
      this.operands.push("");
      return;
    }
    const isArgument = by === "," || by === ";";
    if (!isArgument) this.isCompared = true;
    this.flush();
    if (isArgument) this.isCompared = false;
    this.done += by;
  }

  finish(): string {
    this.flush();
    return this.done;
  }

  private flush(): void {
    const becomesText = this.operands.length > 1 || (this.isJoining && !this.isCompared);
    this.done += (becomesText ? this.operands.map(rounded) : this.operands).join("&");
    this.operands = [""];
  }
}

/** A single text or whole number needs no rounding, and a range of cells gives an array, which the engine cannot round. */
function rounded(operand: string): string {
  const tokens = tokenizeFormula(operand).filter(({ kind }) => kind !== "space");
  const [only] = tokens;
  const isPlain = tokens.length === 1 && (only?.kind === "string" || /^\d{1,15}$/.test(only?.text ?? ""));
  const isRange = tokens.some(({ kind, text }) => kind === "span" || text === ":");
  if (tokens.length === 0 || isPlain || isRange) return operand;
  return `LET(_n,${operand},IF(ISNUMBER(_n),IF(AND(ABS(_n)>1E-9,ABS(_n)<1E20),${FIFTEEN_DIGITS},_n),_n))`;
}
