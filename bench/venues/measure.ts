import { brotliCompressSync, constants } from 'node:zlib';
import { generatedRows } from '#lib/finder/cells/fixtures/generatedRows.ts';
import { splitRows } from '#lib/finder/cells/splitRows.ts';
import type { FinderRows } from '#lib/finder/finderRows.ts';
import { distanceKm, type Point } from '#lib/venues/distance.ts';
import { seededRandom } from '#lib/venues/fixtures/seededRandom.ts';
import { nearestIndex } from '#lib/venues/nearestIndex.ts';
import { kmOf20th, partsOf, requestsUntilSure } from './askings.ts';
import { type Quantiles, quantilesOf } from './quantiles.ts';

/** The site sends level 11, which is some per cent smaller and ten times slower to make. */
const QUALITY = 9;
const ASKED = 200;
const QUERIES = 2_000;
const BRUTE = 50;

export interface Figures {
  venues: number;
  files: number;
  splitMs: number;
  directoryBytes: number;
  cellBytes?: Quantiles;
  nameBytes?: Quantiles;
  topBytes?: number;
  cityRequests: Quantiles;
  cityBytes: Quantiles;
  nameRequests: Quantiles;
  nameAnswerBytes: Quantiles;
  sureRequests: Quantiles;
  indexMs: number;
  queryMs: Quantiles;
  bruteMs: Quantiles;
}

const weigh = (value: object): number =>
  brotliCompressSync(JSON.stringify(value), { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }).length;

function timed<T>(work: () => T): { ms: number; result: T } {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

/** Every so manieth, so that about `count` are left. */
const spread = <T>(list: readonly T[], count: number): T[] => {
  const step = Math.max(1, Math.floor(list.length / count));
  return list.filter((_, index) => index % step === 0);
};

function measureQueries({ venues }: FinderRows, from: readonly Point[]) {
  const points = venues.flatMap(({ lat, lng }) =>
    lat === undefined || lng === undefined ? [] : { lat, lng },
  );
  const { ms, result: nearest } = timed(() => nearestIndex(points));
  const ask = (index: number): Point => from[index % from.length] ?? { lat: 0, lng: 0 };
  const brute = (point: Point) =>
    points
      .map((there, index) => ({ index, km: distanceKm(point, there) }))
      .sort((a, b) => a.km - b.km)
      .slice(0, 20);
  const times = (count: number, work: (point: Point) => unknown): Quantiles =>
    quantilesOf(Array.from({ length: count }, (_, index) => timed(() => work(ask(index))).ms));
  return {
    indexMs: ms,
    queryMs: times(QUERIES, (point) => nearest(point, 20)),
    bruteMs: times(BRUTE, brute),
  };
}

/** Everything about one number of generated venues. */
export function measure(real: FinderRows, count: number): Figures {
  const rows = generatedRows(real, count);
  const { ms: splitMs, result } = timed(() => splitRows(rows));
  const { directory, parts } = result;
  const { split } = directory;
  const weights = new Map<string, number>();
  const weightOf = (part: string): number => {
    const made = parts.get(part);
    const known = weights.get(part) ?? (made ? weigh(made()) : 0);
    weights.set(part, known);
    return known;
  };
  const named = (letter: string): string[] =>
    [...parts.keys()].filter((part) => new RegExp(`^${letter}\\d`).test(part));
  const weightsOf = (some: readonly string[]) =>
    some.length > 0 ? quantilesOf(some.map(weightOf)) : undefined;
  const directoryBytes = weigh(directory);
  const random = seededRandom(count);
  const centred = rows.cities.flatMap(({ slug, lat, lng }) => (lat && lng ? [{ slug, lat, lng }] : []));
  const places = Array.from(
    { length: ASKED },
    () => centred[Math.floor(random() * centred.length)] ?? centred[0],
  );
  const positions = places.map((place) => ({
    lat: (place?.lat ?? 0) + random() - 0.5,
    lng: (place?.lng ?? 0) + random() - 0.5,
  }));
  const byCity = places.map((place) => partsOf(split, rows, { place: place?.slug ?? '', query: '' }));
  const byName = spread(rows.venues, ASKED).map(({ name }) => partsOf(split, rows, { query: name }));
  const bytes = (asked: readonly string[]): number =>
    asked.reduce((sum, part) => sum + weightOf(part), directoryBytes);
  return {
    venues: count,
    files: 1 + parts.size,
    splitMs,
    directoryBytes,
    cellBytes: weightsOf(named('c')),
    nameBytes: weightsOf(spread(named('n'), ASKED)),
    topBytes: parts.has('top') ? weightOf('top') : undefined,
    cityRequests: quantilesOf(byCity.map((asked) => 1 + asked.length)),
    cityBytes: quantilesOf(byCity.map(bytes)),
    nameRequests: quantilesOf(byName.map((asked) => 1 + asked.length)),
    nameAnswerBytes: quantilesOf(byName.map(bytes)),
    sureRequests: quantilesOf(
      positions.map((from) => requestsUntilSure(split, rows, from, kmOf20th(rows, from))),
    ),
    ...measureQueries(rows, positions),
  };
}
