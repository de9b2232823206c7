import { parseArguments } from "../../src/cli/parseArguments";

describe("styr run IN --out UT --json RESULTAT", () => {
  it("reads input and both outputs, in any order and with either spelling", () => {
    const both = { command: "run", input: "in.xlsx", out: "ut.xlsx", json: "r.json" };
    expect(parseArguments(["run", "in.xlsx", "--out", "ut.xlsx", "--json", "r.json"])).toEqual(both);
    expect(parseArguments(["run", "--json=r.json", "--out=ut.xlsx", "in.xlsx"])).toEqual(both);
  });

  it("reads what reports are wanted, by their Swedish names in any case", () => {
    const all = { command: "report", input: "in.xlsx", out: "ut.xlsx", reports: undefined };
    expect(parseArguments(["report", "in.xlsx", "--out", "ut.xlsx"])).toEqual(all);
    expect(parseArguments(["report", "in.xlsx", "--only=översikt, Uppsiktsrapport", "--out=ut.xlsx"])).toEqual({
      ...all,
      reports: ["overview", "oversight"],
    });
  });

  it("reads what is to be computed anew: the newest run, or a version by its name", () => {
    expect(parseArguments(["replay", "in.xlsx"])).toEqual({ command: "replay", input: "in.xlsx", version: undefined });
    expect(parseArguments(["replay", "in.xlsx", "--version", "Budget KF"])).toEqual({
      command: "replay",
      input: "in.xlsx",
      version: "Budget KF",
    });
    expect(parseArguments(["replay", "in.xlsx", "--version"])).toMatch(/^--version saknar versionens namn\./);
  });

  it("names a report that there is none of, and those there are", () => {
    const line = parseArguments(["report", "in.xlsx", "--out", "ut.xlsx", "--only", "Översikt,Överblick"]);
    expect(line).toMatch(/^Ingen rapport heter Överblick\. Rapporterna är Översikt, .*Ordlista\.$/);
  });

  it.each([
    [["report", "in.xlsx"]],
    [["report", "in.xlsx", "--only", "Översikt"]],
    [["report", "in.xlsx", "--out", "ut.xlsx", "--json", "r.json"]],
    [["report", "in.xlsx", "--out", "ut.xlsx", "--only"]],
    [[]],
    [["kör", "in.xlsx", "--out", "ut.xlsx"]],
    [["run", "--out", "ut.xlsx"]],
    [["run", "a.xlsx", "b.xlsx", "--out", "ut.xlsx"]],
    [["run", "in.xlsx"]],
    [["run", "in.xlsx", "--out"]],
    [["run", "in.xlsx", "--out", "--json", "r.json"]],
    [["run", "in.xlsx", "--out", "a", "--out", "b"]],
    [["run", "in.xlsx", "--out", "samma", "--json", "./samma"]],
    [["run", "in.xlsx", "--fel", "x"]],
  ])("answers %j with one line that ends in the usage", (words) => {
    expect(parseArguments(words)).toMatch(/^[^\n]*Användning: npm run styr -- run[^\n]*$/);
  });
});
