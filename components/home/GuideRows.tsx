import { Icon } from '#components/frame/Icon.tsx';
import { GuideRow } from '#components/guides/GuideRow.tsx';
import type { Guide } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { homeText } from '#lib/i18n/text/home.ts';
import { pagePath } from '#lib/routes.ts';

const SHOWN = 4;

interface Props {
  locale: Locale;
  guides: readonly Guide[];
  asOf: Date;
}

/** A few guides as a ruled list, price first. */
export function GuideRows({ locale, guides, asOf }: Props) {
  const text = homeText[locale];
  const written = guides.filter(({ prose }) => prose[locale]);
  return (
    <section className="guide-rows">
      <div className="wrap">
        <div className="guide-rows__head">
          <h2 className="d h1">{text.guidesTitle}</h2>
          <a className="guide-rows__all" href={pagePath(locale, 'guides')}>
            {text.guidesAll(written.length)} <Icon name="arrow" />
          </a>
        </div>
        <ol>
          {written.slice(0, SHOWN).map((guide) => (
            <GuideRow key={guide.slug} locale={locale} guide={guide} asOf={asOf} />
          ))}
        </ol>
      </div>
    </section>
  );
}
