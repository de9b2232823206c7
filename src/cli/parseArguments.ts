import { resolve } from "node:path";
import { reportsNamed } from "../run/reportsNamed";
import type { ReportId } from "../sheets/report/reportSheet";

/** What `styr run` was asked to do. */
export interface RunArguments {
  readonly command: "run";
  readonly input: string;
  readonly out: string | undefined;
  readonly json: string | undefined;
}

/** What `styr report` was asked to do; without `reports`, all that the workbook has something to fill with. */
export interface ReportArguments {
  readonly command: "report";
  readonly input: string;
  readonly out: string;
  readonly reports: readonly ReportId[] | undefined;
}

const RUN_USAGE = "npm run styr -- run IN.xlsx --out UT.xlsx --json RESULTAT.json (minst en av --out och --json)";
const REPORT_USAGE = "npm run styr -- report IN.xlsx --out UT.xlsx [--only Översikt,Uppsiktsrapport]";

export const USAGE = `Användning: ${RUN_USAGE} eller ${REPORT_USAGE}`;

const OPTIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  run: new Set(["--out", "--json"]),
  report: new Set(["--out", "--only"]),
};

/** The arguments after `styr`, or the line that says what is wrong with them. */
export function parseArguments(words: readonly string[]): RunArguments | ReportArguments | string {
  const [command = "", ...rest] = words;
  const known = OPTIONS[command];
  if (!known) return USAGE;
  const given = readOptions(rest, known);
  if (typeof given === "string") return given;
  const { inputs, options } = given;
  const [input] = inputs;
  if (input === undefined || inputs.length > 1 || options.size === 0) return USAGE;
  return command === "report" ? reportArguments(input, options) : runArguments(input, options);
}

type Options = ReadonlyMap<string, string>;

function runArguments(input: string, options: Options): RunArguments | string {
  const out = options.get("--out");
  const json = options.get("--json");
  if (out !== undefined && json !== undefined && resolve(out) === resolve(json)) {
    return `--out och --json är samma fil. ${USAGE}`;
  }
  return { command: "run", input, out, json };
}

function reportArguments(input: string, options: Options): ReportArguments | string {
  const out = options.get("--out");
  const only = options.get("--only");
  if (out === undefined) return `--out saknas. ${USAGE}`;
  if (only === undefined) return { command: "report", input, out, reports: undefined };
  const named = reportsNamed(only.split(",").filter((name) => name.trim() !== ""));
  if ("unknown" in named)
    return `Ingen rapport heter ${named.unknown.join(", ")}. Rapporterna är ${named.known.join(", ")}.`;
  return { command: "report", input, out, reports: named.reports };
}

function readOptions(
  words: readonly string[],
  known: ReadonlySet<string>,
): { readonly inputs: readonly string[]; readonly options: Options } | string {
  const options = new Map<string, string>();
  const inputs: string[] = [];
  const left = words.flatMap(splitOption);
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    if (!word.startsWith("--")) {
      inputs.push(word);
      continue;
    }
    const value = left.shift();
    if (!known.has(word)) return `Okänt argument ${word}. ${USAGE}`;
    if (options.has(word)) return `${word} är angivet två gånger. ${USAGE}`;
    if (!value || value.startsWith("--"))
      return `${word} saknar ${word === "--only" ? "rapportnamn" : "filnamn"}. ${USAGE}`;
    options.set(word, value);
  }
  return { inputs, options };
}

/** `--out=fil.xlsx` is the same as `--out fil.xlsx`. */
function splitOption(word: string): readonly string[] {
  const equals = word.startsWith("--") ? word.indexOf("=") : -1;
  return equals < 0 ? [word] : [word.slice(0, equals), word.slice(equals + 1)];
}
