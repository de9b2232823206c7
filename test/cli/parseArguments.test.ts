import { parseArguments } from "../../src/cli/parseArguments";

describe("styr run IN --out UT --json RESULTAT", () => {
  it("reads input and both outputs, in any order and with either spelling", () => {
    const both = { input: "in.xlsx", out: "ut.xlsx", json: "r.json" };
    expect(parseArguments(["run", "in.xlsx", "--out", "ut.xlsx", "--json", "r.json"])).toEqual(both);
    expect(parseArguments(["run", "--json=r.json", "--out=ut.xlsx", "in.xlsx"])).toEqual(both);
  });

  it.each([
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
