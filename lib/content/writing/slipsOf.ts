import type { Locale } from '#lib/i18n/locale.ts';
import { type Finding, finding, type Place } from '../finding.ts';
import { placeOf } from '../mdx/textPlace.ts';
import { blanksIn } from './blanks.ts';
import type { Passage, Writing } from './passages.ts';
import type { Edit, Slip } from './slip.ts';
import { slipsIn } from './words.ts';

/** A slip in its file. */
export interface PlacedSlip {
  slip: Slip;
  place: Place;
  /** The change of the file that mends it, and where; undefined where an editor has to decide. */
  mend: (Edit & { from: number }) | undefined;
}

const mendOf = ({ offset, edit }: Slip, passage: Passage): PlacedSlip['mend'] => {
  const from = edit && passage.verbatim(offset, edit.length);
  return edit && from !== undefined ? { ...edit, from } : undefined;
};

/** What the style guide would say otherwise in some words. Where they stand is only looked for if it says something. */
export const slipsOfPassages = (passages: readonly Passage[], locale: Locale): PlacedSlip[] =>
  passages.flatMap((passage) =>
    slipsIn(passage.text, locale).map((slip) => ({
      slip,
      place: passage.at(slip.offset),
      get mend() {
        return mendOf(slip, passage);
      },
    })),
  );

/** The same for all words of a text, and for the blanks that nobody sees. */
export const slipsOf = ({ text, passages }: Writing, locale: Locale): PlacedSlip[] => [
  ...slipsOfPassages(passages, locale),
  ...blanksIn(text).map((slip) => ({
    slip,
    place: placeOf(text, slip.offset),
    mend: slip.edit && { ...slip.edit, from: slip.offset },
  })),
];

export const asFinding = ({ slip: { rule, message, fix }, place, mend }: PlacedSlip): Finding => ({
  ...finding(place, rule, message, fix),
  mendable: mend !== undefined,
});
