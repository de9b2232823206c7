import { useMemo } from "react";
import { COLUMN_LIMIT, ROW_LIMIT } from "../../host/model/grid";
import type { PreviewSession } from "../session/PreviewSession";
import type { SheetView } from "../sheet/SheetView";
import { measureSheet, viewSheet } from "../sheet/viewSheet";
import { anchorOf, groundOf, type MoveKey, navigate } from "./navigate";
import type { SheetController } from "./SheetController";
import type { Selection } from "./selection";
import { useEditing } from "./useEditing";
import { usePutting } from "./usePutting";
import { useSelection } from "./useSelection";

/** Ties selection, typing and the laid-out sheet together, as of this render. */
export function useSheetController(session: PreviewSession): SheetController {
  const [kept, setSelection] = useSelection(session);
  const view = useView(session, kept);
  const selection = { active: anchorOf(view, kept.active), focus: kept.focus };
  const { commit, ...typing } = useEditing(session, view);
  const { clear, ...putting } = usePutting(session, view);
  return {
    session,
    view,
    selection,
    ...typing,
    ...putting,
    select: (next: Selection) => {
      if (!commit()) return;
      clear();
      setSelection(next);
    },
    commit: (press?: MoveKey) => {
      if (!commit() || press === undefined) return;
      const next = navigate(selection, press, groundOf(view, 1));
      if (next !== undefined) setSelection(next);
    },
  };
}

/** Rows and columns beyond what is used are added in steps, so that moving about does not lay the sheet out anew. */
const REACH_STEP = 50;

function useView(session: PreviewSession, { focus, active }: Selection): SheetView {
  const { workbook } = session;
  const version = session.contentVersion();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the workbook is changed in place; its version tells when
  const measured = useMemo(() => measureSheet(workbook), [workbook, workbook.activeSheet, version]);
  const row = reached(Math.max(active.row, focus.row), measured.lastRow, ROW_LIMIT);
  const column = reached(Math.max(active.column, focus.column), measured.lastColumn, COLUMN_LIMIT);
  return useMemo(() => viewSheet(measured, row, column), [measured, row, column]);
}

/** 0 within what is used, and where whole rows or columns are selected. */
function reached(index: number, last: number, limit: number): number {
  return index <= last || index === limit - 1 ? 0 : Math.ceil((index + 1) / REACH_STEP) * REACH_STEP;
}
