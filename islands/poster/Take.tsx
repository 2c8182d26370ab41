import type { Locale } from '#lib/i18n/locale.ts';
import { posterMakerText } from '#lib/i18n/text/posterMaker.ts';
import { canDownload } from './inApp.ts';

/** How to keep the picture: by a long press everywhere, by a download where that does something. */
export function Take({ locale, poster, file }: { locale: Locale; poster: string | undefined; file: string }) {
  const text = posterMakerText[locale];
  if (!canDownload()) return <p>{text.press}</p>;
  return (
    <>
      {poster ? (
        <a className="btn" href={poster} download={file}>
          {text.save}
        </a>
      ) : null}
      <p className="small">{text.pressToo}</p>
    </>
  );
}
