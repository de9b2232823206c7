/**
 * Copies text to the clipboard. False where the browser does not let us, as Excel's own frame may not: `shown`, the element
 * that shows the text, is then selected, so that it can be copied by hand.
 */
export async function copyText(text: string, shown?: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const isCopied = copySelected(text);
    if (!isCopied && shown) select(shown);
    return isCopied;
  }
}

/** The older way, which needs no permission where the user has just pressed a button. A web view may lack it altogether. */
function copySelected(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.style.position = "fixed";
  field.style.opacity = "0";
  document.body.append(field);
  const focused = document.activeElement;
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}

function select(element: HTMLElement): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
