/** Ways to say less, from the most to the least: without what is in brackets, then up to an earlier comma. */
function* shorter(product: string): Generator<string> {
  const bare = product.replace(/\s*(?:（[^）]*）|\([^)]*\))/gu, '');
  if (bare !== product) yield bare;
  const ends = [...bare.matchAll(/[，、；,;]/gu)].map(({ index }) => index).reverse();
  for (const end of ends) yield bare.slice(0, end);
  const characters = [...bare];
  for (let length = characters.length - 1; length > 4; length--)
    yield characters.slice(0, length).join('').trimEnd();
}

/**
 * Cuts a price note such as `半日场通票（冰车、冰上自行车） · 2026 年价` until it fits. What is cut leaves an ellipsis;
 * the year after the last ` · ` always stays, since a price never stands without it.
 */
export function shortenNote(note: string, ellipsis: string, fits: (note: string) => boolean): string {
  if (fits(note)) return note;
  const at = note.lastIndexOf(' · ');
  const product = at < 0 ? note : note.slice(0, at);
  const year = at < 0 ? '' : note.slice(at);
  for (const part of shorter(product)) if (fits(part + ellipsis + year)) return part + ellipsis + year;
  return note;
}
