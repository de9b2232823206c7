import { readFileSync } from "node:fs";
import path from "node:path";
import { CATALOGUE } from "../../scripts/rules/catalogue";
import { type RuleLine, ruleLines, rulesDocument } from "../../scripts/rules/ruleTable";

/** The ids that the steering documents, the law and the product's assumptions were divided into, written down once more. */
const IDS = [
  ...["T0-a", "T1.3-a", "T3.1-a", "T3.2-a", "T3.2-b", "T3.2-c", "T3.2-d", "T3.2-e", "T3.2-f", "T3.2-g", "T3.2-h"],
  ...["T3.3-a", "T3.3-b", "T3.3-c", "T3.4-a", "T3.4-b", "T7-a", "T3.5-a", "T3.6-a", "T4-a", "T5.2-a", "T6-a", "T7-b"],
  ...["S1-a", "S3-a", "S3-b", "S3-c", "S3-d", "S3-e", "S3-f", "S3-g", "S4-a", "S4-b", "S4-c", "S4-d", "S4-e", "S5-a"],
  ...["L-a", "L-b", "L-c", "L-d", "L-e", "L-f", "L-g", "L-h"],
  ...["Ti-a", "Ti-b", "Ti-c", "Ti-d", "Ti-e", "Ti-f"],
  ...["KL11:5", "KL11:6", "KL11:12", "KL11:13", "KL11:14", "KL11:16", "KL11:20"],
  ...["P-a", "P-b", "P-c", "P-d", "P-e", "P-f", "P-g", "P-h"],
  ...["A-1", "A-2", "A-3", "A-4", "A-5", "A-6", "A-7", "A-8", "A-9", "A-10", "A-11", "A-12", "WB"],
];

const LINES = new Map<string, RuleLine>(ruleLines().map((line) => [line.id, line]));

describe("No rule of the catalogue is left silent", () => {
  it("knows every id, and none besides", () => {
    expect(Object.keys(CATALOGUE).sort()).toEqual([...IDS].sort());
  });

  it.each(IDS)("%s is cited by code that does something, or by data where it is data", (id) => {
    const { files = [], dataFiles = [] } = LINES.get(id) ?? {};
    expect(files.length + dataFiles.length).toBeGreaterThan(0);
    const kinds: readonly string[] = Object.entries(CATALOGUE).find(([own]) => own === id)?.[1].kinds ?? [];
    const isDone = kinds.some((kind) => kind === "beräknas" || kind === "kontrolleras" || kind === "rapporteras");
    if (isDone) expect(files).not.toEqual([]);
  });

  it.each(IDS)("%s is named by a test", (id) => {
    expect(LINES.get(id)?.tests).not.toEqual([]);
  });

  it.each(Object.entries(CATALOGUE))("%s is met as what it is said to be", (id, { kinds, met }) => {
    const { findings = [], reports = [] } = LINES.get(id) ?? {};
    if (kinds.includes("kontrolleras")) expect(findings).not.toEqual([]);
    if (kinds.includes("rapporteras")) expect(reports).not.toEqual([]);
    expect([...met, ...findings, ...reports]).not.toEqual([]);
  });
});

describe("docs/rules.md", () => {
  it("says what the code says (npm run docs)", () => {
    expect(readFileSync(path.join(__dirname, "../../docs/rules.md"), "utf8")).toBe(rulesDocument());
  });
});
