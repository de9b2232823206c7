import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FunctionMetadata } from "../../scripts/functionHelp/functionsMetadata";

type Callable = (...given: readonly unknown[]) => unknown[][];

interface BuiltFunctions {
  /** By id, as functions.js associated them. */
  readonly associated: ReadonlyMap<string, Callable>;
  readonly sv: readonly FunctionMetadata[];
  readonly en: readonly FunctionMetadata[];
}

/**
 * Builds the custom functions as they are published and runs functions.js, with what it associates recorded. The global
 * CustomFunctions must be in place already.
 */
export function buildFunctions(): BuiltFunctions {
  const folder = mkdtempSync(path.join(tmpdir(), "styrmodell-functions-"));
  try {
    const root = path.join(__dirname, "../..");
    const script = path.join(__dirname, "buildFunctions.js");
    execFileSync(process.execPath, [script, folder], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
    const read = (name: string) => readFileSync(path.join(folder, name), "utf8");
    const { functions: sv } = JSON.parse(read("functions.json"));
    const { functions: en } = JSON.parse(read("functions.en.json"));
    return { associated: run(read("functions.js")), sv, en };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(source: string): ReadonlyMap<string, Callable> {
  const associated = new Map<string, Callable>();
  const associate = (id: string, one: Callable) => associated.set(id, one);
  new Function("CustomFunctions", source)({ ...CustomFunctions, associate });
  return associated;
}
