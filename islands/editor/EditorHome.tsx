import { type FormEvent, useState } from 'react';
import { DRAFT_KINDS, type DraftKind } from '#lib/content/drafts.ts';
import type { DraftOutcome } from '#lib/content/writeDraft.ts';
import { editorText } from '#lib/editor/editorText.ts';
import type { PlaceLine as Line, PlaceLine } from '#lib/editor/listPlaces.ts';
import { placeName } from '#lib/editor/place.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { askEditor } from './askEditor.ts';
import type { Language } from './useLanguage.ts';

interface Props {
  language: Language;
  places: readonly PlaceLine[];
  venues: readonly string[];
}

const FOLDERS: Readonly<Record<DraftKind, string>> = { guide: 'guides', page: 'pages', venue: 'venues' };

function Places({ locale, lines }: { locale: Locale; lines: readonly Line[] }) {
  const text = editorText[locale];
  return (
    <ul className="edit-list plain">
      {lines.map((line) => (
        <li key={line.slug}>
          <a href={`#${placeName(line)}`}>{line.title[locale] || text.noTitle}</a>{' '}
          <span className="xs">
            {line.slug}
            {line.draft ? ` · ${text.draft}` : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Starts a draft like `npm run new`, and opens it. */
function NewDraft({ locale }: { locale: Locale }) {
  const text = editorText[locale];
  const [kind, setKind] = useState<DraftKind>('guide');
  const [name, setName] = useState('');
  const [refused, setRefused] = useState('');
  const create = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const made = await askEditor<DraftOutcome>('new', { kind, name }).catch(() => undefined);
    if (!made) setRefused(text.failed);
    else if ('refused' in made) setRefused(made.refused[locale]);
    else location.hash = `${FOLDERS[kind]}/${name}`;
  };
  return (
    <form className="edit-new" onSubmit={(event) => void create(event)}>
      <label className="edit-field">
        {text.newKind}
        <select value={kind} onChange={({ target }) => setKind(target.value as DraftKind)}>
          {DRAFT_KINDS.map((one) => (
            <option key={one} value={one}>
              {text.kinds[one]}
            </option>
          ))}
        </select>
      </label>
      <label className="edit-field">
        {text.newName}
        <input
          type="text"
          required
          value={name}
          placeholder="my-guide"
          title={text.newHint}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <button type="submit" className="edit-main">
        {text.create}
      </button>
      <p className="xs">{text.newHint}</p>
      <p role="alert">{refused}</p>
    </form>
  );
}

/** The first page of the editor: what there is, and a new one. */
export function EditorHome({ language, places, venues }: Props) {
  const [locale, changeLanguage] = language;
  const [venue, setVenue] = useState('');
  const text = editorText[locale];
  const open = (event: FormEvent): void => {
    event.preventDefault();
    if (venues.includes(venue)) location.hash = `venues/${venue}`;
  };
  return (
    <main className="edit edit--home">
      <p>
        <button
          type="button"
          className="edit-plain"
          lang={locale === 'zh' ? 'en' : 'zh-CN'}
          onClick={changeLanguage}
        >
          {text.language}
        </button>
      </p>
      <h1 className="d h1">{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <h2 className="d h3">{text.newTitle}</h2>
      <NewDraft locale={locale} />
      {(['guides', 'pages'] as const).map((kind) => (
        <section key={kind}>
          <h2 className="d h3">{text[kind]}</h2>
          <Places locale={locale} lines={places.filter((one) => one.kind === kind)} />
        </section>
      ))}
      <h2 className="d h3">{text.venues}</h2>
      <form className="edit-new" onSubmit={open}>
        <label className="edit-field">
          {text.venueField}
          <input
            type="text"
            list="edit-venues"
            required
            value={venue}
            title={text.venueHint}
            onChange={({ target }) => setVenue(target.value)}
          />
        </label>
        <datalist id="edit-venues">
          {venues.map((id) => (
            <option key={id} value={id} />
          ))}
        </datalist>
        <button type="submit">{text.open}</button>
        <p className="xs">{text.venueHint}</p>
      </form>
    </main>
  );
}
