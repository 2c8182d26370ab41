import type { Locale } from '#lib/i18n/locale.ts';
import { outletName } from '#lib/venues/outletName.ts';

interface Props {
  locale: Locale;
  source: string;
  /** The outlet's own page, where it is known; left out inside another link. */
  href?: string;
}

/** Who says so. The `cite` element is what makes a figure traceable (docs/decisions/traceable-figures.md). */
export function Outlet({ locale, source, href }: Props) {
  const name = outletName(source, locale);
  return (
    <cite>
      {href ? (
        <a href={href} rel="noopener">
          {name}
        </a>
      ) : (
        name
      )}
    </cite>
  );
}
