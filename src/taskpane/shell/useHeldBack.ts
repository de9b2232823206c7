import { useEffect, useRef } from "react";

/** How long (ms) a button must have stood there before a press on it can be meant for it: longer than a double click. */
const SETTLES_IN = 500;

/**
 * Holds back the presses on what takes another button's place beneath the pointer: a double click on *Räkna om* is not meant
 * for *Avbryt*. Gives what carries out a press once `isShown` has been true for half a second; before that nothing happens.
 *
 * @example const heldBack = useHeldBack(isRunning); // onClick={() => heldBack(actions.cancel)}
 */
export function useHeldBack(isShown: boolean): (press: () => void) => void {
  const shownAt = useRef(0);
  useEffect(() => {
    if (isShown) shownAt.current = performance.now();
  }, [isShown]);
  return (press) => {
    if (performance.now() - shownAt.current >= SETTLES_IN) press();
  };
}
