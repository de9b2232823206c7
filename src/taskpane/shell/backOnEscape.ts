import type { KeyboardEvent } from "react";

/**
 * Goes back on Esc. Not where the key means something nearer: to close an open list, or to empty a search field that has
 * something in it.
 */
export function backOnEscape(event: KeyboardEvent, back: () => void): void {
  if (event.key !== "Escape" || event.defaultPrevented) return;
  const { target } = event;
  if (target instanceof HTMLInputElement && target.type === "search" && target.value !== "") return;
  back();
}
