import { useState } from "react";
import type { CellEdit, PreviewSession } from "../session/PreviewSession";
import type { SheetView } from "../sheet/SheetView";

export interface Putting {
  /** Why the last change was refused; undefined when it was not. */
  readonly refusal: string | undefined;
  put(edits: readonly CellEdit[]): void;
  undo(): void;
  redo(): void;
  /** Forgets the refusal. */
  clear(): void;
}

/** Changes cells, and keeps the reason when that is refused. */
export function usePutting(session: PreviewSession, view: SheetView): Putting {
  const [refusal, setRefusal] = useState<string>();
  return {
    refusal,
    put: (edits) => setRefusal(session.edit(view.sheet.id, edits)?.message),
    undo: () => setRefusal(session.undo()?.message),
    redo: () => setRefusal(session.redo()?.message),
    clear: () => setRefusal(undefined),
  };
}
