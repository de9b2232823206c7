import { type RefObject, useLayoutEffect } from "react";

/** Space left to the grid's edge, in pixels. */
const MARGIN = 8;

/** Moves what is laid over a cell to the left when the grid's right edge, beside the pane, would cut it off. */
export function useInSight(laid: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = laid.current;
    const grid = element?.closest(".grid");
    if (!element || !grid) return;
    element.style.translate = "";
    const edges = grid.getBoundingClientRect();
    const own = element.getBoundingClientRect();
    const beyond = own.right - (edges.left + grid.clientWidth - MARGIN);
    const room = own.left - edges.left - MARGIN;
    const shift = Math.max(0, Math.min(beyond, room));
    if (shift > 0) element.style.translate = `${-shift}px 0`;
  });
}
