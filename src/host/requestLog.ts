import type { RequestBody } from "./office/protocol";

/** One request as the host saw it: each `context.sync()` with something to do is one. */
export interface RequestEntry {
  readonly actions: number;
  readonly requestBytes: number;
  readonly answerBytes: number;
  /** The code of the error it ended with, if it did. */
  readonly error: string | undefined;
  /** Office.js sends one such after `Excel.run`, only to let go of its ranges. */
  readonly isCleanup: boolean;
}

/** Whether a request only releases tracked ranges. */
export function isCleanup(body: RequestBody): boolean {
  const calls = body.Actions.filter((action) => action.ActionType !== 1);
  return calls.length > 0 && calls.every((action) => action.Name === "_RemoveReference");
}

/** The length of a text in UTF-8. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
