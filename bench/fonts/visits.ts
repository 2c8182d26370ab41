/** A guess at how a thousand visits spread over the kinds of page: each page has its share of its kind's. */
const VISITS: readonly (readonly [RegExp, number])[] = [
  [/^\/zh\/$/, 250],
  [/^\/zh\/venues\/$/, 120],
  [/^\/zh\/guides\/$/, 70],
  [/^\/zh\/film\/$/, 70],
  [/^\/zh\/guides\/./, 150],
  [/^\/zh\/cities\/./, 110],
  [/^\/zh\/venues\/./, 130],
  [/./, 100],
];

/** Visits to each page of a site, a thousand in all. */
export function visitsOf(paths: readonly string[]): Map<string, number> {
  const kindOf = (path: string): number => VISITS.findIndex(([pattern]) => pattern.test(path));
  const counts = new Map<number, number>();
  for (const path of paths) counts.set(kindOf(path), (counts.get(kindOf(path)) ?? 0) + 1);
  return new Map(
    paths.map((path) => [path, (VISITS[kindOf(path)]?.[1] ?? 0) / (counts.get(kindOf(path)) ?? 1)]),
  );
}

/** Characters by the visits that show them, most first; of equal ones the lower code point. */
export function byVisits(shown: ReadonlyMap<string, string>): string[] {
  const visits = visitsOf([...shown.keys()]);
  const sums = new Map<string, number>();
  for (const [path, glyphs] of shown)
    for (const glyph of glyphs) sums.set(glyph, (sums.get(glyph) ?? 0) + (visits.get(path) ?? 0));
  return [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([glyph]) => glyph);
}
