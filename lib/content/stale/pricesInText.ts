const BLOCK = /<Price\b([^<>]*)\/>/g;
const ATTRIBUTE = /(\w+)="([^"]*)"/g;

export interface PriceInText {
  line: number;
  column: number;
  price: { cny: number; toCny?: number; year?: string; source?: string };
}

/** The `<Price />` blocks of a text that the content check has passed, each amount, year and source once. */
export function pricesInText(text: string): PriceInText[] {
  const found = new Map<string, PriceInText>();
  for (const match of text.matchAll(BLOCK)) {
    const [whole, inside = ''] = match;
    const { cny, to, year, s } = Object.fromEntries(
      [...inside.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, value]),
    );
    const key = [cny, to, year, s].join('|');
    if (found.has(key) || cny === undefined) continue;
    const before = text.slice(0, match.index).split('\n');
    const price = {
      cny: Number(cny),
      ...(to !== undefined && { toCny: Number(to) }),
      ...(year !== undefined && { year }),
      ...(s !== undefined && { source: s }),
    };
    if (whole) found.set(key, { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, price });
  }
  return [...found.values()];
}
