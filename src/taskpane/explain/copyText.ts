/**
 * Puts a text on the clipboard. Where the browser does not let a pane do that, the element that shows it is selected and
 * copied as by hand; false when that is refused too: the text is then still selected.
 */
export async function copyText(text: string, shown: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown) select(shown);
    // Deprecated, but the only way where a pane's frame has no permission for the clipboard.
    return copySelected();
  }
}

/** A web view may lack the command altogether. */
function copySelected(): boolean {
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  }
}

function select(element: HTMLElement): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
