import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { swedishNumber } from "../../src/sheets/kinds/swedishNumber";

type Cell = string | number | null;

/** An example of the help page: the cells it shows, the formula, and what the page says that it gives. */
export interface PublishedExample {
  readonly section: string;
  readonly name: string;
  /** What is typed between the parentheses, each as Excel hands it over. */
  readonly typed: readonly (string | undefined)[];
  readonly cells: ReadonlyMap<string, Cell>;
  readonly result: readonly (readonly Cell[])[];
}

const PAGE = readFileSync(path.join(__dirname, "../../assets/functions.html"), "utf8");

/** The help page, read as a browser reads it. */
export function helpDocument(): Document {
  return new JSDOM(PAGE).window.document;
}

/** The example of every function, in both languages, read from the published page alone. */
export function publishedExamples(): readonly PublishedExample[] {
  return [...helpDocument().querySelectorAll("section")].map((section) => {
    const isEnglish = section.id.endsWith("-en");
    const formula = section.querySelector(".formula")?.textContent ?? "";
    const [, name = "", given = ""] = /^=STYR\.([\p{L}]+)\((.*)\)$/u.exec(formula) ?? [];
    const cells = cellsOf(section.querySelector("table.given"), isEnglish);
    const typed = given.split(isEnglish ? "," : ";").map((text) => text || undefined);
    const result = rowsOf(section.querySelector("table.result"), isEnglish);
    return { section: section.id, name, typed, cells, result };
  });
}

/** What Excel hands over for something typed: a range or a cell as rows, else a value. */
export function handedOver(typed: string | undefined, cells: ReadonlyMap<string, Cell>, isMatrix: boolean): unknown {
  const value = typed === undefined ? null : typedValue(typed, cells);
  if (value === null || Array.isArray(value) || !isMatrix) return value;
  return [[value]];
}

function typedValue(typed: string, cells: ReadonlyMap<string, Cell>): unknown {
  const range = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(typed);
  if (!range) return constantOf(typed);
  const [, left = "", top = "", right = left, bottom = top] = range;
  return span(Number(top), Number(bottom)).map((row) =>
    span(left.charCodeAt(0), right.charCodeAt(0)).map(
      (code) => cells.get(`${String.fromCharCode(code)}${row}`) ?? null,
    ),
  );
}

function constantOf(typed: string): unknown {
  if (typed === "SANT" || typed === "TRUE") return true;
  return typed.startsWith('"') ? typed.slice(1, -1) : Number(typed.replace(",", "."));
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}

function cellsOf(table: Element | null, isEnglish: boolean): ReadonlyMap<string, Cell> {
  const rows = rowsOf(table, isEnglish);
  return new Map(
    rows.flatMap((row, index) => row.map((cell, column) => [`${String.fromCharCode(65 + column)}${index + 1}`, cell])),
  );
}

function rowsOf(table: Element | null, isEnglish: boolean): readonly (readonly Cell[])[] {
  return [...(table?.querySelectorAll("tbody tr") ?? [])].map((row) =>
    [...row.querySelectorAll("td")].map((cell) => read(cell.textContent ?? "", isEnglish, cell.className === "number")),
  );
}

function read(text: string, isEnglish: boolean, isNumber: boolean): Cell {
  if (text === "") return null;
  if (!isNumber) return text;
  if (!isEnglish) return swedishNumber(text)?.number ?? Number.NaN;
  const plain = text.replaceAll(",", "");
  return plain.endsWith("%") ? Number(plain.slice(0, -1)) / 100 : Number(plain);
}
