import path from "node:path";
import ts from "typescript";
import { CONTRACT } from "../../../src/sheets/contract/contract";
import { LIGHT_WORDS } from "../../../src/sheets/lights";
import { english } from "../../../src/text/pane/english";
import { swedish } from "../../../src/text/pane/swedish";
import { REPORT_NAMES } from "../../../src/text/reports/reportNames";

const ROOT = path.join(__dirname, "../../..");
const WORDS = path.join(ROOT, "src/text");

/**
 * Every property that words are kept under: in the interfaces of the pane's texts and in the reports' constants. The texts of
 * findings and functions are looked up by code, and are total over the codes by type.
 */
function isWordFile(file: string): boolean {
  const isTotalByType = ["findings", "functions"].some((folder) => file.startsWith(path.join(WORDS, folder)));
  return file.startsWith(WORDS) && !isTotalByType && /(?:[tT]exts|Words)\.ts$/.test(file);
}

function open(): { readonly program: ts.Program; readonly checker: ts.TypeChecker } {
  const config = ts.readConfigFile(path.join(ROOT, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const files = ts.sys.readDirectory(path.join(ROOT, "src"), [".ts", ".tsx"]);
  const program = ts.createProgram(files, { ...options, noEmit: true });
  return { program, checker: program.getTypeChecker() };
}

/** Declarations that somebody reads by name, or whose owner somebody reads by a computed key. */
function readDeclarations({ program, checker }: ReturnType<typeof open>): ReadonlySet<ts.Node> {
  const read = new Set<ts.Node>();
  const note = (symbol: ts.Symbol | undefined) => {
    for (const declaration of symbol?.declarations ?? []) read.add(declaration);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name));
    if (ts.isElementAccessExpression(node)) {
      for (const property of checker.getTypeAtLocation(node.expression).getProperties()) note(property);
    }
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) note(checker.getTypeAtLocation(node.parent).getProperty(name.text));
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (!file.isDeclarationFile) visit(file);
  return read;
}

function wordDeclarations({
  program,
}: ReturnType<typeof open>): readonly (ts.PropertySignature | ts.PropertyAssignment)[] {
  const found: (ts.PropertySignature | ts.PropertyAssignment)[] = [];
  for (const file of program.getSourceFiles()) {
    if (!isWordFile(file.fileName)) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isPropertySignature(node) || ts.isPropertyAssignment(node)) found.push(node);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

describe("The words of the pane and the reports", () => {
  it("are all read somewhere", () => {
    const opened = open();
    const read = readDeclarations(opened);
    const unused = wordDeclarations(opened)
      .filter((one) => !read.has(one) && !ts.isTypeLiteralNode(one.parent))
      .map((one) => `${path.basename(one.getSourceFile().fileName)}: ${one.name.getText()}`);
    expect(unused).toEqual([]);
  }, 120_000);

  it("are translated: no string is the same in Swedish and English unless the word is", () => {
    const same = leaves(swedish).filter(([name, text]) => text === valueAt(english, name) && /\p{L}{3}/u.test(text));
    expect(same.map(([name]) => name).filter((name) => !SAME_IN_BOTH.has(name))).toEqual([]);
  });

  it("in English have no Swedish letters but in the names of tables, settings and documents", () => {
    const odd = leaves(english).filter(([, text]) => /[åäöÅÄÖ]/.test(withoutSwedishNames(text)));
    expect(odd).toEqual([]);
  });
});

/** Strings that are the same word in both languages. */
const SAME_IN_BOTH: ReadonlySet<string> = new Set([
  "shell.product",
  "frames.ambition",
  "glossary.wordFor.plan",
  "bridge.parts.index",
  "bridge.parts.ambition",
  "versions.part.index",
  "versions.part.ambition",
  "versions.event.version",
]);
/** Names that stand in the workbook or the documents, in Swedish whatever the pane's language. */
const SWEDISH_NAMES: readonly string[] = [
  ...Object.values(CONTRACT).flatMap(({ name, columns }) => [
    name,
    ...Object.values(columns).map(({ header }) => header),
  ]),
  ...Object.values(LIGHT_WORDS),
  ...Object.values(REPORT_NAMES),
  ...["Budgetår", "Beloppsenhet", "Föreslagen", "Räkna om", "Utgår från", "Scenarier jämförda", "kommunfullmäktige"],
];

function withoutSwedishNames(text: string): string {
  return SWEDISH_NAMES.toSorted((a, b) => b.length - a.length).reduce((left, name) => left.replaceAll(name, ""), text);
}

function leaves(texts: object, prefix = ""): readonly (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([key, value]): readonly (readonly [string, string])[] =>
    typeof value === "object" && value !== null
      ? leaves(value, `${prefix}${key}.`)
      : [[`${prefix}${key}`, typeof value === "function" ? wordsOf(value) : String(value)]],
  );
}

/** A function's words: what stands between its quotes. */
function wordsOf(text: object): string {
  return [...String(text).matchAll(/"([^"]*)"|`([^`]*)`/g)]
    .map(([, plain, template]) => plain ?? template ?? "")
    .join(" ")
    .replace(/\$\{[^}]*\}/g, "");
}

function valueAt(texts: object, name: string): string | undefined {
  return leaves(texts).find(([other]) => other === name)?.[1];
}
