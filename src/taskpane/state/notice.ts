import type { ModelExport } from "../../run/exportModel";
import type { AppendObstacle } from "../../sheets/writing/appendObstacle";
import type { PaneFailure } from "./failureOf";

/** Something the pane says once, until it is closed or the next action begins. */
export type Notice =
  | { readonly kind: "cancelled" }
  | { readonly kind: "reportsCancelled" }
  | { readonly kind: "template"; readonly created: number }
  /** `measure` is the name of the one that went with the run. */
  | { readonly kind: "undone"; readonly what: "run" | "reports"; readonly measure?: string | undefined }
  | { readonly kind: "model"; readonly exported: ModelExport }
  | { readonly kind: "ignoring"; readonly what: "ignored" | "restored"; readonly undo: () => void }
  | { readonly kind: "notIgnored"; readonly obstacle: AppendObstacle | { readonly kind: "gone" } }
  | { readonly kind: "about" }
  | { readonly kind: "failure"; readonly failure: PaneFailure; readonly retry?: (() => void) | undefined };
