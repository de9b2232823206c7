import { useEffect } from "react";

/** Ctrl+S saves the workbook wherever the focus is, instead of the page. */
export function useSaveKeys(save: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
      event.preventDefault();
      // What is being typed is taken first, as in Excel.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      save();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [save]);
}
