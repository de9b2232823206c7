import type { WorkbookModel } from "../../host/model/workbook";
import { openXlsx } from "../../host/xlsx/openXlsx";
import { XlsxError } from "../../host/xlsx/XlsxError";
import { xlsxErrorText } from "../../host/xlsx/xlsxErrorText";

/** A file's workbook, or the one line that says why it has none. */
export type ReadBook = { readonly model: WorkbookModel } | { readonly problem: string };

/** Reads an .xlsx file. Never throws on what the file holds. */
export function readBook(bytes: Uint8Array, name: string): ReadBook {
  try {
    return { model: openXlsx(bytes, name) };
  } catch (error) {
    if (error instanceof XlsxError) return { problem: `${name}: ${xlsxErrorText(error)}` };
    throw error;
  }
}
