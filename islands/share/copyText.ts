/** Selects an element's text, so that the visitor's own “copy” takes it. */
function select(element: Element): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/**
 * Copies an element's text. Where the clipboard is refused or missing (plain http, old in-app browsers) the text is left
 * selected and the older command is tried. Returns whether the text is in the clipboard.
 */
export async function copyText(element: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent?.trim() ?? '');
    return true;
  } catch {
    select(element);
    try {
      return document.execCommand('copy');
    } catch {
      return false;
    }
  }
}
