import { Phrases } from '#components/frame/Phrases.tsx';
import type { HomeFacts } from '#lib/content/schema/home.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { homeText } from '#lib/i18n/text/home.ts';
import { pagePath } from '#lib/routes.ts';

/** The story in three figures, each with who counted it and when. */
export function Figures({ locale, home }: { locale: Locale; home: HomeFacts }) {
  const text = homeText[locale];
  return (
    <section className="figures">
      <div className="wrap">
        <h2 className="d h1">
          <Phrases text={text.figuresTitle} />
        </h2>
        <dl>
          {home.figures.map(({ value, label, source }) => (
            <div key={value.en}>
              <dt>{value[locale]}</dt>
              <dd>{label[locale]}</dd>
              <dd className="xs">{source[locale]}</dd>
            </div>
          ))}
        </dl>
        <p>
          <a className="text-link" href={pagePath(locale, 'story')}>
            {text.figuresMore}
          </a>
        </p>
      </div>
    </section>
  );
}
