import { WorkbookError } from "../excel/workbookError";

/** Why the workbook could not be read or written, and what was said of it. */
export type WorkbookFailure = Pick<WorkbookError, "code" | "cause">;

/** What failed in the workbook; undefined for an error of another kind. */
export function workbookFailure(error: unknown): WorkbookFailure | undefined {
  return error instanceof WorkbookError ? error : undefined;
}
