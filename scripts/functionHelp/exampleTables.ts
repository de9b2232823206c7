import type { ExampleCell, FunctionExample } from "./functionExample";
import type { FunctionMetadata } from "./functionsMetadata";
import { HELP_WORDS } from "./helpWords";
import { element, escaped } from "./html";

type Language = "sv" | "en";

/** Excel in Swedish separates arguments with semicolons and says SANT. */
const FIGURES = { sv: "sv-SE", en: "en-GB" } as const;

/** The example as two small sheets, what is given and what the formula answers, with rows and columns as Excel names them. */
export function exampleTables(example: FunctionExample, { name }: FunctionMetadata, language: Language): string {
  const words = HELP_WORDS[language];
  const formula = `=STYR.${name}(${inLanguage(example.given, language)})`;
  return [
    sheet({ name, caption: words.given, cells: example.sheet, from: "A1", kind: "given" }, language),
    element("p", `${escaped(words.formulaIn(example.at))} ${element("code", escaped(formula), { class: "formula" })}`),
    sheet({ name, caption: words.result, cells: example.result, from: example.at, kind: "result" }, language),
    element("p", escaped(example.note[language])),
  ].join("\n");
}

function inLanguage(given: string, language: Language): string {
  return language === "en" ? given : given.replaceAll(",", ";").replaceAll("TRUE", "SANT");
}

interface Sheet {
  /** The function's. */
  readonly name: string;
  readonly caption: string;
  readonly cells: readonly (readonly ExampleCell[])[];
  readonly from: string;
  readonly kind: "given" | "result";
}

function sheet({ name, caption, cells, from, kind }: Sheet, language: Language): string {
  const column = from.charCodeAt(0);
  const firstRow = Number(from.slice(1));
  const letters = (cells[0] ?? []).map((_, index) => String.fromCharCode(column + index));
  const head = element("td", "") + letters.map((letter) => element("th", letter, { scope: "col" })).join("");
  const rows = cells.map((row, index) => {
    const number = element("th", String(firstRow + index), { scope: "row" });
    return element("tr", number + row.map((cell) => cellOf(cell, language)).join(""));
  });
  const content = element("caption", escaped(caption)) + element("thead", element("tr", head));
  const table = element("table", content + element("tbody", rows.join("\n")), { class: `sheet ${kind}` });
  // What may have to be scrolled sideways must be reachable by keyboard, and have a name.
  return element("div", table, { class: "scroll", tabindex: "0", role: "region", "aria-label": `${name}: ${caption}` });
}

function cellOf(cell: ExampleCell, language: Language): string {
  if (cell === undefined) return element("td", "");
  if (typeof cell === "string") return element("td", escaped(cell), { lang: "sv" });
  return element("td", escaped(figure(cell, language)), { class: "number" });
}

function figure(cell: Exclude<ExampleCell, string | undefined>, language: Language): string {
  if ("year" in cell) return String(cell.year);
  const format = { maximumFractionDigits: 9 };
  if ("number" in cell) return new Intl.NumberFormat(FIGURES[language], format).format(cell.number);
  return new Intl.NumberFormat(FIGURES[language], { style: "percent", minimumFractionDigits: 1 }).format(cell.share);
}
