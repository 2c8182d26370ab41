import { Phrases } from '#components/frame/Phrases.tsx';
import { assetUrl } from '#lib/assets/manifest.ts';
import type { Guide } from '#lib/content/index.ts';
import { dotted } from '#lib/i18n/dotted.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { guidePath } from '#lib/routes.ts';
import { moneyRange } from '#lib/venues/money.ts';
import { shortYear } from '#lib/venues/shortYear.ts';

interface Props {
  locale: Locale;
  guide: Guide;
  asOf: Date;
  /** The first of the page: its picture is the largest thing seen, and asked for at once. */
  first?: boolean;
}

/** One guide among all: its picture, what it costs, what it is about. */
export function GuideCard({ locale, guide, asOf, first = false }: Props) {
  const prose = guide.prose[locale];
  if (!prose) return null;
  const { tag, scene } = guide.facts;
  const price = moneyRange(tag.cny, tag.toCny);
  return (
    <li>
      <a className="guide-card" href={guidePath(locale, guide.slug)}>
        <img
          className="scene"
          src={assetUrl(`scene/${scene}`)}
          alt=""
          width={1600}
          height={1000}
          loading={first ? undefined : 'lazy'}
          fetchPriority={first ? 'high' : undefined}
        />
        <b className={price.length > 4 ? 'is-long' : undefined}>{price}</b>
        <strong>
          <Phrases text={prose.title} />
        </strong>
        <span className="small">{prose.description}</span>
        <span className="xs">{dotted([tag.note[locale], shortYear(tag.year, locale, asOf)])}</span>
      </a>
    </li>
  );
}
