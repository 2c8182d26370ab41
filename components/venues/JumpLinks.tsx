import type { Locale } from '#lib/i18n/locale.ts';
import { venuePageText } from '#lib/i18n/text/venuePage.ts';

interface Props {
  locale: Locale;
  /** Where “cost” leads: to the bill, or to the prices where there is none. */
  cost: 'cost' | 'prices';
}

/** The page's questions, one tap each: on a phone the answers are screens apart. */
export function JumpLinks({ locale, cost }: Props) {
  const text = venuePageText[locale];
  return (
    <nav className="jump" aria-label={text.jump}>
      {Object.entries(text.jumps).map(([id, label]) => (
        <a key={id} href={`#${id === 'cost' ? cost : id}`}>
          {label}
        </a>
      ))}
    </nav>
  );
}
