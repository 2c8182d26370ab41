import type { Venue } from '#lib/content/types.ts';
import { pressOf } from './pressOf.ts';

/** When a seasonal venue is known to have opened, and who wrote so. */
export interface KnownOpening {
  venue: Venue;
  year: number;
  month: number;
  /** Absent where only the month is told. */
  day?: number;
  source: Venue['sources'][number];
}

/** `2025 年 12 月 4 日开板`, `2025 年 10 月中旬开板`, `2026 年 1 月重新开放`; not `2022 年 1 月 23 日–2 月 15 日开放过`. */
const OPENED = /(20\d\d) 年 (\d{1,2}) 月(?: (\d{1,2}) 日)?(?:[上中下]旬)?[，起]?(?:开板|(?:重新)?开放(?!过))/;

type Node = NonNullable<Venue['notes']['zh']>['children'][number];
const textOf = (node: Node): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

const two = (part: string | number): string => String(part).padStart(2, '0');

/**
 * When a seasonal venue last opened, as its Chinese notes say. Undefined where they say nothing of the kind, or where
 * no outlet of that time is named: a date without a source is no date.
 */
export function knownOpening(venue: Venue): KnownOpening | undefined {
  if (venue.season.allYear) return undefined;
  const words = (venue.notes.zh?.children ?? []).map(textOf).join('');
  const [found, year, month, day] = words.match(OPENED) ?? [];
  if (!found || !year || !month) return undefined;
  const opened = [year, two(month), ...(day ? [two(day)] : [])].join('-');
  const since = pressOf(venue.sources)
    .filter(({ date }) => date && date.slice(0, 4) >= year)
    .toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  // The first report after the day; a forecast of the same year where there is none.
  const source = since.find(({ date }) => (date ?? '') >= opened) ?? since[0];
  if (!source) return undefined;
  return { venue, year: Number(year), month: Number(month), ...(day && { day: Number(day) }), source };
}
