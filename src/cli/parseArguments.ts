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
  for (let index = 0; index < rest.length; index += 1) {
    const word = rest[index] ?? "";
    if (!word.startsWith("--")) {
      inputs.push(word);
      continue;
    }
    const value = rest[index + 1];
    if (word !== "--out" && word !== "--json") return `Okänt argument ${word}. ${USAGE}`;
    if (options.has(word)) return `${word} är angivet två gånger. ${USAGE}`;
    if (value === undefined || value.startsWith("--")) return `${word} saknar filnamn. ${USAGE}`;
    options.set(word, value);
    index += 1;
  }
  const [input] = inputs;
  if (input === undefined || inputs.length > 1 || options.size === 0) return USAGE;
  return { input, out: options.get("--out"), json: options.get("--json") };
}
