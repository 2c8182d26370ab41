import path from 'node:path';
import { frameText } from '#lib/i18n/text/frame.ts';
import { CARD_KINDS, type Card, type CardKind } from '#lib/share/card.ts';
import { cardFile } from '#lib/share/cardPath.ts';
import { cachedFile } from './cardCache.ts';
import { type CardFonts, loadCardFonts } from './cardFonts.ts';
import { cardText } from './checkGlyphs.ts';
import { printCard, type Template } from './printCard.ts';
import { FROM } from './squarePlan.ts';

/** Finished images are kept here, by language and hashed name. */
const CACHE = path.join('.cache', 'cards');

/** Characters that the templates add to those of the cards. */
const FIXED_WORDS = `¥…0123456789${Object.values(frameText)
  .map(({ siteName }) => siteName)
  .join('')}${Object.values(FROM).join('')}`;

export interface ImageName {
  locale: string;
  /** Hashed file name, the last segment of the URL. */
  image: string;
}

/** All share images of the site: their names, and a way to print one. */
export interface CardPress {
  names(): ImageName[];
  print(name: ImageName): Promise<Uint8Array>;
}

/**
 * A press for some cards. Cards, fonts and pictures are loaded once, on first use, and shared by every print; an image
 * that is in the cache is only read.
 */
export function cardPress(cardsOf: () => readonly Card[], template: Template, cache = CACHE): CardPress {
  let jobs: Map<string, { card: Card; kind: CardKind; name: ImageName }> | undefined;
  let fonts: Promise<CardFonts> | undefined;
  const keyOf = ({ locale, image }: ImageName): string => `${locale}/${image}`;
  const allJobs = () => {
    jobs ??= new Map(
      cardsOf().flatMap((card) =>
        CARD_KINDS.map((kind) => {
          const name = { locale: card.locale, image: cardFile(card, kind) };
          return [keyOf(name), { card, kind, name }] as const;
        }),
      ),
    );
    return jobs;
  };
  return {
    names: () => [...allJobs().values()].map(({ name }) => name),
    async print(name) {
      const job = allJobs().get(keyOf(name));
      if (!job) throw new Error(`no page has a share image called ${keyOf(name)}`);
      return cachedFile(path.join(cache, name.locale), name.image, async () => {
        fonts ??= loadCardFonts(FIXED_WORDS + cardsOf().map(cardText).join(''));
        return printCard(job.card, job.kind, await fonts, template);
      });
    },
  };
}
