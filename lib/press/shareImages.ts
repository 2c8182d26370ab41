import path from 'node:path';
import { keptFile } from '#lib/cachedFile.ts';
import { CARD_CACHE, cardPress } from '#lib/card/cardPress.ts';
import type { Template } from '#lib/card/printCard.ts';
import { LOCALES } from '#lib/i18n/locale.ts';
import { galleryCards } from '#lib/poster/galleryPages.ts';
import { SMALL_CACHE, smallPress } from '#lib/poster/smallPress.ts';
import { cardFile } from '#lib/share/cardPath.ts';
import { allPages } from '#lib/share/sitePages.ts';

/** One image: a card or poster of a language, or the small copy of a poster. */
export interface ShareImage {
  /** Below `/share/`: a language, or `small`. */
  folder: string;
  file: string;
}

/** The names of all, for who puts them into the site. */
export const LIST = path.join('.cache', 'share-images.json');

/** The JPEG of an image that has been printed before; undefined where it was not, or is damaged. */
export const printed = ({ folder, file }: ShareImage): Uint8Array | undefined =>
  keptFile(folder === 'small' ? SMALL_CACHE : path.join(CARD_CACHE, folder), file);

/** A press for every share image of the site, drawn in some templates (components/card). */
export function shareImages(template: Template) {
  const cards = cardPress(() => allPages().map(({ card }) => card), template);
  const small = smallPress(
    () => galleryCards(LOCALES),
    (card) => cards.print({ locale: card.locale, image: cardFile(card, 'poster') }),
  );
  return {
    /** Small copies last: they are made of the others. */
    names: (): ShareImage[] => [
      ...cards.names().map(({ locale, image }) => ({ folder: locale, file: image })),
      ...small.names().map((file) => ({ folder: 'small', file })),
    ],
    /** The JPEG of an image; throws on a name that no page has. */
    print: ({ folder, file }: ShareImage): Promise<Uint8Array> =>
      folder === 'small' ? small.print(file) : cards.print({ locale: folder, image: file }),
  };
}
