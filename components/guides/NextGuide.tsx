import { Phrases } from '#components/frame/Phrases.tsx';
import type { Guide } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { guideText } from '#lib/i18n/text/guides.ts';
import { guidePath } from '#lib/routes.ts';

export function NextGuide({ locale, guide }: { locale: Locale; guide: Guide }) {
  const prose = guide.prose[locale];
  if (!prose) return null;
  return (
    <section className="next night">
      <div className="wrap">
        <div>
          <p className="small">{guideText[locale].next}</p>
          <p className="d h2">
            <Phrases text={prose.title} />
          </p>
        </div>
        <a className="btn" href={guidePath(locale, guide.slug)}>
          {guideText[locale].keepReading}
        </a>
      </div>
    </section>
  );
}
