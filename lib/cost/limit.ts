import type { VenuePrice } from '#lib/content/schema/venue.ts';
import type { Person } from './person.ts';

/**
 * For whom a price holds, as its own words say: height in metres and age in years. Empty when they say
 * nothing.
 */
export interface Limit {
  underM?: number;
  fromM?: number;
  underAge?: number;
  fromAge?: number;
}

export type Fit = 'yes' | 'no' | 'maybe';

const HEIGHT_RANGE = /(\d(?:\.\d+)?)\s*[–~至到-]\s*(\d(?:\.\d+)?)\s*米/g;
const AGE_RANGE = /(\d{1,2})\s*[–~至到-]\s*(\d{1,2})\s*周?岁/g;
const HEIGHT = /(\d(?:\.\d+)?)\s*米\s*(?:（含）)?\s*(?:及)?(以下|以上)/g;
const AGE = /(\d{1,2})\s*周?岁\s*(?:（含）)?\s*(?:及)?(以下|以上)/g;
/** A clause that bars people turns its limits round; one that sets a duty says nothing about the price. */
const BARRED = /不能|不可|不得|不宜|谢绝|禁止/;
const DUTY = /须|需|必须|应当/;

/** The Chinese words of a price, which every price has: what is bought, and the note. */
export const wordsOf = ({ product, note }: Pick<VenuePrice, 'product' | 'note'>): string =>
  `${product.zh}；${note?.zh ?? ''}`;

function readClause(clause: string): Limit {
  const limit: Limit = {};
  for (const [, from, to] of clause.matchAll(HEIGHT_RANGE)) {
    limit.fromM = Number(from);
    limit.underM = Number(to);
  }
  for (const [, from, to] of clause.matchAll(AGE_RANGE)) {
    limit.fromAge = Number(from);
    limit.underAge = Number(to);
  }
  const barred = BARRED.test(clause);
  for (const [, metres, side] of clause.matchAll(HEIGHT)) {
    limit[(side === '以下') === barred ? 'fromM' : 'underM'] ??= Number(metres);
  }
  for (const [, years, side] of clause.matchAll(AGE)) {
    limit[(side === '以下') === barred ? 'fromAge' : 'underAge'] ??= Number(years);
  }
  return limit;
}

/** Reads the height and age rule out of a price’s own words: `身高 1.2 米以下`, `6–14 岁`, `17 岁以下入场`. */
export function limitOf(price: Pick<VenuePrice, 'product' | 'note'>): Limit {
  const clauses = wordsOf(price).split(/[；。，（）]/);
  return Object.assign({}, ...clauses.filter((clause) => !DUTY.test(clause)).map(readClause));
}

export const hasLimit = (limit: Limit): boolean => Object.keys(limit).length > 0;

function below(value: number | undefined, bound: number | undefined): Fit {
  if (bound === undefined) return 'yes';
  // Whether “1.2 米以下” takes in 1.2 m itself differs from desk to desk.
  if (value === undefined || value === bound) return 'maybe';
  return value < bound ? 'yes' : 'no';
}
const flip: Record<Fit, Fit> = { yes: 'no', no: 'yes', maybe: 'maybe' };
const from = (value: number | undefined, bound: number | undefined): Fit =>
  bound === undefined ? 'yes' : flip[below(value, bound)];

/** Whether a rule covers a person; `maybe` on the very line, or where the age or height was not told. */
export function fits(limit: Limit, { age, heightM }: Pick<Person, 'age' | 'heightM'>): Fit {
  const answers = [
    below(heightM, limit.underM),
    from(heightM, limit.fromM),
    below(age, limit.underAge),
    from(age, limit.fromAge),
  ];
  if (answers.includes('no')) return 'no';
  return answers.includes('maybe') ? 'maybe' : 'yes';
}
