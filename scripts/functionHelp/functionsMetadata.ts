import path from "node:path";

/** One function as functions.json describes it, as far as the help page and the tests look. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly type: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
  }[];
  readonly result: { readonly dimensionality?: string };
}

export type LocalizedMetadata = Readonly<Record<"sv" | "en", { readonly functions: readonly FunctionMetadata[] }>>;

const ROOT = path.join(__dirname, "../..");

/** The metadata of the custom functions in both languages, made as the build makes it. */
export async function functionsMetadata(): Promise<LocalizedMetadata> {
  // The generator that the build's plugin uses itself.
  const plugin = require.resolve("custom-functions-metadata-plugin");
  const { generateCustomFunctionsMetadata } = require(
    require.resolve("custom-functions-metadata", { paths: [plugin] }),
  );
  const { localizeFunctions } = require("../localizeFunctions");
  const source = path.join(ROOT, "src/functions/functions.ts");
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([source]);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return localizeFunctions(JSON.parse(metadataJson), require("../../src/functions/functionWords.en.json"));
}
