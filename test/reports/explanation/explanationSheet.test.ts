import { createReports } from "../../../src/run/createReports";
import { explainServices } from "../../../src/run/explain/explainServices";
import { openHosted } from "../../run/hosted";

async function column(target: { table: "frames" | "followUps"; row: number; column: string }, letter: string) {
  const book = openHosted("lindmo");
  const made = await explainServices((options) => createReports(options)).toSheet(target);
  const [sheet = ""] = made?.made ?? [];
  return Array.from({ length: 40 }, (_, row) => String(book.cell(sheet, `${letter}${row + 1}`).value ?? ""));
}

describe("The sheet of an explanation", () => {
  it("[A-6] sets each number in by what it is a part of, and has no line that only repeats or says nothing", async () => {
    const what = await column({ table: "frames", row: 2, column: "frame" }, "E");
    const from = what.indexOf("Ram") + 1;
    const lines = what.slice(from, what.indexOf("", from));
    const depths = lines.map((line) => line.length - line.trimStart().length);
    expect(lines.map((line) => line.trim()).slice(0, 3)).toEqual([
      "Standardkostnadsram",
      "Volym, Barn 1–5 år 2028",
      "summan av årsskiftena",
    ]);
    expect(depths.slice(0, 4)).toEqual([1, 2, 3, 4]);
    expect(lines.map((line) => line.trim())).toContain("index PKV 2028");
    expect(lines.filter((line) => line.trim() === "–")).toEqual([]);
  });

  it("[T3.2-a] says of each condition once whether it holds, and which rule decides", async () => {
    const target = { table: "followUps", row: 7, column: "status" } as const;
    const outcome = (await column(target, "F")).map((one) => one.replaceAll(/\s/g, " "));
    const tried = (await column(target, "E")).map((one) => one.replaceAll(/\s/g, " ").trim());
    const found = (what: string) => outcome[tried.indexOf(what)];
    expect(found("Avvikelse är minst −Prognosgräns (0 tkr)")).toBe("nej, det är −3 600 tkr");
    expect(found("Röd annars")).toBe("avgör");
    expect(found("Grön om")).toBe("");
  });
});
