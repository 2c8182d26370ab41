import { partySize } from '#lib/cost/visit.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderPartyText } from '#lib/i18n/text/finderParty.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import type { FinderState } from './finderState.ts';
import { partyOf } from './partyParams.ts';

/** The question in a few words, in reading order: `2 大 1 小`, `周末`, `租装备`. */
export function partyWords({ who, day, gear, lesson }: FinderState, locale: Locale): string[] {
  const party = partyOf(who);
  const text = finderPartyText[locale];
  const counts = { ...party, children: party.children.length };
  const kinds = ['adults', 'children', 'students', 'seniors'] as const;
  const told = kinds.flatMap((kind) => (counts[kind] > 0 ? [text.counts[kind](counts[kind])] : []));
  const isOne = party.adults === 1 && partySize(party) === 1;
  return [
    isOne ? text.one : told.join(text.and),
    venueWords[locale].days[day],
    text.gearsShort[gear],
    ...(lesson ? [text.lessonShort] : []),
  ];
}
