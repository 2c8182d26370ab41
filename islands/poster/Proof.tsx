import type { Locale } from '#lib/i18n/locale.ts';
import { posterMakerText } from '#lib/i18n/text/posterMaker.ts';

interface Props {
  locale: Locale;
  /** Data URL of the poster; undefined before the first one. */
  poster: string | undefined;
  alt: string;
  isBusy: boolean;
}

/** The sheet between its crop marks. The preview is the picture itself: what is seen is what is saved. */
export function Proof({ locale, poster, alt, isBusy }: Props) {
  const text = posterMakerText[locale];
  return (
    <figure className="proof" aria-busy={isBusy}>
      <div className="proof__sheet">
        {poster ? (
          <img src={poster} alt={alt} width={1080} height={1440} />
        ) : (
          <p className="small">{text.drawing}</p>
        )}
      </div>
      <figcaption className="xs">
        {text.proof}
        <span className="proof__inks" aria-hidden="true" />
      </figcaption>
    </figure>
  );
}
