import type { FinderRows } from '#lib/finder/finderRows.ts';
import { matchVenues } from '#lib/finder/matchVenues.ts';
import { nearly } from '#lib/finder/misspelt.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderHelpText } from '#lib/i18n/text/finderHelp.ts';

interface Props {
  locale: Locale;
  rows: FinderRows;
  query: string;
}

/** Says so when a word stands nowhere and was read as one that is spelt much the same. */
export function Guessed({ locale, rows, query }: Props) {
  const { guessed } = matchVenues(rows, query, nearly);
  return guessed.length > 0 ? (
    <p className="small">{finderHelpText[locale].guessed(guessed.join(' '))}</p>
  ) : null;
}
