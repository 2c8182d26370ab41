import type { ReactNode } from 'react';
import { preparedPicture } from '#lib/assets/pictureManifest.ts';
import type { PictureFacts } from '#lib/content/schema/picture.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { isUpright } from '#lib/pictures/layout.ts';
import { Photo } from './Photo.tsx';
import { PictureCredit } from './PictureCredit.tsx';

/** The pictures of an article: where they lie, and what is known of them. */
export interface ArticlePictures {
  /** `guides/natural-ice` */
  folder: string;
  facts: readonly PictureFacts[] | undefined;
}

interface Props {
  locale: Locale;
  pictures: ArticlePictures;
  /** Its file's name. */
  src: string;
  alt: string;
  isFirst: boolean;
  /** The caption. */
  children?: ReactNode;
}

/** A picture of an article's folder, with its caption and whose it is. */
export function ArticleFigure({ locale, pictures, src, alt, isFirst, children }: Props) {
  const picture = preparedPicture(pictures.folder, src);
  const facts = pictures.facts?.find(({ file }) => file === src);
  return (
    <figure className={picture && isUpright(picture) ? 'photo photo--upright' : 'photo'}>
      {picture?.kind === 'photo' ? <Photo photo={picture} alt={alt} isFirst={isFirst} /> : null}
      {picture?.kind === 'drawing' ? (
        // A picture element around it keeps React from fetching it ahead of what the page opens with.
        <picture>
          <img
            className="photo__drawing"
            src={picture.url}
            width={Math.round(picture.width)}
            height={Math.round(picture.height)}
            alt={alt}
            loading={isFirst ? undefined : 'lazy'}
            decoding="async"
          />
        </picture>
      ) : null}
      <figcaption>
        {children}
        {facts ? <PictureCredit locale={locale} facts={facts} /> : null}
      </figcaption>
    </figure>
  );
}
