import { createHash } from 'node:crypto';
import { absolute } from '#lib/routes.ts';
import type { Card, CardKind } from './card.ts';
import { templateVersion } from './templateVersion.ts';

/** What an image of this kind shows of its card: only the tall ones carry the page's full address, and sources. */
function shownBy(card: Card, kind: CardKind): unknown[] {
  if (kind === 'poster' || kind === 'story') return [card, absolute(card.path)];
  const { path: _path, source: _source, figure: _figure, ...shown } = card;
  return [shown];
}

/** Hash of everything that a card's pixels depend on: what it says, and the template, fonts and scenes as they are. */
export const cardHash = (card: Card, kind: CardKind): string =>
  createHash('sha256')
    .update(JSON.stringify([templateVersion(), kind, ...shownBy(card, kind)]))
    .digest('hex')
    .slice(0, 10);

/** `home.og.3f9c0a1b2c.jpg`: the last segment of a share image's URL. */
export const cardFile = (card: Card, kind: CardKind): string =>
  `${card.key}.${kind}.${cardHash(card, kind)}.jpg`;

export const cardPath = (card: Card, kind: CardKind): string =>
  `/share/${card.locale}/${cardFile(card, kind)}`;
