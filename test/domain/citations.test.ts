import { readdirSync } from "node:fs";
import path from "node:path";
import { FINDING_KINDS } from "../../src/domain/findingKinds";
import { PARAGRAPHS } from "../../src/domain/rule";

const DOMAIN = path.join(__dirname, "../../src/domain");

/** The files of the rule folders; what lies directly in src/domain are types and what all rules share. */
const RULE_FILES = readdirSync(DOMAIN, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && path.dirname(file) !== ".",
);

function citationOf(file: string): unknown {
  const module: { readonly RULE?: unknown } = jest.requireActual(path.join(DOMAIN, file));
  return module.RULE;
}

describe("Every rule cites where it comes from", () => {
  it.each(RULE_FILES)("%s exports a RULE of registered paragraphs", (file) => {
    const citation = citationOf(file);
    if (!Array.isArray(citation)) throw new Error(`${file} exports no RULE`);
    expect(citation.length).toBeGreaterThan(0);
    for (const id of citation) expect(Object.keys(PARAGRAPHS)).toContain(id);
  });

  it.each(Object.entries(FINDING_KINDS))("the finding %s cites registered paragraphs", (_, { rule }) => {
    for (const id of rule) expect(Object.keys(PARAGRAPHS)).toContain(id);
  });

  it.each(Object.keys(PARAGRAPHS))("%s is cited by a rule, not only by a finding", (id) => {
    expect(RULE_FILES.filter((file) => [citationOf(file)].flat().includes(id))).not.toEqual([]);
  });
});

describe("How serious a finding is", () => {
  it("[T3.2-a] [T3.2-b] a refused forecast and an overdue deficit are errors", () => {
    expect(FINDING_KINDS["forecast-needs-measures"]).toMatchObject({
      severity: "error",
      rule: ["T3.2-a", "A-3", "A-4"],
    });
    expect(FINDING_KINDS["deficit-overdue"].severity).toBe("error");
  });

  it("[WB] advice is what changes no number", () => {
    const advice = Object.entries(FINDING_KINDS).filter(([, kind]) => kind.severity === "advice");
    expect(advice.map(([code]) => code).sort()).toEqual([
      "duplicate-column",
      "exemption-exceeds-deficit",
      "exemption-without-deficit",
      "measure-without-effect",
      "misspelt-column",
      "misspelt-setting",
      "number-as-text",
      "unit-named-nowhere-else",
      "yellow-limit-on-wrong-side",
    ]);
  });
});
