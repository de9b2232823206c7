import { paragraphName } from "../../src/domain/paragraphs/paragraphName";
import { PARAGRAPHS } from "../../src/domain/rule";
import { isMissing } from "../../src/functions/toExcelError";
import { englishFunctions } from "../../src/text/functions/englishFunctions";
import type { FaultCode } from "../../src/text/functions/functionTexts";
import { swedishFunctions } from "../../src/text/functions/swedishFunctions";
import { exampleTables } from "./exampleTables";
import { faultArgument } from "./faultArguments";
import type { FunctionExample } from "./functionExample";
import { FUNCTION_EXAMPLES } from "./functionExamples";
import type { FunctionMetadata } from "./functionsMetadata";
import { FAULT_SAMPLES, HELP_WORDS } from "./helpWords";
import { element, escaped } from "./html";

type Language = "sv" | "en";

/** One function: what it does, its arguments, an example, its errors and its rule. */
export function functionSection(metadata: FunctionMetadata, language: Language): string {
  const { id, name, description = "", helpUrl = "" } = metadata;
  const example = FUNCTION_EXAMPLES.find((one) => one.id === id);
  if (!example) throw new Error(`${id} has no example.`);
  const words = HELP_WORDS[language];
  const parts = [
    heading(2, `STYR.${name}`, language),
    element("p", escaped(description)),
    argumentTable(metadata, language),
    heading(3, words.example, language),
    exampleTables(example, metadata, language),
    heading(3, words.errors, language),
    faultTable(example, language),
    heading(3, words.rule, language),
    ...example.rule.map(paragraph),
  ];
  return element("section", parts.join("\n"), { id: new URL(helpUrl).hash.slice(1) });
}

/** The English part hangs under a heading of its own, one level down. */
function heading(level: number, text: string, language: Language): string {
  return element(`h${language === "sv" ? level : level + 1}`, escaped(text));
}

function argumentTable({ parameters }: FunctionMetadata, language: Language): string {
  const words = HELP_WORDS[language];
  const rows = parameters.map(({ name, description = "", optional }) => {
    const left = optional ? ` (${words.optional})` : "";
    return row([element("code", escaped(name)) + left, escaped(description)]);
  });
  return table([words.argument, words.meaning], rows);
}

function faultTable(example: FunctionExample, language: Language): string {
  const words = HELP_WORDS[language];
  const rows = example.faults.map((code) => {
    const error = isMissing(code) ? { sv: "#SAKNAS!", en: "#N/A" } : { sv: "#VÄRDEFEL!", en: "#VALUE!" };
    return row([element("code", error[language]), escaped(reason(example.id, code, language))]);
  });
  return table([words.error, words.reason], rows);
}

function reason(id: string, code: FaultCode, language: Language): string {
  const { reasons } = language === "sv" ? swedishFunctions : englishFunctions;
  const facts = { argument: faultArgument(id, code), ...FAULT_SAMPLES[code] };
  // The sample has the facts of its code; the union can not see that the looked-up reason takes just those.
  const text = reasons[code] as (facts: unknown) => string;
  if (id !== "INDIKATORLJUS" || code !== "not-in-list") return text(facts);
  return text({ ...facts, allowed: ["Högre", "Lägre", "Intervall"] });
}

function paragraph(id: FunctionExample["rule"][number]): string {
  const { document, paragraph: place, quote } = PARAGRAPHS[id];
  const source = element("cite", escaped(place === id ? document : `${document} ${paragraphName(place)}`));
  return element("blockquote", `${escaped(quote)} <br />${source} (${id})`, { lang: "sv" });
}

function row(cells: readonly string[]): string {
  return element("tr", cells.map((cell) => element("td", cell)).join(""));
}

function table(headers: readonly string[], rows: readonly string[]): string {
  const head = headers.map((text) => element("th", escaped(text), { scope: "col" })).join("");
  return element("table", element("thead", element("tr", head)) + element("tbody", rows.join("")));
}
