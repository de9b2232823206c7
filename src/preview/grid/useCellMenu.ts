import { type KeyboardEvent, type MouseEvent, useState } from "react";
import { paneFeed } from "../frame/paneFeed";
import type { SheetController } from "./SheetController";
import { selectCell, selectedRange } from "./selection";
import { cellAt } from "./useGridPointer";

/** The context menu of a cell, and the key that does the same as its only choice. */
export interface CellMenuControl {
  readonly isOpen: boolean;
  close(): void;
  /** Asks the pane to explain the active cell. */
  explain(): void;
  onContextMenu(event: MouseEvent): void;
  /** True when the key was one of the menu's: Shift+F10, the menu key, Ctrl+Alt+Shift+F. */
  press(event: KeyboardEvent): boolean;
}

export function useCellMenu(controller: SheetController): CellMenuControl {
  const [isOpen, setOpen] = useState(false);
  const explain = () => {
    setOpen(false);
    paneFeed.send("explain");
  };
  return {
    isOpen,
    close: () => setOpen(false),
    explain,
    onContextMenu: (event) => {
      const at = cellAt(event.target);
      if (at === undefined || controller.editing !== undefined) return;
      event.preventDefault();
      const { top, bottom, left, right } = selectedRange(controller.selection);
      const isWithin = at.row >= top && at.row <= bottom && at.column >= left && at.column <= right;
      if (!isWithin) controller.select(selectCell(at));
      setOpen(true);
    },
    press: (event) => {
      if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) setOpen(true);
      else if (event.ctrlKey && event.altKey && event.shiftKey && event.key.toLowerCase() === "f") explain();
      else return false;
      event.preventDefault();
      return true;
    },
  };
}
