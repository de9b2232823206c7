import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { explainFile } from "../../src/cli/explainFile";
import { parseArguments } from "../../src/cli/parseArguments";

const ROOT = resolve(__dirname, "../..");
const FILE = join(ROOT, "assets/lindmo.xlsx");

describe("npm run styr -- explain", () => {
  it.each([
    ["Ramar!F5", "Ramar", "F5"],
    [" ramar!$f$5 ", "ramar", "F5"],
    ["'Min flik'!F5", "Min flik", "F5"],
    ["'Anna''s'!AA10", "Anna's", "AA10"],
  ])("reads the cell %j", (given, sheet, cell) => {
    expect(parseArguments(["explain", "in.xlsx", "--cell", given])).toEqual({
      command: "explain",
      input: "in.xlsx",
      sheet,
      cell,
    });
  });

  it.each(["F5", "Ramar!", "Ramar!5F", "Ramar!F0", "Ramar!F5:F6", "Ra'mar!F5"])(
    "answers %j, which is no cell on a sheet, with one line and the usage",
    (given) => {
      const line = parseArguments(["explain", "in.xlsx", `--cell=${given}`]);
      expect(line).toMatch(/^--cell .* är ingen cell på ett blad\. Användning: [^\n]*$/);
    },
  );

  it("[T3.2-c] tells the number, its chain with cells and sources, the paragraph and a sentence", async () => {
    const { text, isExplained } = await explainFile({ command: "explain", input: FILE, sheet: "Ramar", cell: "F2" });
    const plain = text.replaceAll(/[^\S\n]/g, " ");
    expect(isExplained).toBe(true);
    expect(plain.split("\n")[0]).toBe("Ram, Förskola 2027 (Ramar!F2): 98 018 tkr");
    expect(plain).toContain("× 163 310 kr  Pris, Barn 1–5 år 2027 · Ramunderlag!F2");
    expect(plain).toContain("Publicerad: 2026-09-30");
    expect(plain).toContain("Tranemo styrmodell 3.2 (T3.2-c): ”");
  });

  it.each([
    ["Standardkostnader", "D2", "Standardkostnader!D2 fyller användaren i själv; tillägget räknar inte ut den."],
    ["Ramar", "Z90", "Ramar!Z90 är ingen cell som tillägget skriver."],
    ["Finns inte", "A1", "'Finns inte'!A1 är ingen cell som tillägget skriver."],
  ])("says of %s!%s why there is no explanation", async (sheet, cell, line) => {
    expect(await explainFile({ command: "explain", input: FILE, sheet, cell })).toEqual({
      text: line,
      isExplained: false,
    });
  });

  it("exits 2 with one line for a cell that is none of the add-in's", () => {
    const words = ["--import", "tsx", join(ROOT, "src/cli/styr.ts"), "explain", FILE, "--cell", "Ramar!Z90"];
    const run = spawnSync(process.execPath, words, { cwd: ROOT, encoding: "utf8" });
    expect(run.status).toBe(2);
    expect(run.stdout).toBe("");
    expect(run.stderr.trim()).toMatch(/lindmo\.xlsx: Ramar!Z90 är ingen cell som tillägget skriver\.$/);
  }, 60_000);
});
