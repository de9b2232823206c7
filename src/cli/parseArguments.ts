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

/** What `styr replay` was asked to do; without `version`, to compute what the newest run in Logg computed. */
export interface ReplayArguments {
  readonly command: "replay";
  readonly input: string;
  readonly version: string | undefined;
}

/** What `styr explain` was asked to do: to explain the cell of a sheet. */
export interface ExplainArguments {
  readonly command: "explain";
  readonly input: string;
  readonly sheet: string;
  readonly cell: string;
}

const EXPLAIN_USAGE = 'npm run styr -- explain IN.xlsx --cell "Ramar!F5"';
const RUN_USAGE = "npm run styr -- run IN.xlsx --out UT.xlsx --json RESULTAT.json (minst en av --out och --json)";
const REPORT_USAGE = "npm run styr -- report IN.xlsx --out UT.xlsx [--only Översikt,Uppsiktsrapport]";

const REPLAY_USAGE = "npm run styr -- replay IN.xlsx [--version NAMN]";

export const USAGE = `Användning: ${RUN_USAGE} eller ${REPORT_USAGE} eller ${REPLAY_USAGE} eller ${EXPLAIN_USAGE}`;

const OPTIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  run: new Set(["--out", "--json"]),
  report: new Set(["--out", "--only"]),
  explain: new Set(["--cell"]),
  replay: new Set(["--version"]),
};

/** The arguments after `styr`, or the line that says what is wrong with them. */
export function parseArguments(
  words: readonly string[],
): RunArguments | ReportArguments | ReplayArguments | ExplainArguments | string {
  const [command = "", ...rest] = words;
  const known = OPTIONS[command];
  if (!known) return USAGE;
  const given = readOptions(rest, known);
  if (typeof given === "string") return given;
  const { inputs, options } = given;
  const [input] = inputs;
  if (input === undefined || inputs.length > 1) return USAGE;
  if (command === "replay") return { command, input, version: options.get("--version") };
  if (options.size === 0) return USAGE;
  if (command === "explain") return explainArguments(input, options);
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

/** `Ramar!F5`, or with the sheet in quotes. */
const CELL_ON_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

function explainArguments(input: string, options: Options): ExplainArguments | string {
  const given = options.get("--cell") ?? "";
  const [, quoted, plain, letters, number] = CELL_ON_SHEET.exec(given.trim()) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet === undefined || letters === undefined) return `--cell ${given} är ingen cell på ett blad. ${USAGE}`;
  return { command: "explain", input, sheet, cell: `${letters.toUpperCase()}${number}` };
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
    if (!value || value.startsWith("--")) return `${word} saknar ${VALUES[word] ?? "filnamn"}. ${USAGE}`;
    options.set(word, value);
  }
  return { inputs, options };
}

/** What an option takes where it is no file. */
const VALUES: Readonly<Record<string, string>> = {
  "--only": "rapportnamn",
  "--version": "versionens namn",
  "--cell": "cell",
};

/** `--out=fil.xlsx` is the same as `--out fil.xlsx`. */
function splitOption(word: string): readonly string[] {
  const equals = word.startsWith("--") ? word.indexOf("=") : -1;
  return equals < 0 ? [word] : [word.slice(0, equals), word.slice(equals + 1)];
}
