import type { CellEdit, PreviewSession } from "../session/PreviewSession";
import type { SheetView } from "../sheet/SheetView";
import type { MoveKey } from "./navigate";
import type { Selection } from "./selection";
import type { Editing, EditingControl } from "./useEditing";

/** The sheet that is shown, what is selected and typed there, and what may be done with it. */
export interface SheetController {
  readonly session: PreviewSession;
  readonly view: SheetView;
  readonly selection: Selection;
  readonly editing: Editing | undefined;
  /** Why the last change was refused; undefined when it was not. */
  readonly refusal: string | undefined;
  /** Makes edits, and keeps the reason when they are refused. */
  put(edits: readonly CellEdit[]): void;
  undo(): void;
  redo(): void;
  /** Takes what is being typed, then moves the selection. */
  select(selection: Selection): void;
  begin: EditingControl["begin"];
  change: EditingControl["change"];
  cancel: EditingControl["cancel"];
  /** Takes what is being typed, then moves as the key says (where it says nothing: stays). */
  commit(press?: MoveKey): void;
}
