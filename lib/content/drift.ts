import type { TranslationRecord } from './schema/translation.ts';
import type { Section, Unit } from './sections.ts';

/** A section of the source that no longer is what the translation was made from. */
export interface SectionDrift {
  what: 'changed' | 'added' | 'removed';
  /** Of the source; empty for what comes before the first heading. */
  title: string;
  /** Its number in the source, from 0; undefined if it was removed. */
  at: number | undefined;
  /** Paragraphs that are new or different, as they stand now. */
  units: Unit[];
  /** How many paragraphs of old are gone or different. */
  gone: number;
}

/** How the English of an article stands to its Chinese. */
export type Translation =
  | { status: 'missing' | 'unrecorded' }
  | { status: 'current'; on: string }
  | { status: 'drifted'; on: string; sections: SectionDrift[] };

type Recorded = TranslationRecord['sections'][number];

const hashes = ({ units }: Recorded): string[] => units.split(' ').filter(Boolean);

/** Which recorded section each section of today was: by its title, or else by a paragraph that both have. */
function pair(today: readonly Section[], recorded: readonly Recorded[]): Map<Section, Recorded> {
  const pairs = new Map<Section, Recorded>();
  const left = new Set(recorded);
  const match = (same: (section: Section, old: Recorded) => boolean): void => {
    for (const section of today) {
      if (pairs.has(section)) continue;
      const old = [...left].find((one) => same(section, one));
      if (!old) continue;
      pairs.set(section, old);
      left.delete(old);
    }
  };
  match(({ title }, old) => title === old.title);
  match(({ units }, old) => units.some(({ hash }) => hashes(old).includes(hash)));
  return pairs;
}

/** What has changed in a source since its translation was recorded. Paragraphs in another order are no change. */
export function driftOf(today: readonly Section[], record: TranslationRecord): SectionDrift[] {
  const pairs = pair(today, record.sections);
  const drift = today.flatMap((section, at): SectionDrift[] => {
    const { title, units } = section;
    const old = pairs.get(section);
    if (!old) return units.length > 0 ? [{ what: 'added', title, at, units, gone: 0 }] : [];
    const [before, now] = [hashes(old), new Set(units.map(({ hash }) => hash))];
    const fresh = units.filter(({ hash }) => !before.includes(hash));
    const gone = before.filter((hash) => !now.has(hash)).length;
    return fresh.length + gone > 0 ? [{ what: 'changed', title, at, units: fresh, gone }] : [];
  });
  const kept = new Set(pairs.values());
  const removed = record.sections
    .filter((old) => !kept.has(old) && old.units !== '')
    .map((old): SectionDrift => {
      return { what: 'removed', title: old.title, at: undefined, units: [], gone: hashes(old).length };
    });
  return [...drift, ...removed];
}

/** The record of a source as it is now. */
export const recordOf = (sections: readonly Section[], on: string): TranslationRecord => ({
  on,
  sections: sections.map(({ title, units }) => ({ title, units: units.map(({ hash }) => hash).join(' ') })),
});
