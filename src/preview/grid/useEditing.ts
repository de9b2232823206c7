import { useCallback, useEffect, useState } from "react";
import { getCell } from "../../host/model/cells";
import { rangeAt } from "../../host/model/grid";
import { growingTable, typedStyle } from "../../host/model/tableGrowth";
import { editText } from "../input/editText";
import { validationAt } from "../input/listChoices";
import { parseInput } from "../input/parseInput";
import { validateInput } from "../input/validateInput";
import type { PreviewSession } from "../session/PreviewSession";
import type { SheetView } from "../sheet/SheetView";
import type { CellPosition } from "./selection";

/** A cell being typed in. `isFresh`: typing replaced what was there, so the arrows leave the cell instead of moving within. */
export interface Editing {
  readonly at: CellPosition;
  readonly text: string;
  readonly isFresh: boolean;
  /** Where the caret is: in the cell or in the formula bar. */
  readonly place: "cell" | "bar";
  /** Why what was typed could not be taken. */
  readonly alert: string | undefined;
}

export interface EditingControl {
  readonly editing: Editing | undefined;
  /** Starts from a typed text, or (undefined) from what the cell holds. */
  begin(at: CellPosition, text: string | undefined, place: Editing["place"]): void;
  change(text: string): void;
  /** Puts what was typed in the cell. False when it was refused: then the editing goes on, with the reason shown. */
  commit(): boolean;
  cancel(): void;
}

/** Keeps what is being typed, in the cell and the formula bar alike, until it is taken or given up. */
export function useEditing(session: PreviewSession, view: SheetView): EditingControl {
  const [editing, setEditing] = useState<Editing>();
  const isTyping = editing !== undefined;
  useEffect(() => {
    session.setTyping(isTyping);
    return () => session.setTyping(false);
  }, [session, isTyping]);
  const begin = useCallback(
    (at: CellPosition, text: string | undefined, place: Editing["place"]): void =>
      setEditing({ at, text: text ?? textAt(view, at), isFresh: text !== undefined, place, alert: undefined }),
    [view],
  );
  const change = useCallback((text: string): void => {
    setEditing((before) => before && { ...before, text, alert: undefined });
  }, []);
  const commit = useCallback((): boolean => {
    const alert = editing && putText(session, view, editing);
    setEditing(alert === undefined ? undefined : editing && { ...editing, alert });
    return alert === undefined;
  }, [session, view, editing]);
  return { editing, begin, change, commit, cancel: useCallback(() => setEditing(undefined), []) };
}

function textAt(view: SheetView, { row, column }: CellPosition): string {
  const { numberFormat } = view.formatAt(row, column);
  return editText(getCell(view.sheet, row, column), numberFormat, view.workbook.date1904);
}

/** Gives the reason when the text was not taken. An unchanged text changes nothing. */
function putText(session: PreviewSession, view: SheetView, { at, text }: Editing): string | undefined {
  if (text === textAt(view, at)) return undefined;
  const { workbook, sheet } = view;
  const table = growingTable(workbook, { sheet, range: rangeAt(at.row, at.column) });
  const { numberFormat } = workbook.styles.get(typedStyle(sheet, table, at));
  const input = parseInput(text, numberFormat, workbook.date1904);
  const validation = validationAt(sheet, at);
  const alert = validation && validateInput(workbook, sheet, { validation, input });
  return alert ?? session.edit(sheet.id, [{ ...at, input }])?.message;
}
