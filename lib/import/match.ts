import type { City } from '#lib/content/schema/city.ts';
import { type Candidate, isAlike, rowKeys, SAME_KM, VenueIndex } from './candidates.ts';
import { Grid } from './grid.ts';
import type { Incoming } from './incoming.ts';
import type { NameKeys } from './nameKeys.ts';
import type { Present } from './present.ts';
import { similarity } from './similarity.ts';

const SAME_NAME = 0.8;

/** What becomes of a row, with the reason in words. */
export type Verdict =
  | { is: 'match'; row: Incoming; venue: Present; sureById: boolean; why: string }
  /** Perhaps a venue that we have: a person decides, and nothing is written. */
  | { is: 'near'; row: Incoming; venue: Present; why: string }
  /** A second record of a place that another row of the file stands for. */
  | { is: 'double'; row: Incoming; of: string; why: string }
  | { is: 'new'; row: Incoming };

/** Orders rows by what they are, not by where they stand in a file. */
export const rowKey = ({ id, osm, skimap, name, point }: Incoming): string =>
  [
    id ?? '',
    osm[0] ?? '',
    skimap[0] ?? '',
    name.zh ?? name.en ?? '',
    point?.lat ?? '',
    point?.lng ?? '',
  ].join('|');

const named = ({ name }: Incoming): string => name.zh ?? name.en ?? '';

function pair(rows: readonly Incoming[], index: VenueIndex, newOnes: ReadonlySet<string>): Verdict[] {
  const all = rows.map((row) => ({ row, key: rowKey(row), candidates: index.candidates(row) }));
  const sure = all
    .flatMap(({ key, candidates }) => candidates.filter((one) => one.sure).map((one) => ({ ...one, key })))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        b.score - a.score ||
        a.km - b.km ||
        (a.venue.id + a.key < b.venue.id + b.key ? -1 : 1),
    );
  const rowOf = new Map<Present, Candidate>();
  const venueOf = new Map<Incoming, Candidate>();
  for (const one of sure) {
    if (rowOf.has(one.venue) || venueOf.has(one.row)) continue;
    rowOf.set(one.venue, one);
    venueOf.set(one.row, one);
  }
  return all.map(({ row, candidates }): Verdict => {
    const won = venueOf.get(row);
    if (won) return { is: 'match', row, venue: won.venue, sureById: won.rank < 3, why: won.why };
    const [best] = candidates;
    if (!best || newOnes.has(row.at) || row.osm.some((id) => newOnes.has(id))) return { is: 'new', row };
    const first = rowOf.get(best.venue);
    if (best.sure && first)
      return { is: 'double', row, of: best.venue.id, why: `${best.why}; ${first.row.at} stands for it` };
    return { is: 'near', row, venue: best.venue, why: best.why };
  });
}

/** Of new rows that are one place, the first by key stays new. */
function withoutDoubles(verdicts: readonly Verdict[], newOnes: ReadonlySet<string>): Verdict[] {
  const grid = new Grid<{ row: Incoming; keys: NameKeys }>();
  return verdicts.map((verdict) => {
    const { row } = verdict;
    if (verdict.is !== 'new' || !row.point) return verdict;
    const keys = rowKeys(row);
    const twin = newOnes.has(row.at)
      ? undefined
      : grid
          .within(row.point, SAME_KM)
          .find(
            ({ value }) => isAlike(row.kind, value.row.kind) && similarity(keys, value.keys) >= SAME_NAME,
          );
    if (!twin) {
      grid.add(row.point, { row, keys });
      return verdict;
    }
    const score = similarity(keys, twin.value.keys).toFixed(2);
    const why = `name ${score} at ${twin.km.toFixed(1)} km of ${named(twin.value.row)}`;
    return { is: 'double', row, of: twin.value.row.at, why };
  });
}

/**
 * Which rows are venues that we have. Ids decide first (ours, OpenStreetMap, Skimap.org), then a name that
 * is alike
 * within 3 km; each venue takes one row. `newOnes` are rows (`way/123`) that a person has called new. The
 * outcome
 * does not depend on the order of the rows.
 */
export function match(
  rows: readonly Incoming[],
  venues: readonly Present[],
  cities: readonly City[],
  newOnes: ReadonlySet<string>,
): Verdict[] {
  const sorted = rows
    .map((row) => ({ row, key: rowKey(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
  return withoutDoubles(pair(sorted, new VenueIndex(venues, cities), newOnes), newOnes);
}
