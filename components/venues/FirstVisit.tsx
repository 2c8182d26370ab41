import { assetUrl } from '#lib/assets/manifest.ts';
import { loadContent, type Venue } from '#lib/content/index.ts';
import type { Source } from '#lib/content/schema/common.ts';
import type { FirstVisitStep } from '#lib/content/schema/firstVisit.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { firstVisitText } from '#lib/i18n/text/firstVisit.ts';
import { guideText } from '#lib/i18n/text/guides.ts';
import { naturalIce } from '#lib/venues/naturalIce.ts';
import { stepMoney } from '#lib/venues/stepMoney.ts';
import { StepMoney } from './StepMoney.tsx';

interface StepProps {
  locale: Locale;
  venue: Venue;
  step: FirstVisitStep;
  /** Ids of the sources in the order of their list. */
  cited: readonly string[];
  asOf: Date;
}

function Step({ locale, venue, step, cited, asOf }: StepProps) {
  const money = stepMoney(venue, step.money ?? [], asOf);
  return (
    <li className="visit__step" data-traced="">
      <img src={assetUrl(`pose/${step.pose}`)} alt="" width={240} height={200} loading="lazy" />
      <div>
        <h3>{step.title[locale]}</h3>
        <p>
          {step.text[locale]}
          {(step.sources ?? []).map((id) => {
            const number = cited.indexOf(id) + 1;
            return (
              <a key={id} className="cite" href={`#step-${id}`} aria-label={guideText[locale].cite(number)}>
                {number}
              </a>
            );
          })}
        </p>
        {money.length > 0 ? (
          <ul className="visit__money">
            {money.map((fact, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list; two deposits differ in nothing but a price
              <StepMoney key={index} locale={locale} fact={fact} asOf={asOf} />
            ))}
          </ul>
        ) : null}
      </div>
    </li>
  );
}

function StepSources({ locale, sources }: { locale: Locale; sources: readonly (Source & { id: string })[] }) {
  const text = firstVisitText[locale];
  return (
    <details className="fold visit__sources">
      <summary>{text.visitSources}</summary>
      <ol className="small">
        {sources.map(({ id, publisher, title, url, date }) => (
          <li key={id} id={`step-${id}`}>
            <cite>
              {url ? (
                <a className="text-link" href={url} rel="noopener">
                  {publisher[locale]}
                </a>
              ) : (
                publisher[locale]
              )}
            </cite>
            {title ? `${locale === 'zh' ? '：' : ': '}${title[locale]}` : ''}
            {locale === 'zh' ? `，${date}` : `, ${date}`}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** What a first visit is like, step by step: how such places usually work, and this venue's own money. */
export function FirstVisit({ locale, venue, asOf }: { locale: Locale; venue: Venue; asOf: Date }) {
  const facts = loadContent().firstVisits;
  const steps = facts?.visits[naturalIce(venue) === 'yes' ? 'natural-ice' : venue.kind];
  if (!facts || !steps) return null;
  const text = firstVisitText[locale];
  const used = new Set(steps.flatMap(({ sources = [] }) => sources));
  const sources = facts.sources.filter(({ id }) => used.has(id));
  const cited = sources.map(({ id }) => id);
  return (
    <section className="wrap visit" id="first-visit">
      <h2 className="d h2">{text.visit}</h2>
      <p className="small">{text.visitLead}</p>
      <ol className="visit__steps">
        {steps.map((step) => (
          <Step key={step.title.zh} locale={locale} venue={venue} step={step} cited={cited} asOf={asOf} />
        ))}
      </ol>
      {sources.length > 0 ? <StepSources locale={locale} sources={sources} /> : null}
    </section>
  );
}
