import { futureFunctions, worksheetFunctions } from "./futureFunctions";
import { type FormulaToken, tokenizeFormula } from "./tokenizeFormula";

/*
 * The same formula in its two spellings: as the file holds it (`_xlfn.UNIQUE(T[[#This Row],[A]])`) and as people and
 * Office.js have it (`UNIQUE(T[@A])`). Neither has a leading "=".
 */

/**
 * From the file to people. `ownTable` is the table the cell stands in: its name is left out of `[@…]`, as Excel does.
 *
 * Example: `formulaFromFile("_xlfn.IFNA(T[[#This Row],[År]],0)", "T")` → `"IFNA([@År],0)"`
 */
export function formulaFromFile(formula: string, ownTable: string | undefined): string {
  if (!/_xl|\[#This Row\]/i.test(formula)) return formula;
  const tokens = tokenizeFormula(formula).map((token) => ({ ...token, text: withoutPrefix(token) }));
  tokens.forEach((token, i) => {
    const short = token.kind === "bracket" ? shortThisRow(token.text) : undefined;
    if (short === undefined) return;
    token.text = short;
    const table = tokens[i - 1];
    if (table?.kind === "name" && table.text.toLowerCase() === ownTable?.toLowerCase()) table.text = "";
  });
  return anchorsToHash(tokens);
}

/**
 * From people to the file.
 *
 * Example: `formulaToFile("IFNA([@År],0)", "T")` → `"_xlfn.IFNA(T[[#This Row],[År]],0)"`
 */
export function formulaToFile(formula: string, ownTable: string | undefined): string {
  const tokens = tokenizeFormula(formula);
  const parameters = lambdaParameters(tokens);
  const texts = tokens.map((token, i) => {
    if (token.kind === "function") return withPrefix(token.text);
    if (token.kind === "name" && parameters.has(token.text.toLowerCase())) return `_xlpm.${token.text}`;
    if (token.kind !== "bracket") return token.text;
    const long = longThisRow(token.text);
    const needsTable = long !== undefined && tokens[i - 1]?.kind !== "name" && ownTable !== undefined;
    return (needsTable ? ownTable : "") + (long ?? token.text);
  });
  return hashToAnchors(tokens, texts);
}

function withoutPrefix({ kind, text }: FormulaToken): string {
  return kind === "function" || kind === "name" ? text.replace(/^_xl(?:fn\.(?:_xlws\.)?|pm\.|udf\.)/i, "") : text;
}

function withPrefix(name: string): string {
  const upper = name.toUpperCase();
  if (worksheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
  return futureFunctions.has(upper) ? `_xlfn.${upper}` : name;
}

/** `[[#This Row],[År]]` → `[@År]`; `[[#This Row],[A]:[B]]` → `[@[A]:[B]]`; undefined for anything else. */
function shortThisRow(bracket: string): string | undefined {
  if (/^\[#This Row\]$|^\[\[#This Row\]\]$/i.test(bracket)) return "[@]";
  const inner = /^\[\s*\[#This Row\]\s*,\s*(.*)\]$/is.exec(bracket)?.[1];
  if (inner === undefined) return undefined;
  return /^\[[\p{L}\p{N}_.]+\]$/u.test(inner) ? `[@${inner.slice(1, -1)}]` : `[@${inner}]`;
}

function longThisRow(bracket: string): string | undefined {
  const inner = /^\[@(.*)\]$/s.exec(bracket)?.[1]?.trim();
  if (inner === undefined) return undefined;
  if (inner === "") return "[#This Row]";
  return inner.startsWith("[") ? `[[#This Row],${inner}]` : `[[#This Row],[${inner}]]`;
}

/**
 * Names that LET and LAMBDA declare: an argument that is one name alone, and not the last.
 * In lower case.
 */
export function lambdaParameters(tokens: readonly FormulaToken[]): Set<string> {
  const found = new Set<string>();
  const solid = tokens.filter((token) => token.kind !== "space");
  const open: string[] = [];
  solid.forEach((token, i) => {
    const before = solid[i - 1];
    if (token.text === "(") open.push(before?.kind === "function" ? before.text.toUpperCase() : "");
    else if (token.text === ")") open.pop();
    const declares = ["LET", "LAMBDA"].includes(open.at(-1) ?? "");
    const alone = ["(", ","].includes(before?.text ?? "") && solid[i + 1]?.text === ",";
    if (declares && alone && token.kind === "name") found.add(token.text.toLowerCase());
  });
  return found;
}

/** `ANCHORARRAY(A1)` → `A1#`, `SINGLE(A1:A3)` → `@A1:A3`. */
function anchorsToHash(tokens: readonly FormulaToken[]): string {
  const text = tokens.map((token) => token.text).join("");
  return text
    .replace(/\bANCHORARRAY\(([^()]*)\)/gi, (_, inner: string) => `${inner}#`)
    .replace(/\bSINGLE\(([^()]*)\)/gi, (_, inner: string) => `@${inner}`);
}

function hashToAnchors(tokens: readonly FormulaToken[], texts: string[]): string {
  tokens.forEach((token, i) => {
    if (token.text !== "#" || tokens[i - 1]?.kind !== "cell") return;
    const start = tokens[i - 2]?.kind === "sheet" ? i - 2 : i - 1;
    texts[start] = `_xlfn.ANCHORARRAY(${texts[start] ?? ""}`;
    texts[i] = ")";
  });
  return texts.join("");
}
