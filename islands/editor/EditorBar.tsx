import { useState } from 'react';
import type { Marked } from '#lib/content/markTranslated.ts';
import { editorText } from '#lib/editor/editorText.ts';
import { type EditPlace, placeName } from '#lib/editor/place.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { guidePath, venuePath } from '#lib/routes.ts';
import { askEditor } from './askEditor.ts';
import type { SaveState } from './useFiles.ts';

export type View = 'both' | Locale;

interface Props {
  locale: Locale;
  place: EditPlace;
  title: string;
  state: SaveState;
  busy: boolean;
  counts: { problems: number; warnings: number };
  view: View;
  setView: (view: View) => void;
  save: () => Promise<void>;
  changeLanguage: () => void;
  /** After the record of the translation has been written. */
  marked: () => void;
}

const addressOf = ({ kind, slug }: EditPlace, locale: Locale): string =>
  kind === 'guides'
    ? guidePath(locale, slug)
    : kind === 'venues'
      ? venuePath(locale, slug)
      : `/${locale}/${slug}/`;

/** What is open, whether it is saved, what the check found; stays in sight. */
export function EditorBar(props: Props) {
  const { locale, place, title, state, busy, counts, view, setView, save, changeLanguage, marked } = props;
  const text = editorText[locale];
  const [said, setSaid] = useState('');
  const mark = async (): Promise<void> => {
    const answer = await askEditor<Marked>('translated', { place: placeName(place) }).catch(() => undefined);
    setSaid(!answer ? text.failed : 'refused' in answer ? answer.refused[locale] : text.translatedDone);
    marked();
  };
  return (
    <header className="edit-top">
      <div className="edit-line">
        <a href="/edit/">{text.all}</a> <h1 className="edit-name">{title}</h1>{' '}
        <a href={addressOf(place, view === 'en' ? 'en' : 'zh')} target="_blank" rel="noreferrer">
          {text.preview}
        </a>
        <button
          type="button"
          className="edit-plain"
          lang={locale === 'zh' ? 'en' : 'zh-CN'}
          onClick={changeLanguage}
        >
          {text.language}
        </button>
      </div>
      <div className="edit-line">
        <button type="button" className="edit-main" onClick={() => void save()}>
          {text.save}
        </button>
        <span role="status">
          {text[state]}
          {said === '' ? null : ` · ${said}`}
        </span>
        <span className={counts.problems > 0 ? 'edit-count edit-count--bad' : 'edit-count'} role="status">
          {busy ? text.checking : text.problems(counts.problems)}
          {!busy && counts.warnings > 0 ? ` · ${text.warnings(counts.warnings)}` : null}
        </span>
        {place.kind === 'venues' ? null : (
          <button
            type="button"
            disabled={state !== 'saved'}
            title={text.translatedHint}
            onClick={() => void mark()}
          >
            {text.translated}
          </button>
        )}
        {place.kind === 'venues' ? null : (
          <fieldset className="edit-views">
            <legend className="sr-only">{text.view}</legend>
            {(['both', 'zh', 'en'] as const).map((one) => (
              <label key={one}>
                <input type="radio" name="view" checked={view === one} onChange={() => setView(one)} />{' '}
                {text.views[one]}
              </label>
            ))}
          </fieldset>
        )}
      </div>
    </header>
  );
}
