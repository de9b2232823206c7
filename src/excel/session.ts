import { toWorkbookError, WorkbookError } from "./workbookError";

/** Excel on the web sometimes never answers a sync; after this long the run gives up. */
const HUNG_AFTER_MS = 5 * 60_000;
/** After this long without an answer the user is told that Excel is slow. */
const SLOW_AFTER_MS = 10_000;

export interface SessionOptions {
  /** Stops the work between two round trips. */
  readonly signal?: AbortSignal | undefined;
  /** Called once for each round trip that takes longer than ten seconds. */
  readonly onSlow?: (() => void) | undefined;
}

/** One conversation with the workbook. Every round trip goes through `sync`, so that all can be stopped and timed. */
export interface Session {
  readonly context: Excel.RequestContext;
  readonly sync: () => Promise<void>;
  /** The same, but not stopped by a cancel: for putting things back. */
  readonly syncToTheEnd: () => Promise<void>;
}

/**
 * Opens the workbook for a piece of work: the only place that says `Excel.run`.
 *
 * Waits for a cell being edited instead of failing at once.
 * Errors: `WorkbookError`, or the signal's `AbortError` when cancelled between two round trips.
 */
export async function withWorkbook<T>(
  work: (session: Session) => Promise<T>,
  options: SessionOptions = {},
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => work(sessionOf(context, options)));
  } catch (error) {
    throw toWorkbookError(error);
  }
}

function sessionOf(context: Excel.RequestContext, { signal, onSlow }: SessionOptions): Session {
  const syncToTheEnd = async () => {
    try {
      await answered(context.sync(), onSlow);
    } catch (error) {
      throw toWorkbookError(error);
    }
  };
  const sync = async () => {
    signal?.throwIfAborted();
    await syncToTheEnd();
  };
  return { context, sync, syncToTheEnd };
}

async function answered(reply: Promise<unknown>, onSlow: (() => void) | undefined): Promise<void> {
  const slow = setTimeout(() => onSlow?.(), SLOW_AFTER_MS);
  let hung: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<never>((_, reject) => {
    hung = setTimeout(() => reject(new WorkbookError("hung", "no answer")), HUNG_AFTER_MS);
  });
  try {
    await Promise.race([reply, deadline]);
  } finally {
    clearTimeout(slow);
    clearTimeout(hung);
  }
}
