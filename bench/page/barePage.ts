import type { Piece } from '../peers/article.ts';
import { titleOf } from '../peers/article.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * The limit: the words of a page as HTML without a picture, a script, a link or an attribute, beside the stylesheet of
 * the plain templates (`bench/peers/plain.css`), which the browser asks for as it does on any page.
 */
export function barePage(pieces: readonly Piece[], lang: 'zh-CN' | 'en'): string {
  const lines = pieces.map(({ kind, text }) => `<${kind}>${escaped(text)}</${kind}>`);
  // A list around neighbouring items, as HTML asks.
  const body = lines
    .join('\n')
    .replace(/(?:<li>.*<\/li>\n?)+/g, (items) => `<ul>\n${items.trimEnd()}\n</ul>\n`);
  const title = escaped(titleOf({ slug: '', pieces }));
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/plain.css">
<main>
${body}
</main>
</html>
`;
}
