import { toWorkbookError } from "./workbookError";

/**
 * Opens a workbook in a window of its own, beside the one at hand. `content` is the .xlsx file in base64.
 * Errors: `WorkbookError`.
 */
export async function openWorkbook(content: string): Promise<void> {
  try {
    await Excel.createWorkbook(content);
  } catch (error) {
    throw toWorkbookError(error);
  }
}
