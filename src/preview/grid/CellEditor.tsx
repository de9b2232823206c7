import {
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type ReactElement,
  useLayoutEffect,
  useRef,
} from "react";
import { formatA1 } from "../../host/model/a1";
import { rangeAt } from "../../host/model/grid";
import { cellFont } from "../sheet/cellFont";
import { textAlign } from "../sheet/cellStyle";
import type { SheetView } from "../sheet/SheetView";
import { boxOf } from "./cellBox";
import type { SheetController } from "./SheetController";
import { textWidth } from "./textWidth";
import type { Editing } from "./useEditing";
import { useInSight } from "./useInSight";

const EDITOR_ROOM = 24;
const MAX_EDITOR_PIXELS = 640;

/** The field laid over the cell while it is typed in. */
export function CellEditor({ controller, editing }: { controller: SheetController; editing: Editing }): ReactElement {
  const { view } = controller;
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = field.current;
    if (element === null || editing.place === "bar") return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, [editing.place]);
  return (
    <div className="cell-editor" style={editorBox(view, editing)}>
      <textarea
        ref={field}
        aria-label={`Redigera ${formatA1(rangeAt(editing.at.row, editing.at.column))}`}
        aria-invalid={editing.alert !== undefined}
        aria-describedby={editing.alert === undefined ? undefined : "cell-alert"}
        spellCheck={false}
        value={editing.text}
        style={fieldStyle(view, editing)}
        onChange={(event) => controller.change(event.currentTarget.value)}
        onKeyDown={(event) => handleEditorKey(controller, editing, event)}
        onBlur={(event) => handleEditorBlur(controller, event)}
      />
      {editing.alert === undefined ? null : <CellAlert text={editing.alert} />}
    </div>
  );
}

function CellAlert({ text }: { text: string }): ReactElement {
  const line = useRef<HTMLParagraphElement>(null);
  useInSight(line);
  return (
    <p ref={line} id="cell-alert" role="alert" className="cell-alert">
      {text}
    </p>
  );
}

/** As wide as what is typed needs, and never narrower than the cell. */
function editorBox(view: SheetView, { at, text }: Editing): CSSProperties {
  const { top, left, width } = boxOf(view, at);
  const font = cellFont(view.formatAt(at.row, at.column));
  const needed = Math.max(...text.split("\n").map((line) => textWidth(line, font))) + EDITOR_ROOM;
  return { top, left, width: Math.max(width, Math.min(MAX_EDITOR_PIXELS, needed)) };
}

function fieldStyle(view: SheetView, { at, text }: Editing): CSSProperties {
  const format = view.formatAt(at.row, at.column);
  const font = cellFont(format);
  const isPlain = format.horizontalAlignment === "General" || text.startsWith("=");
  return {
    fontFamily: font.family,
    fontSize: font.pixels,
    fontWeight: font.bold ? 700 : 400,
    textAlign: isPlain ? "left" : textAlign(format, text),
    minHeight: view.rows.size(at.row) - 2,
  };
}

/** Keys while a cell is typed in, in the cell and in the formula bar: what does not end the typing stays in the field. */
export function handleEditorKey(
  controller: SheetController,
  editing: Editing,
  event: KeyboardEvent<HTMLTextAreaElement | HTMLInputElement>,
): void {
  if (event.nativeEvent.isComposing) return;
  if (event.key === "Escape") {
    event.preventDefault();
    controller.cancel();
  } else if (event.key === "Enter" && event.altKey) {
    event.preventDefault();
    controller.change(withLineBreak(event.currentTarget));
  } else if (isLeaving(event, editing)) {
    event.preventDefault();
    controller.commit({ key: event.key, shiftKey: event.shiftKey, ctrlKey: false });
  }
}

/** Going elsewhere on the page takes what was typed; going to the formula bar, or to another window, types on. */
function handleEditorBlur(controller: SheetController, { relatedTarget }: FocusEvent): void {
  const isInBar = relatedTarget instanceof Element && relatedTarget.closest(".formula-bar") !== null;
  if (!isInBar && document.hasFocus()) controller.commit();
}

function isLeaving(event: KeyboardEvent, { isFresh, place }: Editing): boolean {
  if (event.key === "Enter" || event.key === "Tab") return true;
  return isFresh && place === "cell" && event.key.startsWith("Arrow") && !event.shiftKey;
}

function withLineBreak({ value, selectionStart, selectionEnd }: HTMLTextAreaElement | HTMLInputElement): string {
  return `${value.slice(0, selectionStart ?? value.length)}\n${value.slice(selectionEnd ?? value.length)}`;
}
