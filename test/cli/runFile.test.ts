import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createReports } from "../../src/run/createReports";
import { openHosted } from "../run/hosted";

const ROOT = resolve(__dirname, "../..");
const LINDMO = join(ROOT, "assets/lindmo.xlsx");

/** The command as a person gives it. */
function styr(...words: readonly string[]) {
  const run = spawnSync(process.execPath, ["--import", "tsx", join(ROOT, "src/cli/styr.ts"), ...words], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { code: run.status, out: run.stdout, error: run.stderr };
}

const folder = () => mkdtempSync(join(tmpdir(), "styr-"));

describe("npm run styr -- run", () => {
  it("exits 1 when a finding is an error, with results in both files and the workbook's unchanged bytes kept", () => {
    const at = folder();
    const run = styr("run", LINDMO, "--out", join(at, "ut.xlsx"), "--json", join(at, "r.json"));
    expect(run.code).toBe(1);
    expect(readFileSync(join(at, "ut.xlsx")).equals(readFileSync(LINDMO))).toBe(true);
    const result = JSON.parse(readFileSync(join(at, "r.json"), "utf8"));
    expect(result.version).toBe(1);
    expect(result.forecasts).toContainEqual({
      unit: "Omsorgssektionen",
      period: "2026-08",
      frame: 290_100,
      forecast: 293_700,
      deviation: -3600,
      measuresEffect: 2350,
      remaining: 1250,
      status: "red",
    });
    expect(result.findings).toContainEqual(
      expect.objectContaining({
        code: "forecast-needs-measures",
        severity: "error",
        rule: "T3.2-a",
        table: "Uppföljning",
        row: 7,
        column: "Status",
        address: "Uppföljning!I8",
      }),
    );
  });

  it("exits 0 when no finding is an error", () => {
    const at = folder();
    const run = styr("run", join(ROOT, "assets/sjobo-2020.xlsx"), "--json", join(at, "r.json"));
    expect(run).toMatchObject({ code: 0, error: "" });
    expect(readdirSync(at)).toEqual(["r.json"]);
  });

  it.each([
    ["en textfil", Buffer.from("hej"), /ingen Excelarbetsbok/],
    ["en krypterad fil", Buffer.from("D0CF11E0A1B11AE1", "hex"), /xls|krypterad/],
    ["en avkortad fil", readFileSync(LINDMO).subarray(0, 20_000), /avkortad/],
  ])("exits 2 for %s, with one line and nothing written", (_, bytes, line) => {
    const at = folder();
    writeFileSync(join(at, "in.xlsx"), bytes);
    const run = styr("run", join(at, "in.xlsx"), "--out", join(at, "ut.xlsx"), "--json", join(at, "r.json"));
    expect(run.code).toBe(2);
    expect(run.error.trim()).toMatch(line);
    expect(run.error.trim().split("\n")).toHaveLength(1);
    expect(readdirSync(at)).toEqual(["in.xlsx"]);
  });

  it("exits 2 and leaves the first output as it was when the second can not be written", () => {
    const at = folder();
    writeFileSync(join(at, "ut.xlsx"), "gammal");
    mkdirSync(join(at, "mapp"));
    const run = styr("run", LINDMO, "--out", join(at, "ut.xlsx"), "--json", join(at, "mapp"));
    expect(run.code).toBe(2);
    expect(run.error).toContain("mapp: är ingen vanlig fil.");
    expect(readFileSync(join(at, "ut.xlsx"), "utf8")).toBe("gammal");
    expect(styr("run", LINDMO, "--json", join(at, "saknas", "r.json")).error).toContain("mappen finns inte.");
    expect(readdirSync(at).sort()).toEqual(["mapp", "ut.xlsx"]);
  });

  it("writes through a link to the file it names", () => {
    const at = folder();
    writeFileSync(join(at, "riktig.json"), "gammal");
    symlinkSync(join(at, "riktig.json"), join(at, "länk.json"));
    styr("run", LINDMO, "--json", join(at, "länk.json"));
    expect(JSON.parse(readFileSync(join(at, "riktig.json"), "utf8")).version).toBe(1);
    expect(existsSync(join(at, "länk.json"))).toBe(true);
  });
});

describe("npm run styr -- report", () => {
  it("exits 1 and names the protected sheet that it left alone, with the others made", async () => {
    const book = openHosted("sjobo-2020");
    await createReports({ reports: ["overview"] });
    book.type("Översikt", "B2", "Något annat");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Översikt").protection.protect();
      await context.sync();
    });
    const at = folder();
    writeFileSync(join(at, "in.xlsx"), book.save());
    const run = styr("report", join(at, "in.xlsx"), "--out", join(at, "ut.xlsx"), "--only", "Översikt,Ordlista");
    expect(run.error).toBe("");
    expect(run.out).toContain("Nya blad: Ordlista.");
    expect(run.out).toMatch(/Skyddade blad som inte uppdaterades: Översikt\. Ta bort bladskyddet/);
    expect(run.code).toBe(1);
  });

  it("exits 1 when a finding is an error, with the reports on sheets of their own, and says so again when they stand there", () => {
    const at = folder();
    const out = join(at, "ut.xlsx");
    const run = styr("report", LINDMO, "--out", out, "--only", "Översikt,Ordlista");
    expect([run.code, run.out.trim(), run.error]).toEqual([1, "Nya blad: Översikt, Ordlista.", ""]);
    const again = styr("report", out, "--out", join(at, "igen.xlsx"), "--only", "Översikt,Ordlista");
    expect([again.code, again.out.trim()]).toEqual([1, "Rapporterna stod redan där."]);
    expect(readFileSync(join(at, "igen.xlsx")).equals(readFileSync(out))).toBe(true);
  });

  it("exits 2 for a file that is no workbook, with one line and nothing written", () => {
    const at = folder();
    writeFileSync(join(at, "in.xlsx"), "hej");
    const run = styr("report", join(at, "in.xlsx"), "--out", join(at, "ut.xlsx"));
    expect([run.code, run.error.trim().split("\n").length]).toEqual([2, 1]);
    expect(readdirSync(at)).toEqual(["in.xlsx"]);
  });
});
