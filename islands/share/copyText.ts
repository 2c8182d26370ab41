/** Selects an element's text, so that the visitor's own “copy” takes it. */
function select(element: Element): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Spaces that keep a number with its unit on a page are plain ones in what is pasted elsewhere. */
const plainSpaces = (text: string): string => text.replace(/\u00a0/g, ' ');

/**
 * Copies an element's text. Where the clipboard is refused or missing (plain http, old in-app browsers) the text is left
 * selected and the older command is tried. Returns whether the text is in the clipboard.
 */
export async function copyText(element: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(plainSpaces(element.textContent ?? '').trim());
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
