import type { HostErrorCode } from "./office/hostError";

/** What can be made to go wrong, so that tests can meet what users meet. */
export interface HostFaults {
  /**
   * The user is editing a cell: requests fail with InvalidOperationInCellEditMode, and those made with `delayForCellEdit`
   * wait until it is false again.
   */
  cellEditMode: boolean;
  /** The most a request or an answer may hold, in bytes: 5 MB on the web. */
  payloadLimitBytes: number;
  /** Answers are held back until it is false again (`sync` may hang on the web, office-js issue 4805). */
  holdAnswers: boolean;
  /**
   * Makes a coming request fail: `nth` 1 is the next. The actions before `atAction` are carried out first; without
   * it the first half of them. Requests in which Office.js only lets go of ranges do not count.
   */
  failAtRequest(nth: number, failure?: { readonly atAction?: number; readonly code?: HostErrorCode }): void;
}
