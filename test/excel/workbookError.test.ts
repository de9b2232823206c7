import { toWorkbookError, WorkbookError } from "../../src/excel/workbookError";

describe("Excel's failures become one error type", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "cell-edit"],
    ["AccessDenied", "protected"],
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["ApiNotFound", "not-supported"],
    ["ItemNotFound", "conflict"],
    ["GeneralException", "unknown"],
  ])("calls %s %s and keeps the cause", (code, expected) => {
    const cause = Object.assign(new Error("x"), { code });
    const error = toWorkbookError(cause);
    expect(error).toBeInstanceOf(WorkbookError);
    expect(error).toMatchObject({ code: expected, cause });
  });

  it("lets a cancelled run stay an AbortError", () => {
    const abort = new DOMException("avbruten", "AbortError");
    expect(toWorkbookError(abort)).toBe(abort);
  });

  it("calls what is not an error object unknown", () => {
    expect(toWorkbookError("trasigt")).toMatchObject({ code: "unknown" });
  });
});
