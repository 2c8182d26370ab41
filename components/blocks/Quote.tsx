import type { ReactNode } from 'react';
import type { Locale } from '#lib/i18n/locale.ts';

interface Props {
  locale: Locale;
  by: string | undefined;
  role: string | undefined;
  /** Where it was said. */
  cite: ReactNode;
  children: ReactNode;
}

/** Somebody’s own words, in quotation marks, with their name and the source. */
export function Quote({ locale, by, role, cite, children }: Props) {
  return (
    <figure className="pull">
      <blockquote>“{children}”</blockquote>
      <figcaption>
        {locale === 'zh' ? '——' : '— '}
        {[by, role].filter(Boolean).join(locale === 'zh' ? '，' : ', ')}
        {cite}
      </figcaption>
    </figure>
  );
}
