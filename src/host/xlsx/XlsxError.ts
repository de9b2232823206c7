/** Why a file can not be opened (or its content not be trusted). */
export type XlsxErrorCode =
  | "not-xlsx"
  | "encrypted"
  | "old-xls"
  | "truncated"
  | "too-large"
  | "damaged"
  | "unsafe-xml"
  | "no-sheets";

/** What was found, for the message: a part's name, a size and its limit. */
export interface XlsxFacts {
  readonly part?: string;
  readonly found?: number | string;
  readonly limit?: number;
}

/**
 * The only error that opening a file throws: the file is not a workbook this product can read.
 * `code` is for the caller, `facts` for the message (see `xlsxErrorText`).
 */
export class XlsxError extends Error {
  constructor(
    readonly code: XlsxErrorCode,
    readonly facts: XlsxFacts = {},
    options?: ErrorOptions,
  ) {
    super(`${code}${facts.part ? ` in ${facts.part}` : ""}`, options);
    this.name = "XlsxError";
  }
}
