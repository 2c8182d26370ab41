/**
 * A web address in its normal form; undefined if a text is none. OSM writes several with `;`: the first is
 * taken.
 */
export function webAddress(text: string | undefined): string | undefined {
  const first = text?.split(';')[0]?.trim() ?? '';
  if (!/^https?:\/\//i.test(first) || !URL.canParse(first)) return undefined;
  return new URL(first).href;
}
