import type { Locale } from '#lib/i18n/locale.ts';
import { guideText } from '#lib/i18n/text/guides.ts';

interface Props {
  locale: Locale;
  /** Parts of the page in their order; `id` is the anchor. */
  parts: readonly { id: string; text: string }[];
}

/** From so many parts on, a page is long enough to need an index. */
const MANY = 4;

/** What a long page holds, beside its text on a wide screen, always in view; narrow screens have no room for it. */
export function PageIndex({ locale, parts }: Props) {
  if (parts.length < MANY) return null;
  return (
    <nav className="article__side page-index" aria-label={guideText[locale].onThisPage}>
      <ol className="link-list">
        {parts.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
