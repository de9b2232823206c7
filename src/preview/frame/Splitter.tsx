import { type KeyboardEvent, type PointerEvent, type ReactElement, useRef } from "react";

/** Excel's own narrowest pane, and as wide as leaves a grid beside it. */
export const PANE_PIXELS = 350;
export const WIDE_PANE_PIXELS = 480;
const MIN_PIXELS = 320;
const MAX_PIXELS = 720;
const STEP_PIXELS = 10;

export interface SplitterProps {
  /** Width of the pane to the right, in pixels. */
  readonly width: number;
  setWidth(width: number): void;
}

/** The line between grid and pane: dragged, or moved with the arrows. A double click gives Excel's own width back. */
export function Splitter({ width, setWidth }: SplitterProps): ReactElement {
  const start = useRef<{ x: number; width: number }>(undefined);
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: STEP_PIXELS, ArrowRight: -STEP_PIXELS }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setWidth(clampWidth(width + step));
  };
  const drag = (event: PointerEvent): void => {
    if (start.current !== undefined) setWidth(clampWidth(start.current.width + start.current.x - event.clientX));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <hr> cannot be moved
    <div
      role="separator"
      tabIndex={0}
      className="splitter"
      aria-label="Panelens bredd"
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={MIN_PIXELS}
      aria-valuemax={MAX_PIXELS}
      onKeyDown={press}
      onDoubleClick={() => setWidth(PANE_PIXELS)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        start.current = undefined;
      }}
    />
  );
}

function clampWidth(width: number): number {
  return Math.round(Math.min(MAX_PIXELS, Math.max(MIN_PIXELS, width)));
}
