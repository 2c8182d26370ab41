import type { Locale } from '#lib/i18n/locale.ts';
import { finderRowText } from '#lib/i18n/text/finderRow.ts';
import { easyMarks } from './easyMarks.ts';
import type { FinderState } from './finderState.ts';
import type { Asking } from './findVenues.ts';
import { nearly } from './misspelt.ts';
import { costFor } from './quotes/costFor.ts';

/** All that any question may need for its answer. */
export const askingFor = (state: FinderState, locale: Locale, at: Date): Required<Asking> => ({
  at,
  cost: costFor(state, locale),
  ease: (venue) => easyMarks(venue).map((mark) => finderRowText[locale].easy[mark]),
  nearly,
});
