import type { KeyboardEvent } from "react";
import { rangeAt } from "../../host/model/grid";
import { usedRange } from "../../host/model/usedRange";
import { clearEdits } from "./clipboard";
import { groundOf, navigate } from "./navigate";
import type { SheetController } from "./SheetController";
import { selectedRange, selectRange } from "./selection";

export interface GridKeyPlace {
  readonly controller: SheetController;
  readonly pageRows: number;
  openChoices(): void;
}

/** What the keys do while a cell is selected and none is typed in. */
export function handleGridKey(event: KeyboardEvent, place: GridKeyPlace): void {
  const isHandled =
    event.ctrlKey || event.metaKey
      ? pressWithCtrl(event, place)
      : pressPlain(event, place) || press(event, place, false);
  if (isHandled) event.preventDefault();
}

function pressPlain(event: KeyboardEvent, { controller, openChoices }: GridKeyPlace): boolean {
  const { active } = controller.selection;
  if (event.altKey) {
    if (event.key !== "ArrowDown") return false;
    openChoices();
  } else if (event.key === "F2") controller.begin(active, undefined, "cell");
  else if (event.key === "Delete") clear(controller);
  else if (event.key === "Backspace") controller.begin(active, "", "cell");
  else if (event.key.length === 1) controller.begin(active, event.key, "cell");
  else return false;
  return true;
}

function pressWithCtrl(event: KeyboardEvent, place: GridKeyPlace): boolean {
  const { view, select, undo, redo } = place.controller;
  const key = event.key.toLowerCase();
  if (key === "z" && !event.shiftKey) undo();
  else if (key === "y" || key === "z") redo();
  else if (key === "a") select(selectRange(usedRange(view.sheet, true) ?? rangeAt(0, 0)));
  else return press(event, place, true);
  return true;
}

function press(event: KeyboardEvent, { controller, pageRows }: GridKeyPlace, ctrlKey: boolean): boolean {
  const { key, shiftKey } = event;
  const next = navigate(controller.selection, { key, shiftKey, ctrlKey }, groundOf(controller.view, pageRows));
  if (next === undefined) return false;
  controller.select(next);
  return true;
}

function clear({ put, view, selection }: SheetController): void {
  put(clearEdits(view, selectedRange(selection)));
}
