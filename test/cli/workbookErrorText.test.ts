import { workbookErrorText } from "../../src/cli/workbookErrorText";

describe("An error of the workbook, in one line", () => {
  it.each(["cell-edit", "protected", "hung", "too-large", "not-supported", "conflict", "unknown"] as const)(
    "says in Swedish what to do about %s, without the code",
    (code) => {
      const line = workbookErrorText({ code, cause: new Error("InvalidObjectPath") });
      expect(line).toMatch(/^[a-zåäö].*\. .+\.$|; .+\.$/);
      expect(line).not.toMatch(
        /\n|InvalidObjectPath|cell-edit|protected|not-supported|unknown|conflict|hung|too-large/,
      );
    },
  );

  it("names the locked cells", () => {
    expect(workbookErrorText({ code: "protected", cause: "Mål!R2:R9" })).toMatch(/är skyddat \(Mål!R2:R9\)\. Ta bort/);
  });
});
