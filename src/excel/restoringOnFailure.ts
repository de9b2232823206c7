import type { Session } from "./session";
import { toWorkbookError, WorkbookError } from "./workbookError";

/**
 * Does work that writes; when it fails, `back` puts the workbook back with a session that no cancel stops, and the failure goes
 * on. Errors: the work's own; where putting back fails too, a `WorkbookError` with its code and `restored: false`.
 *
 * @example await restoringOnFailure(session, () => write(session), (toTheEnd) => restore(toTheEnd, before))
 */
export async function restoringOnFailure<T>(
  session: Session,
  work: () => Promise<T>,
  back: (toTheEnd: Session) => Promise<void>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    try {
      await back({ ...session, sync: session.syncToTheEnd });
    } catch {
      throw new WorkbookError(codeOf(error), error, false);
    }
    throw error;
  }
}

function codeOf(error: unknown): WorkbookError["code"] {
  const failure = toWorkbookError(error);
  return failure instanceof WorkbookError ? failure.code : "unknown";
}
