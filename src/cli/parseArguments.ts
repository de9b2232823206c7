import { resolve } from "node:path";

/** What `styr run` was asked to do. */
export interface RunArguments {
  readonly input: string;
  readonly out: string | undefined;
  readonly json: string | undefined;
}

export const USAGE =
  "Användning: npm run styr -- run IN.xlsx --out UT.xlsx --json RESULTAT.json (minst en av --out och --json)";

/** The arguments after `styr`, or the line that says what is wrong with them. */
export function parseArguments(words: readonly string[]): RunArguments | string {
  const [command, ...rest] = words;
  if (command !== "run") return USAGE;
  const options = new Map<string, string>();
  const inputs: string[] = [];
  const left = rest.flatMap(splitOption);
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    if (!word.startsWith("--")) {
      inputs.push(word);
      continue;
    }
    const value = left.shift();
    if (word !== "--out" && word !== "--json") return `Okänt argument ${word}. ${USAGE}`;
    if (options.has(word)) return `${word} är angivet två gånger. ${USAGE}`;
    if (!value || value.startsWith("--")) return `${word} saknar filnamn. ${USAGE}`;
    options.set(word, value);
  }
  const [input] = inputs;
  const out = options.get("--out");
  const json = options.get("--json");
  if (input === undefined || inputs.length > 1 || options.size === 0) return USAGE;
  if (out !== undefined && json !== undefined && resolve(out) === resolve(json)) {
    return `--out och --json är samma fil. ${USAGE}`;
  }
  return { input, out, json };
}

/** `--out=fil.xlsx` is the same as `--out fil.xlsx`. */
function splitOption(word: string): readonly string[] {
  const equals = word.startsWith("--") ? word.indexOf("=") : -1;
  return equals < 0 ? [word] : [word.slice(0, equals), word.slice(equals + 1)];
}
