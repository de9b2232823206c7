import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { FindingCode } from "../../src/domain/finding";
import { FINDING_KINDS } from "../../src/domain/findingKinds";
import { CHECK_NAMES } from "../../src/domain/models/checkNames";
import { STEERING_MODELS } from "../../src/domain/models/steeringModels";
import { paragraphName } from "../../src/domain/paragraphs/paragraphName";
import { PARAGRAPHS, type RuleId } from "../../src/domain/rule";
import { REPORT_IDS } from "../../src/sheets/report/reportSheet";
import { REPORT_NAMES } from "../../src/text/reports/reportNames";
import { CATALOGUE } from "./catalogue";

const ROOT = path.join(__dirname, "../..");
/** Where rules are computed, checked and reported. */
const RULE_FOLDERS = ["src/domain", "src/reports"];
/** Folders whose files name rules only as data: what is cited, not what is done. */
const DATA_FOLDERS = ["src/domain/paragraphs", "src/domain/models"];

/** One rule as the table shows it. Files are relative to the repository. */
export interface RuleLine {
  readonly id: RuleId;
  readonly files: readonly string[];
  /** Files that only hold the rule as data: a model's grades, calendar or terms. */
  readonly dataFiles: readonly string[];
  readonly tests: readonly string[];
  /** Swedish names of the findings that cite it. */
  readonly findings: readonly string[];
  /** Swedish names of the reports that cite it. */
  readonly reports: readonly string[];
}

/** Every rule with what the code says of it, in the catalogue's order. */
export function ruleLines(): readonly RuleLine[] {
  const sources = RULE_FOLDERS.flatMap(filesIn).filter((file) => file.endsWith(".ts"));
  const cited = sources.map((file) => ({ file, ids: citedIn(file) }));
  const tests = filesIn("test").filter((file) => /\.test\.tsx?$/.test(file));
  const named = tests.map((file) => ({ file, ids: idsInTitles(file) }));
  const findings = findingsByRule();
  return ruleIds().map((id) => {
    const files = cited.filter(({ ids }) => ids.has(id)).map(({ file }) => file);
    return {
      id,
      files: files.filter((file) => !isData(file)),
      dataFiles: files.filter(isData),
      tests: named.filter(({ ids }) => ids.has(id)).map(({ file }) => file),
      findings: findings.get(id) ?? [],
      reports: REPORT_IDS.filter((report) => files.some((file) => file.startsWith(`src/reports/${report}/`))).map(
        (report) => REPORT_NAMES[report],
      ),
    };
  });
}

/** The ids of the catalogue in its own order. */
export function ruleIds(): readonly RuleId[] {
  // Object.keys gives string; CATALOGUE has exactly the rule ids by its type.
  return Object.keys(CATALOGUE) as RuleId[];
}

/** The document docs/rules.md, whole. */
export function rulesDocument(): string {
  const rows = ruleLines().map(describeLine);
  return `# Regler

Varje regel i de fyra styrdokumenten, lagen bredvid dem och tilläggets egna antaganden: vad som blir av den, var koden och
testerna finns och var du möter den. Tabellen skrivs av \`npm run docs\` ur koden; ett test faller när en regel saknas eller tiger.

| id | stycke | regeln | slag | kod | test | möts i |
|---|---|---|---|---|---|---|
${rows.join("\n")}
`;
}

function describeLine({ id, files, dataFiles, tests, findings, reports }: RuleLine): string {
  const { document, paragraph } = PARAGRAPHS[id];
  const { says, kinds, met } = CATALOGUE[id];
  const where = [
    ...met,
    ...(findings.length > 0 ? [`Fynd: ${shortened(findings)}`] : []),
    ...(reports.length > 0 ? [`Rapport: ${reports.join(", ")}`] : []),
  ];
  const code = files.length > 0 ? files : dataFiles;
  const cells = [
    id,
    `${document} ${paragraphName(paragraph)}`,
    says,
    kinds.join(", "),
    links(code),
    links(tests),
    where.join("; "),
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

const MOST_SHOWN = 3;

function links(files: readonly string[]): string {
  return shortened(files.map((file) => `[${path.basename(file)}](../${file})`));
}

function shortened(items: readonly string[]): string {
  const more = items.length - MOST_SHOWN;
  return `${items.slice(0, MOST_SHOWN).join(", ")}${more > 0 ? ` och ${more} till` : ""}`;
}

function isData(file: string): boolean {
  return DATA_FOLDERS.some((folder) => file.startsWith(`${folder}/`));
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.split(path.sep).join("/")}`)
    .sort();
}

const RULE_EXPORT = /export const RULE: Citation = \[([^\]]*)\]/;
const QUOTED = /"([^"]+)"/g;
const TITLE_IDS = /\[((?:[TSLP]|Ti|KL|A|WB)[^\]\s]*)\]/g;

function citedIn(file: string): ReadonlySet<string> {
  const [, list = ""] = RULE_EXPORT.exec(readFileSync(path.join(ROOT, file), "utf8")) ?? [];
  return new Set([...list.matchAll(QUOTED)].map(([, id = ""]) => id));
}

function idsInTitles(file: string): ReadonlySet<string> {
  const text = readFileSync(path.join(ROOT, file), "utf8");
  return new Set([...text.matchAll(TITLE_IDS)].map(([, id = ""]) => id));
}

/** The names of findings by the rules that they cite in any model: a check's own name, or the finding's code. */
function findingsByRule(): ReadonlyMap<RuleId, readonly string[]> {
  const byRule = new Map<RuleId, Set<string>>();
  const add = (name: string, rules: readonly RuleId[]) => {
    for (const id of rules) byRule.set(id, (byRule.get(id) ?? new Set()).add(name));
  };
  for (const [code, { rule }] of Object.entries(FINDING_KINDS)) add(code, rule);
  for (const model of Object.values(STEERING_MODELS)) {
    for (const [code, { severity, rule }] of Object.entries(model.checks)) {
      if (severity !== "off") add(nameOf(code), rule);
    }
  }
  return new Map([...byRule].map(([id, names]) => [id, [...names]]));
}

function nameOf(code: string): string {
  const names: Readonly<Partial<Record<FindingCode | string, string>>> = CHECK_NAMES;
  return names[code] ?? code;
}
