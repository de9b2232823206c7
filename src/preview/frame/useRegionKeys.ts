import { useEffect } from "react";

const FOCUSABLE = '[tabindex="0"], button:not(:disabled):not([tabindex="-1"]), input:not([hidden]), select, a[href]';

/**
 * F6 and Shift+F6 move the focus between the page's parts (toolbar, formula bar, grid, sheets, pane), as in Excel: in the
 * grid Tab moves between cells, so there must be another way out.
 */
export function useRegionKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== "F6") return;
      event.preventDefault();
      const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")];
      const here = regions.findIndex((region) => region.contains(document.activeElement));
      const next = regions.at((here + (event.shiftKey ? -1 : 1)) % regions.length);
      next?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
