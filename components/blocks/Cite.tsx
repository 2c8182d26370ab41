import type { Locale } from '#lib/i18n/locale.ts';
import { guideText } from '#lib/i18n/text/guides.ts';

interface Props {
  locale: Locale;
  id: string | undefined;
  /** Ids of the page's sources in the order of its source list. */
  sourceIds: readonly string[];
}

/** A small number that leads to the source at the foot of the page. */
export function Cite({ locale, id, sourceIds }: Props) {
  const number = sourceIds.indexOf(id ?? '') + 1;
  return (
    <a className="cite" href={`#source-${id}`} aria-label={guideText[locale].cite(number)}>
      {number}
    </a>
  );
}
