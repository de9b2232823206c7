import { useCallback, useState } from "react";
import { isSameRange } from "../../host/model/grid";
import type { GridRange, SheetId, WorkbookModel } from "../../host/model/workbook";
import type { PreviewSession } from "../session/PreviewSession";
import { type Selection, selectCell, selectedRange, selectRange } from "./selection";

const FIRST_CELL = selectCell({ row: 0, column: 0 });

/**
 * The selection of the sheet that is shown. The workbook's own selection rules, so that what the pane selects is seen
 * here; this remembers which corner is active, and where each of the other sheets was left.
 */
export function useSelection(session: PreviewSession): readonly [Selection, (selection: Selection) => void] {
  const [kept, setKept] = useState<ReadonlyMap<SheetId, Selection>>(new Map());
  const sheetId = session.workbook.activeSheet;
  const select = useCallback(
    (selection: Selection): void => {
      setKept((before) => new Map(before).set(sheetId, selection));
      session.select(sheetId, selectedRange(selection));
    },
    [session, sheetId],
  );
  return [currentSelection(session.workbook, kept.get(sheetId)), select];
}

function currentSelection({ selection, activeSheet }: WorkbookModel, kept: Selection | undefined): Selection {
  if (selection.sheetId !== activeSheet) return kept ?? FIRST_CELL;
  return kept !== undefined && isSame(kept, selection.range) ? kept : selectRange(selection.range);
}

function isSame(kept: Selection, range: GridRange): boolean {
  return isSameRange(selectedRange(kept), range);
}
