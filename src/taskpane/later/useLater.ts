import { useSyncExternalStore } from "react";
import type { Later } from "./createLater";

/** The part, and a new drawing when it comes; undefined until then. Does not itself fetch it. */
export function useLater<T>(later: Later<T>): T | undefined {
  return useSyncExternalStore(later.subscribe, later.now);
}
