import type { ReactNode } from 'react';
import { loadContent } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { guidePath } from '#lib/routes.ts';

const GUIDE = 'natural-ice';

/** The guide about ice on water, where a language has it: the rule of 15 cm is explained and sourced there. */
export const iceGuide = (locale: Locale) =>
  loadContent().guides.find(({ slug, prose }) => slug === GUIDE && prose[locale]);

interface Props {
  locale: Locale;
  title: ReactNode;
  /** What the link to the guide says; its title if nothing. */
  label?: string;
  children: ReactNode;
}

/** The warning on every page that shows ice on water: the rule, whose it is, and the guide. */
export function IceNote({ locale, title, label, children }: Props) {
  const guide = iceGuide(locale);
  return (
    <aside className="callout callout--safety ice-warning" data-traced="">
      <p className="callout__label">{title}</p>
      {children}
      {guide ? (
        <p>
          <a className="text-link" href={guidePath(locale, guide.slug)}>
            {label ?? guide.prose[locale]?.title.replaceAll('|', '')}
          </a>
        </p>
      ) : null}
    </aside>
  );
}
