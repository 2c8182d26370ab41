import type { Source } from '#lib/content/schema/common.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { frameText } from '#lib/i18n/text/frame.ts';
import { guideText } from '#lib/i18n/text/guides.ts';

interface Props {
  locale: Locale;
  sources: readonly (Source & { id?: string })[];
}

/** The numbered list that every `Cite` and `Price` of a page leads to. */
export function Sources({ locale, sources }: Props) {
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{guideText[locale].sources}</h2>
      <p className="small">{guideText[locale].sourcesLead}</p>
      <ol className="sources">
        {sources.map(({ id, publisher, title, url, date, confidence }) => (
          <li key={id ?? publisher.en} id={id ? `source-${id}` : undefined}>
            {url ? (
              <a href={url} rel="noopener">
                {publisher[locale]}
              </a>
            ) : (
              publisher[locale]
            )}
            {title ? `${locale === 'zh' ? '：' : ': '}${title[locale]}` : ''}
            {locale === 'zh' ? `，${date}` : `, ${date}`}
            {confidence === 'low' ? ` (${frameText[locale].confidence.low})` : ''}
          </li>
        ))}
      </ol>
    </section>
  );
}
