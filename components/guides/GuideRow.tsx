import { Phrases } from '#components/frame/Phrases.tsx';
import { assetUrl } from '#lib/assets/manifest.ts';
import type { Guide } from '#lib/content/index.ts';
import { dotted } from '#lib/i18n/dotted.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { guidePath } from '#lib/routes.ts';
import { moneyRange } from '#lib/venues/money.ts';
import { shortYear } from '#lib/venues/shortYear.ts';

/** One guide in a list: what it costs, what it is about, its picture. */
export function GuideRow({ locale, guide, asOf }: { locale: Locale; guide: Guide; asOf: Date }) {
  const prose = guide.prose[locale];
  if (!prose) return null;
  const { tag, scene } = guide.facts;
  const price = moneyRange(tag.cny, tag.toCny);
  return (
    <li className="guide-row">
      <a href={guidePath(locale, guide.slug)}>
        <b className={price.length > 4 ? 'is-long' : undefined}>{price}</b>
        <span>
          <strong>
            <Phrases text={prose.title} />
          </strong>
          <span className="small">{prose.description}</span>
          <span className="xs">{dotted([tag.note[locale], shortYear(tag.year, locale, asOf)])}</span>
        </span>
        <img
          className="scene"
          src={assetUrl(`scene/${scene}`)}
          alt=""
          width={1600}
          height={1000}
          loading="lazy"
        />
      </a>
    </li>
  );
}
