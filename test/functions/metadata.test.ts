import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { FunctionMetadata } from "../../scripts/functionHelp/functionsMetadata";
import { functionsMetadata } from "../../scripts/functionHelp/functionsMetadata";
import { helpPage } from "../../scripts/functionHelp/helpPage";
import { englishFunctions } from "../../src/text/functions/englishFunctions";
import { swedishFunctions } from "../../src/text/functions/swedishFunctions";
import { buildFunctions } from "./builtFunctions";
import { loadCustomFunctions, shown } from "./loadCustomFunctions";
import { handedOver, helpDocument, publishedExamples } from "./publishedExamples";

loadCustomFunctions();
const { associated, sv, en } = buildFunctions();
const ASSETS = path.join(__dirname, "../../assets");

const shapeOf = ({ id, parameters, result }: FunctionMetadata) => ({
  id,
  result,
  parameters: parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional })),
});

describe("functions.json, as the build makes it", () => {
  it("describes the six functions, under ids of capital letters in ASCII", () => {
    const ids = sv.map(({ id }) => id);
    expect(ids).toEqual(["RAM", "ATERHAMTNING", "PROGNOSKONTROLL", "INDIKATORLJUS", "INDEXKEDJA", "BALANSKRAV"]);
    expect(ids.filter((id) => !/^[A-Z]{3,}$/.test(id))).toEqual([]);
    expect(sv.map(({ name }) => name)[1]).toBe("ÅTERHÄMTNING");
  });

  it("has in functions.js a function associated with every id, and no other", () => {
    expect([...associated.keys()]).toEqual(sv.map(({ id }) => id));
  });

  it("differs between Swedish and English in names and descriptions alone", () => {
    expect(en.map(shapeOf)).toEqual(sv.map(shapeOf));
  });

  it.each([
    ["Swedish", sv],
    ["English", en],
  ])("says in %s what each function and each parameter is, within what Excel shows", (_, functions) => {
    const names = functions.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, description = "", parameters, result } of functions) {
      expect(name).toMatch(/^\p{Lu}{3,}$/u);
      expect([name, description.length > 40 && description.length <= 140]).toEqual([name, true]);
      expect(result.dimensionality).toBe("matrix");
      for (const one of parameters) {
        expect([name, one.name, (one.description ?? "").length > 3]).toEqual([name, one.name, true]);
        expect(one.name).toMatch(/^[\p{Ll}_]+$/u);
      }
    }
  });

  it("has no words in common between the languages but names that are the same in both", () => {
    const words = (functions: readonly FunctionMetadata[]) =>
      functions.flatMap((one) => [one.name, one.description, ...one.parameters.map(({ description }) => description)]);
    const swedish = new Set(words(sv));
    expect(words(en).filter((text) => swedish.has(text))).toEqual([]);
  });

  it("takes optional parameters last", () => {
    for (const { id, parameters } of sv) {
      const optional = parameters.map((one) => one.optional === true);
      expect([id, optional]).toEqual([id, [...optional].sort()]);
    }
  });

  it.each([
    ["Swedish", sv, "", swedishFunctions],
    ["English", en, "-en", englishFunctions],
  ])("leads in %s to the help page's section, and names arguments as the reasons do", (_, functions, ending, texts) => {
    const page = helpDocument();
    for (const { id, helpUrl = "", parameters } of functions) {
      const url = new URL(helpUrl);
      expect(url.protocol).toBe("https:");
      expect(existsSync(path.join(ASSETS, path.basename(url.pathname)))).toBe(true);
      expect(url.hash).toBe(`#${id}${ending}`);
      expect(page.querySelector(url.hash)).not.toBeNull();
      for (const { name } of parameters) expect(Object.values(texts.arguments)).toContain(name);
    }
    const named = functions.flatMap(({ parameters }) => parameters.map(({ name }) => name));
    expect(Object.values(texts.arguments).filter((name) => !named.includes(name))).toEqual([]);
  });

  it("asks for no service of Excel's that makes a function slow or lets it reach out", () => {
    for (const one of [...sv, ...en]) expect(one).not.toHaveProperty("options");
  });

  it("is loaded by the pane's page in the shared runtime, before the pane, under the name that the manifest gives", async () => {
    const configuration = await require("../../webpack.config.js")({}, { mode: "production" });
    const page = configuration.plugins.find((plugin: object) => plugin.constructor.name === "HtmlWebpackPlugin");
    const { chunks, chunksSortMode, filename } = page.userOptions;
    expect([filename, chunks, chunksSortMode]).toEqual(["taskpane.html", ["functions", "react", "taskpane"], "manual"]);
    expect(configuration.output.filename({ chunk: { name: "functions" } })).toBe("[name].js");
  });

  it("refuses to be made where a function has no English words", () => {
    const { localizeFunctions } = require("../../scripts/localizeFunctions");
    expect(() => localizeFunctions({ functions: sv }, {})).toThrow("RAM is not described in English");
  });
});

describe("The help page's examples, run through the metadata", () => {
  it.each(publishedExamples().map((one) => [one.section, one] as const))(
    "%s gives what the page says",
    (section, one) => {
      const metadata = (section.endsWith("-en") ? en : sv).find(({ name }) => name === one.name);
      const call = associated.get(metadata?.id ?? "");
      if (!metadata || !call) throw new Error(`${one.name} is no function.`);
      expect(one.typed.length).toBeLessThanOrEqual(metadata.parameters.length);
      const given = metadata.parameters.map(({ dimensionality }, index) =>
        handedOver(one.typed[index], one.cells, dimensionality === "matrix"),
      );
      const empty = one.result.map((row) => row.map((cell) => cell ?? ""));
      expect(shown(() => call(...given))).toEqual(empty.map((row) => row.map(nearly)));
    },
  );

  it("has an example of every function in both languages", () => {
    const ids = sv.map(({ id }) => id);
    expect(publishedExamples().map(({ section }) => section)).toEqual([...ids, ...ids.map((id) => `${id}-en`)]);
  });

  it("stands as `npm run docs` writes it", async () => {
    const page = readFileSync(path.join(ASSETS, "functions.html"), "utf8");
    expect(page).toBe(helpPage(await functionsMetadata()));
  });
});

function nearly(cell: string | number): unknown {
  return typeof cell === "number" ? expect.closeTo(cell, 9) : cell;
}
