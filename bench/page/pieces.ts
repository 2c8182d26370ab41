import type { Piece } from '../peers/article.ts';

/** Runs in a page: all words that it shows, in their order, by the plain kind of the block that holds them. */
export function piecesOfPage(): Piece[] {
  const inline = (element: Element): boolean =>
    /^(?:inline|contents|ruby)/.test(getComputedStyle(element).display);
  const pieces: { block: Element; kind: Piece['kind']; text: string }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent ?? '';
    if (!parent || parent.closest('script, style, svg, noscript') || !parent.checkVisibility()) continue;
    let block = parent;
    while (block.parentElement && inline(block)) block = block.parentElement;
    const last = pieces[pieces.length - 1];
    if (last?.block === block) last.text += text;
    else if (text.trim()) {
      const [heading] =
        block
          .closest('h1, h2, h3, h4')
          ?.tagName.toLowerCase()
          .match(/h[1-3]/) ?? [];
      const kind = (heading ?? (block.closest('li') ? 'li' : 'p')) as Piece['kind'];
      pieces.push({ block, kind, text });
    }
  }
  return pieces.map(({ kind, text }) => ({ kind, text: text.replace(/\s+/g, ' ').trim() }));
}
