import { containsCell } from "../model/grid";
import type { NameModel, SheetModel, TableModel, WorkbookModel } from "../model/workbook";
import { lambdaParameters } from "./fileFormula";
import { structuredReference } from "./structuredReference";
import { type FormulaToken, tokenizeFormula } from "./tokenizeFormula";

/** Where a formula stands. */
export interface FormulaPlace {
  readonly model: WorkbookModel;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

/** Names may be made of names; a circle of them ends here. */
const DEEPEST_NAME = 8;

/**
 * A formula as the engine takes it: structured references as addresses, defined names replaced by what they stand for.
 * Undefined when it reaches outside the workbook.
 *
 * Example: `"=SUM(Mål[Vikt])*Skattesats"` → `"=SUM(Mål!C2:C9)*(0.2)"`
 */
export function engineFormula(formula: string, place: FormulaPlace): string | undefined {
  const tokens = tokenizeFormula(formula);
  if (tokens.some(({ kind, text }) => kind === "sheet" && text.includes("["))) return undefined;
  return resolved(tokens, { place, parameters: lambdaParameters(tokens), depth: 0 });
}

interface Resolving {
  readonly place: FormulaPlace;
  /** Names that LET and LAMBDA bind. */
  readonly parameters: ReadonlySet<string>;
  readonly depth: number;
}

function resolved(tokens: readonly FormulaToken[], resolving: Resolving): string {
  let text = "";
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const bracket = tokens[i + 1]?.kind === "bracket" ? (tokens[i + 1]?.text ?? "") : "";
    const own = token.kind === "bracket" ? ownReference(token.text, resolving.place) : undefined;
    const table = token.kind === "name" ? tableReference(token.text, bracket, resolving.place) : undefined;
    const scope =
      token.kind === "sheet" && tokens[i + 1]?.kind === "name" ? sheetOf(token.text, resolving.place.model) : undefined;
    const scoped = scope && nameText(tokens[i + 1]?.text ?? "", scope, resolving);
    if ((table !== undefined && bracket !== "") || scoped !== undefined) i++;
    text +=
      own ??
      table ??
      scoped ??
      (token.kind === "name" ? nameText(token.text, resolving.place.sheet, resolving) : undefined) ??
      token.text;
  }
  return text;
}

/** A reference without a table's name is to the table the cell stands in. */
function ownReference(bracket: string, { model, sheet, row, column }: FormulaPlace): string | undefined {
  const table = model.tables.find((other) => other.sheetId === sheet.id && containsCell(other.range, row, column));
  return table && structuredReference(bracket, { table, sheet, row });
}

function tableReference(name: string, bracket: string, { model, row }: FormulaPlace): string | undefined {
  const table = findTable(model, name);
  const sheet = table && model.sheets.find(({ id }) => id === table.sheetId);
  return table && sheet && structuredReference(bracket, { table, sheet, row });
}

function findTable(model: WorkbookModel, name: string): TableModel | undefined {
  const wanted = name.toLowerCase();
  return model.tables.find((table) => table.name.toLowerCase() === wanted);
}

function nameText(name: string, sheet: SheetModel, resolving: Resolving): string | undefined {
  if (resolving.depth >= DEEPEST_NAME || resolving.parameters.has(name.toLowerCase())) return undefined;
  const found = findName(resolving.place.model.names, name, sheet);
  if (!found) return undefined;
  const tokens = tokenizeFormula(found.formula.replace(/^=/, ""));
  const text = resolved(tokens, { ...resolving, depth: resolving.depth + 1 });
  const isReference = tokens.every(
    ({ kind, text: part }) => kind === "sheet" || kind === "cell" || kind === "span" || part === ":",
  );
  return isReference ? text : `(${text})`;
}

/** A name of the sheet wins over one of the workbook. */
function findName(names: readonly NameModel[], name: string, sheet: SheetModel): NameModel | undefined {
  const alike = names.filter((other) => other.name.toLowerCase() === name.toLowerCase());
  return alike.find(({ sheetId }) => sheetId === sheet.id) ?? alike.find(({ sheetId }) => sheetId === undefined);
}

function sheetOf(prefix: string, model: WorkbookModel): SheetModel | undefined {
  const name = prefix.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'").toLowerCase();
  return model.sheets.find((sheet) => sheet.name.toLowerCase() === name);
}
