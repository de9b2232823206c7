import type { Session } from "./session";

/**
 * Shows a place to the user: activates the sheet and selects the cells.
 * Errors: `WorkbookError` "conflict" when the sheet is gone.
 */
export async function goTo(
  { context, sync }: Session,
  place: { readonly sheet: string; readonly cells: string },
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  sheet.activate();
  sheet.getRange(place.cells).select();
  await sync();
}
