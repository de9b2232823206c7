import { type RefObject, useEffect } from "react";

/**
 * Keeps the keyboard's place within an element: when what has the focus disappears, or can no longer be used, the focus goes
 * to the heading of the nearest section that is still there, else to what names the view: its heading, or its chosen tab.
 * While nothing names the view the focus waits in the main part. A view that puts the focus somewhere itself has its way.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const keeper = focusKeeper(element);
    const observer = new MutationObserver(keeper.look);
    observer.observe(element, { childList: true, subtree: true, attributeFilter: ["disabled"] });
    element.addEventListener("focusin", keeper.take);
    document.addEventListener("pointerdown", keeper.press);
    window.addEventListener("blur", keeper.release);
    return () => {
      observer.disconnect();
      element.removeEventListener("focusin", keeper.take);
      document.removeEventListener("pointerdown", keeper.press);
      window.removeEventListener("blur", keeper.release);
    };
  }, [root]);
}

/** Where the focus was last, with the sections around it; `isWaiting` while it stands in the main part until there is a view. */
interface Held {
  readonly element: HTMLElement;
  readonly sections: readonly Element[];
  readonly isWaiting: boolean;
}

function focusKeeper(root: HTMLElement) {
  let held: Held | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const land = () => {
    const { activeElement } = document;
    if (!held || !isGone(held) || (activeElement !== document.body && activeElement !== held.element)) return;
    const place = landing(root, held.sections);
    if (!place || place === held.element) return;
    if (!place.hasAttribute("tabindex")) place.tabIndex = -1;
    place.focus();
    held = { element: place, sections: [], isWaiting: place.tagName === "MAIN" };
  };
  return {
    take: ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) held = { element: target, sections: sectionsOf(target), isWaiting: false };
    },
    /** A press beside what has the focus leaves it of the user's own will. */
    press: ({ target }: Event) => {
      if (target instanceof Node && !held?.element.contains(target)) held = undefined;
    },
    release: () => {
      held = undefined;
    },
    /** What is drawn next may take the focus by itself, so that is waited for. */
    look: () => {
      if (!held || !isGone(held)) return;
      clearTimeout(timer);
      timer = setTimeout(land);
    },
  };
}

function isGone({ element, isWaiting }: Held): boolean {
  return isWaiting || !element.isConnected || element.hasAttribute("disabled");
}

function sectionsOf(element: HTMLElement): readonly Element[] {
  const sections: Element[] = [];
  for (let one = element.closest("section"); one; one = one.parentElement?.closest("section") ?? null)
    sections.push(one);
  return sections;
}

function landing(root: HTMLElement, sections: readonly Element[]): HTMLElement | null {
  const section = sections.find((one) => root.contains(one));
  return (
    section?.querySelector<HTMLElement>("h2, h3") ??
    root.querySelector<HTMLElement>("main [role=tab][aria-selected=true]") ??
    root.querySelector<HTMLElement>("main h2") ??
    root.querySelector<HTMLElement>("main")
  );
}
