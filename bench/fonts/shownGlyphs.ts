/** Runs in a page: the Han characters and wide punctuation that it sets in the display face. */
export function shownGlyphs(face: string): string {
  const shown = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest('script, style')) continue;
    if (!getComputedStyle(parent).fontFamily.split(',')[0]?.includes(face)) continue;
    for (const glyph of node.textContent ?? '') if (glyph > '\u2e00') shown.add(glyph);
  }
  return [...shown].join('');
}
