import { contentHash } from '#lib/assets/hashedFile.ts';
import type { Card } from '#lib/share/card.ts';
import { cardHash } from '#lib/share/cardPath.ts';

/** Three pixels to each of a phone's narrow column; its code can still be read. */
export const SMALL = { width: 420, height: 560 } as const;
/** Like the posters: the table of mozjpeg without its search, which costs more time than it saves bytes. */
export const JPEG = { quality: 72, progressive: true, optimiseCoding: true, quantisationTable: 3 } as const;

/** `zh.guides-first-skate.3f9c0a1b2c.jpg`: changes whenever the poster does. */
export const smallFile = (card: Card): string =>
  `${card.locale}.${card.key}.${contentHash(JSON.stringify([SMALL, JPEG, cardHash(card, 'poster')]))}.jpg`;

/** URL of the small copy of a page's poster: the gallery would otherwise weigh as much as a film. */
export const smallPath = (card: Card): string => `/share/small/${smallFile(card)}`;
