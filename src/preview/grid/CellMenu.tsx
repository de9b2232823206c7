import { type KeyboardEvent, type ReactElement, useEffect, useRef } from "react";
import { boxOf } from "./cellBox";
import type { SheetController } from "./SheetController";

export interface CellMenuProps {
  readonly controller: SheetController;
  explain(): void;
  close(): void;
}

/** The context menu of the active cell: Enter or a press takes the choice, Escape leaves. */
export function CellMenu({ controller, explain, close }: CellMenuProps): ReactElement {
  const { view, selection } = controller;
  const item = useRef<HTMLDivElement>(null);
  const box = boxOf(view, selection.active);
  useEffect(() => item.current?.focus({ preventScroll: true }), []);
  const press = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === "Enter" || event.key === " ") explain();
    else if (event.key === "Escape" || event.key === "Tab") close();
    else return;
    event.preventDefault();
  };
  return (
    <div
      className="cell-menu"
      role="menu"
      aria-label="Cellens meny"
      style={{ top: box.top + box.height, left: box.left }}
    >
      <div
        ref={item}
        role="menuitem"
        tabIndex={0}
        className="cell-menu-item"
        aria-keyshortcuts="Control+Alt+Shift+F"
        onKeyDown={press}
        onBlur={close}
        onPointerDown={(event) => {
          event.preventDefault();
          event.stopPropagation();
          explain();
        }}
      >
        Förklara <kbd>Ctrl+Alt+Skift+F</kbd>
      </div>
    </div>
  );
}
