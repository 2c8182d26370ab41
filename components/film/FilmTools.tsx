import { LANG_TAG, LOCALES, type Locale } from '#lib/i18n/locale.ts';
import { filmText } from '#lib/i18n/text/film.ts';

/** The switch of captions, the described picture, the small window, and which keys do what. */
export function FilmTools({ locale }: { locale: Locale }) {
  const text = filmText[locale];
  return (
    <div className="player__tools">
      <fieldset className="player__switch">
        <legend>{text.captionsSwitch}</legend>
        {LOCALES.map((language) => (
          <button
            key={language}
            type="button"
            className="chip"
            data-captions={LANG_TAG[language]}
            lang={LANG_TAG[language]}
            aria-pressed={language === locale}
          >
            {text.language[language]}
          </button>
        ))}
        <button type="button" className="chip" data-captions="off" aria-pressed="false">
          {text.captionsOff}
        </button>
      </fieldset>
      <button type="button" className="chip" data-film="describe" aria-pressed="false">
        {text.describe}
      </button>
      <button type="button" className="chip" data-film="small" hidden>
        {text.small}
      </button>
      <p className="player__from small" data-film="resume" hidden>
        {text.from[0]}
        <time />
        {text.from[1]}
      </p>
      <details className="player__keys">
        <summary>{text.keys}</summary>
        <dl>
          {text.keyList.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
