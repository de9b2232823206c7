import type { FailureCode } from "../paneModel";

const CODES: ReadonlySet<string> = new Set<FailureCode>([
  "cell-edit",
  "protected",
  "hung",
  "too-large",
  "not-supported",
  "not-loaded",
  "conflict",
  "edited",
  "locked",
  "unknown",
]);

/** Why something failed, and whether the workbook is as it was. */
export interface PaneFailure {
  readonly code: FailureCode;
  readonly restored: boolean;
}

/**
 * What a rejected service call tells: its `code` where it has one the pane knows, else `"unknown"`.
 * `restored` is false only when the error says so.
 */
export function failureOf(error: unknown): PaneFailure {
  const told = typeof error === "object" && error !== null ? error : {};
  const code = "code" in told && typeof told.code === "string" ? told.code : "";
  return { code: isFailureCode(code) ? code : "unknown", restored: !("restored" in told && told.restored === false) };
}

/** True for the error of a run that was cancelled, whichever window it comes from. */
export function isCancelled(error: unknown): boolean {
  return typeof error === "object" && error !== null && "name" in error && error.name === "AbortError";
}

function isFailureCode(code: string): code is FailureCode {
  return CODES.has(code);
}
