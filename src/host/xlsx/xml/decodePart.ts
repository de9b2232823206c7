import { XlsxError } from "../XlsxError";

/**
 * A part's text, with its byte order mark kept so that writing it back gives the same bytes.
 *
 * Errors: `XlsxError` "damaged" when it is not UTF-8 (what every spreadsheet program writes).
 */
export function decodePart(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new XlsxError("damaged", { part }, { cause });
  }
}
