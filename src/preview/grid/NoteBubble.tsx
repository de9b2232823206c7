import { type ReactElement, useRef } from "react";
import { cellKey } from "../../host/model/grid";
import { validationAt } from "../input/listChoices";
import type { SheetView } from "../sheet/SheetView";
import { boxOf } from "./cellBox";
import type { CellPosition } from "./selection";
import { useInSight } from "./useInSight";

/** Below the cell and a little to the right, clear of the frame and of the arrow beside a cell with a list. */
const NOTE_DISTANCE = 5;
const NOTE_INDENT = 20;

export interface NoteBubbleProps {
  readonly view: SheetView;
  readonly at: CellPosition;
  /** Whether the cell is the active one: then its rule's own words are shown too. */
  readonly isActive: boolean;
  /** Whether the pointer is over the cell; else the bubble is for the keyboard, and shown while the grid has the focus. */
  readonly isHovered: boolean;
}

/** A cell's note, and the words its rule shows while the cell is active. Nothing when it has none of them. */
export function NoteBubble({ view, at, isActive, isHovered }: NoteBubbleProps): ReactElement | null {
  const bubble = useRef<HTMLDivElement>(null);
  useInSight(bubble);
  const note = view.sheet.notes.get(cellKey(at.row, at.column));
  const prompt = isActive ? validationAt(view.sheet, at)?.prompt : undefined;
  const isPrompting = prompt?.showPrompt === true && (prompt.title !== "" || prompt.message !== "");
  if (note === undefined && !isPrompting) return null;
  const box = boxOf(view, at);
  return (
    <div
      ref={bubble}
      role="tooltip"
      id="cell-note"
      className={isHovered ? "note hovered" : "note"}
      style={{ top: box.top + box.height + NOTE_DISTANCE, left: box.left + NOTE_INDENT }}
    >
      {isPrompting && prompt.title !== "" ? <strong>{prompt.title}</strong> : null}
      {isPrompting ? <p>{prompt.message}</p> : null}
      {note === undefined ? null : <p>{note.text}</p>}
    </div>
  );
}
