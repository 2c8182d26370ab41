import { assetUrl } from '#lib/assets/manifest.ts';
import type { Film } from '#lib/content/index.ts';
import { chapterTrack } from '#lib/film/madeFiles.ts';
import { LANG_TAG, LOCALES, type Locale } from '#lib/i18n/locale.ts';
import { filmText } from '#lib/i18n/text/film.ts';

/** Attributes that keep the film inside the page in Chinese in-app browsers (X5, WeChat). React does not know them. */
const INLINE_PLAY = {
  playsInline: true,
  'webkit-playsinline': 'true',
  'x5-playsinline': 'true',
  'x5-video-player-type': 'h5-page',
};

/**
 * The film in the browser's own player: nothing of it loads before a tap. It has no poster attribute, because the
 * poster lies behind it as a picture in the format that the browser takes best.
 */
export function FilmVideo({ locale, film }: { locale: Locale; film: Film }) {
  const text = filmText[locale];
  const [first] = film.encodes;
  if (!first) throw new Error('content/film/film.yaml names no encode');
  return (
    <video
      id="film"
      controls
      preload="none"
      width={film.width}
      height={film.height}
      tabIndex={0}
      aria-label={text.title(film.title[locale])}
      {...INLINE_PLAY}
    >
      <source src={assetUrl(`film/${first.file}`)} type="video/mp4" />
      {LOCALES.map((language) => (
        <track
          key={language}
          kind="captions"
          srcLang={LANG_TAG[language]}
          label={text.captions[language]}
          src={assetUrl(`film/${film.captions[language]}`)}
          default={language === locale}
        />
      ))}
      <track
        kind="descriptions"
        srcLang={LANG_TAG[locale]}
        label={text.described}
        src={assetUrl(`film/${film.descriptions[locale]}`)}
      />
      <track
        kind="chapters"
        srcLang={LANG_TAG[locale]}
        label={text.chapters}
        src={assetUrl(`film/${chapterTrack(locale)}`)}
      />
      <p>
        {text.noVideo}
        <a href={assetUrl(`film/${first.file}`)}>{first.label}</a>
      </p>
    </video>
  );
}
