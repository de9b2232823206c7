import { type RefObject, useEffect, useLayoutEffect } from "react";
import { revealCell } from "./revealCell";
import type { SheetController } from "./SheetController";

/**
 * Keeps the selected cell in sight, whoever selected it, and the keyboard's focus on it while the grid has the focus:
 * what the pane selects is shown without taking the focus from the pane. While the cell's menu is open it has the focus.
 */
export function useGridFocus(
  viewport: RefObject<HTMLElement | null>,
  controller: SheetController,
  isMenuOpen: boolean,
): void {
  const { view, selection, editing } = controller;
  const { active, focus } = selection;
  const isElsewhere = editing !== undefined || isMenuOpen;
  const sheetId = view.sheet.id;
  const isWhole = focus.row >= view.rows.count || focus.column >= view.columns.count;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sheet, or another place, is what calls for scrolling
  useLayoutEffect(() => {
    if (viewport.current === null || isWhole) return;
    revealCell(viewport.current, view, focus);
  }, [viewport, sheetId, focus.row, focus.column, active.row, active.column]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the active cell, the end of typing and the end of its menu
  useEffect(() => {
    const element = viewport.current;
    if (element === null || isElsewhere) return;
    const hasFocus = element.contains(document.activeElement) || document.activeElement === document.body;
    if (hasFocus) element.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')?.focus({ preventScroll: true });
  }, [viewport, sheetId, active.row, active.column, isElsewhere]);
}
