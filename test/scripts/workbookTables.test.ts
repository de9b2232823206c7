import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withTables } from "../../scripts/workbookTables";

describe("docs/workbook.md", () => {
  it("has the tables as the contract describes them (else run scripts/updateWorkbookGuide.ts)", () => {
    const guide = readFileSync(join(__dirname, "../../docs/workbook.md"), "utf8");
    expect(withTables(guide)).toBe(guide);
  });

  it("can not be updated without its markers", () => {
    expect(() => withTables("# Arbetsboken")).toThrow("markers");
  });
});
