import { createHash } from 'node:crypto';
import type { Card, CardKind } from './card.ts';
import { templateVersion } from './templateVersion.ts';

/** Hash of everything that a card's pixels depend on: what it says, and the template, fonts and scenes as they are. */
export const cardHash = (card: Card, kind: CardKind): string =>
  createHash('sha256')
    .update(JSON.stringify([templateVersion(), kind, card]))
    .digest('hex')
    .slice(0, 10);

/** `home.og.3f9c0a1b2c.jpg`: the last segment of a share image's URL. */
export const cardFile = (card: Card, kind: CardKind): string =>
  `${card.key}.${kind}.${cardHash(card, kind)}.jpg`;

export const cardPath = (card: Card, kind: CardKind): string =>
  `/share/${card.locale}/${cardFile(card, kind)}`;
