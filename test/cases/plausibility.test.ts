import { readdirSync } from "node:fs";
import { join } from "node:path";
import { PARAGRAPHS } from "../../src/domain/rule";
import { recalculate } from "../../src/run/recalculate";
import { openHosted } from "../run/hosted";

const BOOKS = readdirSync(join(__dirname, "../../assets"))
  .filter((file) => file.endsWith(".xlsx"))
  .map((file) => file.replace(".xlsx", ""));

describe("Rimlighetskontroller on sound workbooks", () => {
  it.each(BOOKS)("[P-a] [P-b] [P-c] [P-d] [P-e] [P-f] [P-g] [P-h] find no accident in %s.xlsx", async (book) => {
    openHosted(book);
    const { report } = await recalculate();
    const told = report.findings.filter(({ rules }) => rules[0].document === PARAGRAPHS["P-a"].document);
    expect(told.map(({ place, message }) => `${place?.address}: ${message}`)).toEqual([]);
  });
});
