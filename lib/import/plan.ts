import type { City } from '#lib/content/schema/city.ts';
import { draftOf } from './draft.ts';
import type { FileReading, Refusal } from './incoming.ts';
import { match, type Verdict } from './match.ts';
import type { Present } from './present.ts';
import { type FieldChange, type KeptField, type Origin, refresh } from './refresh.ts';
import { venueId } from './venueId.ts';

/** A file to write, below the content folder. */
export interface Write {
  path: string;
  text: string;
  isNew: boolean;
}

/** What an import found for one row. */
export type Outcome =
  | { is: 'same'; id: string; why: string; kept: KeptField[] }
  | { is: 'changed'; id: string; why: string; changes: FieldChange[]; kept: KeptField[] }
  | { is: 'new'; id: string; at: string; name: string; city: string; place: string }
  | { is: 'near'; at: string; name: string; of: string; why: string }
  | { is: 'double'; at: string; name: string; of: string; why: string };

export interface Plan {
  writes: Write[];
  outcomes: Outcome[];
  skipped: Refusal[];
  malformed: Refusal[];
}

export interface Content {
  venues: readonly Present[];
  cities: readonly City[];
}

const nameOf = ({ row }: Verdict): string => row.name.zh ?? row.name.en ?? '';

/**
 * What an import would do; nothing is written here. The same file and content always give the same plan,
 * whatever
 * the order of the rows. `newOnes` are rows (`way/123`, `row 5`) that a person has called new after a near
 * miss.
 */
export function planImport(
  reading: FileReading,
  { venues, cities }: Content,
  origin: Origin,
  newOnes: ReadonlySet<string> = new Set(),
): Plan {
  const plan: Plan = {
    writes: [],
    outcomes: [],
    skipped: [...reading.skipped],
    malformed: [...reading.malformed],
  };
  const bySlug = new Map(cities.map((city) => [city.slug, city]));
  const around = { cities, bySlug, venues: venues.map(({ meta }) => meta) };
  const taken = new Set(venues.map(({ id }) => id));
  for (const verdict of match(reading.rows, venues, cities, newOnes)) {
    const { row } = verdict;
    const name = nameOf(verdict);
    if (verdict.is === 'match') {
      const { venue, why, sureById } = verdict;
      const { text, changes, kept } = refresh(venue, row, origin, sureById);
      if (changes.length > 0) plan.writes.push({ path: venue.path, text, isNew: false });
      const { id } = venue;
      plan.outcomes.push(
        changes.length > 0 ? { is: 'changed', id, why, changes, kept } : { is: 'same', id, why, kept },
      );
    } else if (verdict.is === 'new') {
      const draft = draftOf(row, origin, around);
      if (typeof draft === 'string') {
        plan.skipped.push({ at: row.at, name, reason: draft });
        continue;
      }
      const { meta, text } = draft;
      const id =
        row.id !== undefined && !taken.has(row.id) ? row.id : venueId(meta.city, meta.name.en, taken);
      taken.add(id);
      plan.writes.push({ path: `venues/${id}.mdx`, text, isNew: true });
      const { lat, lng, precision } = meta.position;
      const place = lat === undefined ? precision : `${lat}, ${lng} (${precision})`;
      plan.outcomes.push({ is: 'new', id, at: row.at, name, city: meta.city, place });
    } else {
      const of = verdict.is === 'near' ? verdict.venue.id : verdict.of;
      plan.outcomes.push({ is: verdict.is, at: row.at, name, of, why: verdict.why });
    }
  }
  plan.writes.sort((a, b) => (a.path < b.path ? -1 : 1));
  return plan;
}
