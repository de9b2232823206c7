import { WorkbookError } from "../../../src/excel/workbookError";
import { failureOf, isCancelled } from "../../../src/taskpane/state/failureOf";

describe("what a rejected call tells the pane", () => {
  it.each(["cell-edit", "protected", "hung", "too-large", "not-supported", "conflict", "unknown"] as const)(
    "%s is known",
    (code) => {
      expect(failureOf(new WorkbookError(code, "cause"))).toEqual({ code, restored: true });
    },
  );

  it("calls anything else unknown", () => {
    for (const error of [new Error("x"), "text", undefined, null, { code: "cyan" }, { code: 7 }]) {
      expect(failureOf(error)).toEqual({ code: "unknown", restored: true });
    }
  });

  it("says when the workbook could not be put back", () => {
    expect(failureOf(new WorkbookError("conflict", "cause", false)).restored).toBe(false);
  });

  it("tells a cancelled run from a failed one", () => {
    expect(isCancelled(new DOMException("stopped", "AbortError"))).toBe(true);
    expect(isCancelled(new WorkbookError("hung", "cause"))).toBe(false);
  });
});
