/**
 * Why the workbook could not be read or written. What the user is told to do about each is in `src/text`.
 * - `cell-edit`: someone is typing in a cell, Excel answers nothing until that is finished.
 * - `protected`: a sheet or the workbook is protected; the add-in never lifts protection.
 * - `hung`: Excel did not answer in time.
 * - `too-large`: a request was over Excel's size limit even when made as small as it gets.
 * - `not-supported`: this Excel is older than the add-in needs.
 * - `edited`: what was to be taken back has been changed, moved or added to since.
 * - `locked`: the colours are locked for a decision; nothing is written in the tables until they are unlocked.
 * - `conflict`: a sheet or table disappeared or changed shape while the run was under way.
 */
export type WorkbookErrorCode =
  | "cell-edit"
  | "protected"
  | "hung"
  | "too-large"
  | "not-supported"
  | "conflict"
  | "edited"
  | "locked"
  | "unknown";

/** The one error type of everything that talks to Excel. `restored` is false when a failed write could not be undone. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    override readonly cause: unknown,
    readonly restored = true,
  ) {
    super(`${code}: ${cause instanceof Error ? cause.message : String(cause)}`);
    this.name = "WorkbookError";
  }
}

const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  AccessDenied: "protected",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ApiNotFound: "not-supported",
  ItemNotFound: "conflict",
  InvalidReference: "conflict",
  InvalidObjectPath: "conflict",
  ItemAlreadyExists: "conflict",
};

/** Any failure as a `WorkbookError`; one that already is stays itself, and a cancelled run stays an `AbortError`. */
export function toWorkbookError(error: unknown): unknown {
  if (error instanceof WorkbookError || textOf(error, "name") === "AbortError") return error;
  return new WorkbookError(CODES[textOf(error, "code")] ?? "unknown", error);
}

/** Errors may come from another window's script, where `instanceof` does not know them. */
function textOf(error: unknown, key: "name" | "code"): string {
  const value = typeof error === "object" && error !== null ? Reflect.get(error, key) : undefined;
  return typeof value === "string" ? value : "";
}
