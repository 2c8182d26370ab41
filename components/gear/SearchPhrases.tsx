import { CopyButton } from '#components/frame/CopyButton.tsx';
import { PHRASES } from '#lib/gear/phrases.ts';
import { LANG_TAG, type Locale } from '#lib/i18n/locale.ts';
import { gearText } from '#lib/i18n/text/gear.ts';

/** Words to type into a shop’s search box, each ready to copy. */
export function SearchPhrases({ locale }: { locale: Locale }) {
  const text = gearText[locale];
  return (
    <section className="prose gear-part" aria-labelledby="phrases">
      <h2 id="phrases">{text.phraseTitle}</h2>
      <p>{text.phraseLead}</p>
      <ul className="gear-phrases">
        {PHRASES.map(({ id, typed, finds }) => (
          <li key={id}>
            <span>
              <b id={`phrase-${id}`} lang={LANG_TAG.zh}>
                {typed}
              </b>
              <span className="small">{finds[locale]}</span>
            </span>
            <CopyButton locale={locale} of={`phrase-${id}`} label={text.copy} />
          </li>
        ))}
      </ul>
    </section>
  );
}
