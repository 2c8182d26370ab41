import { VISIT_LIMITS } from '#lib/cost/visit.ts';
import { childEntries } from './partyParams.ts';

/** What of a party in a URL could not be taken as written; the words for each are in lib/i18n/text/finderParty.ts. */
export type PartyProblem = 'no-one' | 'too-many' | 'child';

/** The height and age of a child as written, `110-5y`; NaN where none is. */
function toldOf(entry: string): { cm: number; age: number } {
  const [, cm, age] = entry.match(/^(\d+)?-?(?:(\d+)y)?$/) ?? [];
  return { cm: Number(cm), age: Number(age) };
}

/**
 * What `partyOf` had to change in a URL’s party: whoever wrote 99 people should read why there are 20. What is no
 * number at all is no party and changes nothing.
 */
export function partyProblems(who: string): PartyProblem[] {
  const params = new URLSearchParams(who);
  const { people, age, heightM } = VISIT_LIMITS;
  const counts = ['adults', 'students', 'seniors'].map((name) => {
    const text = params.get(name) ?? '';
    return /^\d+$/.test(text) ? Number(text) : Number(name === 'adults');
  });
  const children = childEntries(params.get('kids') ?? '')
    .filter((entry) => /^(?:x|\d[\dy-]*)$/.test(entry))
    .map(toldOf);
  const size = counts.reduce((sum, count) => sum + count, children.length);
  const isOdd = children.some(
    ({ cm, age: years }) => cm < heightM.min * 100 || cm > heightM.max * 100 || years > age.max,
  );
  return [
    ...(size === 0 ? (['no-one'] as const) : []),
    ...(size > people ? (['too-many'] as const) : []),
    ...(isOdd ? (['child'] as const) : []),
  ];
}
