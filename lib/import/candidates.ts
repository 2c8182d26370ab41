import type { City } from '#lib/content/schema/city.ts';
import type { VenueKind } from '#lib/content/schema/venue.ts';
import { distanceKm, type Point } from '#lib/venues/distance.ts';
import { Grid } from './grid.ts';
import type { Incoming } from './incoming.ts';
import { type NameKeys, nameKeys } from './nameKeys.ts';
import { nearestCity } from './nearestCity.ts';
import { type Present, upstreamIds } from './present.ts';
import { similarity } from './similarity.ts';

/** How near two places of the same name must be to be one, and up to where a person should look at them. */
export const SAME_KM = 3;
const NEAR_KM = 30;
/** Points that were put by hand have been seen this far off. */
const ROUGH_KM = 15;
/**
 * Two places of a kind this near are worth a look, whatever they are called; a rough point may be 3 km off.
 */
const NEXT_DOOR_KM = 0.3;
const SAME_NAME = 0.8;
const LIKE_NAME = 0.6;
/** How far from its city's centre a venue without a place of its own may lie. */
const CITY_KM = 150;

/** A row and a venue that may be one place. Lower ranks are surer: 0 id, 1 OSM, 2 Skimap.org, 3 name. */
export interface Candidate {
  row: Incoming;
  venue: Present;
  rank: 0 | 1 | 2 | 3;
  /** Sure enough to act on; otherwise a near miss. */
  sure: boolean;
  score: number;
  km: number;
  why: string;
}

const ICE: ReadonlySet<VenueKind> = new Set(['ice-rink', 'outdoor-rink', 'curling']);
/** Ice and snow are different places even under one roof and one name. */
export const isAlike = (a: VenueKind, b: VenueKind): boolean => ICE.has(a) === ICE.has(b);

export const rowKeys = (row: Incoming): NameKeys =>
  nameKeys([row.name.zh, row.name.en, ...row.aka].filter((name) => name !== undefined));

const kmText = (km: number): string => `${km.toFixed(1)} km`;

/** All venues, ready to be asked for the ones that a row may be. */
export class VenueIndex {
  readonly #cities: readonly City[];
  readonly #bySlug: ReadonlyMap<string, City>;
  readonly #byId = new Map<string, Present>();
  readonly #byOsm = new Map<string, Present>();
  readonly #bySkimap = new Map<string, Present>();
  readonly #grid = new Grid<Present>();
  readonly #byStem = new Map<string, Set<Present>>();
  readonly #keys = new Map<Present, NameKeys>();

  constructor(venues: readonly Present[], cities: readonly City[]) {
    this.#cities = cities;
    this.#bySlug = new Map(cities.map((city) => [city.slug, city]));
    for (const venue of venues) this.#add(venue);
  }

  /** What a row may be: one candidate if an id says so, else those by name and distance, best first. */
  candidates(row: Incoming): Candidate[] {
    const known = this.#byKnownId(row);
    if (known) return [known];
    const keys = rowKeys(row);
    const found = [...this.#nearby(row, keys), ...this.#placeless(row, keys)];
    return found.sort(
      (a, b) =>
        Number(b.sure) - Number(a.sure) ||
        b.score - a.score ||
        a.km - b.km ||
        (a.venue.id < b.venue.id ? -1 : 1),
    );
  }

  #add(venue: Present): void {
    const { name, aka, position } = venue.meta;
    const keys = nameKeys([name.zh, name.en, ...(aka ?? [])]);
    const ids = upstreamIds(venue.meta);
    this.#byId.set(venue.id, venue);
    this.#keys.set(venue, keys);
    for (const id of ids.osm) if (!this.#byOsm.has(id)) this.#byOsm.set(id, venue);
    for (const id of ids.skimap) if (!this.#bySkimap.has(id)) this.#bySkimap.set(id, venue);
    const { lat, lng, precision } = position;
    if (precision !== 'city' && lat !== undefined && lng !== undefined) this.#grid.add({ lat, lng }, venue);
    for (const stem of [...keys.han, ...keys.latin])
      this.#byStem.set(stem, (this.#byStem.get(stem) ?? new Set()).add(venue));
  }

  #byKnownId(row: Incoming): Candidate | undefined {
    const sure = (venue: Present, rank: 0 | 1 | 2, why: string): Candidate => {
      return { row, venue, rank, sure: true, score: 1, km: 0, why: `matched by ${why}` };
    };
    const own = row.id === undefined ? undefined : this.#byId.get(row.id);
    if (own) return sure(own, 0, `id ${own.id}`);
    for (const id of row.osm) {
      const venue = this.#byOsm.get(id);
      if (venue) return sure(venue, 1, `osm ${id}`);
    }
    for (const id of row.skimap) {
      const venue = this.#bySkimap.get(id);
      if (venue) return sure(venue, 2, `skimap.org ${id}`);
    }
    return undefined;
  }

  #nearby(row: Incoming, keys: NameKeys): Candidate[] {
    if (!row.point) return [];
    return this.#grid.within(row.point, NEAR_KM).flatMap(({ value: venue, km }) => {
      const score = similarity(keys, this.#keys.get(venue) ?? keys);
      const alike = isAlike(row.kind, venue.meta.kind);
      const sure = alike && km <= SAME_KM && score >= SAME_NAME;
      const rough = row.precision !== 'exact' || venue.meta.position.precision !== 'exact';
      const near =
        score >= SAME_NAME ||
        (km <= (rough ? ROUGH_KM : SAME_KM) && score >= LIKE_NAME) ||
        (alike && km <= (rough ? SAME_KM : NEXT_DOOR_KM));
      if (!sure && !near) return [];
      const why = `name ${score.toFixed(2)} at ${kmText(km)}${alike ? '' : `, but ${row.kind} and ${venue.meta.kind}`}`;
      return [{ row, venue, rank: 3 as const, sure, score, km, why }];
    });
  }

  /** Where one of the two has no place of its own, only the same name in the same city will do. */
  #placeless(row: Incoming, keys: NameKeys): Candidate[] {
    const named = new Set(
      [...keys.han, ...keys.latin].flatMap((stem) => [...(this.#byStem.get(stem) ?? [])]),
    );
    return [...named].flatMap((venue) => {
      const { precision, lat, lng } = venue.meta.position;
      const placed = precision !== 'city' && lat !== undefined && lng !== undefined;
      if ((placed && row.point) || !isAlike(row.kind, venue.meta.kind)) return [];
      const city = this.#bySlug.get(venue.meta.city);
      const here = this.#cityOf(row);
      const km = row.point && city ? kmFrom(row.point, city) : undefined;
      const sure = here !== undefined && here === venue.meta.city;
      if (!sure && (km === undefined || km > CITY_KM)) return [];
      const where = km === undefined ? 'in' : `${kmText(km)} from the centre of`;
      const score = similarity(keys, this.#keys.get(venue) ?? keys);
      const why = `name ${score.toFixed(2)}, ${where} ${venue.meta.city}, where its place is not known closer`;
      return [{ row, venue, rank: 3 as const, sure, score, km: km ?? 0, why }];
    });
  }

  #cityOf(row: Incoming): string | undefined {
    return row.given?.city ?? (row.point ? nearestCity(row.point, this.#cities)?.city.slug : undefined);
  }
}

const kmFrom = (point: Point, { lat, lng }: City): number | undefined =>
  lat === undefined || lng === undefined ? undefined : distanceKm(point, { lat, lng });
