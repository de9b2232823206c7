import { readFileSync } from "node:fs";
import path from "node:path";
import { RULE_VERSION } from "../../src/domain/ruleVersion";

const CHANGELOG = readFileSync(path.join(__dirname, "../../CHANGELOG.md"), "utf8");

describe("The edition of the rules that Logg and Versioner name", () => {
  it("is the newest that the changelog tells of, so that a reader of the log finds what was changed", () => {
    const told = [...CHANGELOG.matchAll(/^Regelutgåva \*\*(\d{4}\.\d+)\*\*/gm)].map(([, edition]) => edition);
    expect(told[0]).toBe(RULE_VERSION);
    expect(new Set(told).size).toBe(told.length);
  });
});
