import path from 'node:path';
import { cachedFile, pruneFolder } from '#lib/cachedFile.ts';
import { LOCALES } from '#lib/i18n/locale.ts';
import { frameText } from '#lib/i18n/text/frame.ts';
import { posterText } from '#lib/i18n/text/poster.ts';
import { siteOrigin } from '#lib/routes.ts';
import { type Card, type CardKind, kindsOf } from '#lib/share/card.ts';
import { cardFile } from '#lib/share/cardPath.ts';
import { type CardFonts, loadCardFonts } from './cardFonts.ts';
import { cardText } from './checkGlyphs.ts';
import { printCard, type Template } from './printCard.ts';
import { FROM } from './squarePlan.ts';
import { covers } from './typeface.ts';

/** Finished images are kept here, by language and hashed name. */
export const CARD_CACHE = path.join('.cache', 'cards');

/** Characters that the templates add to those of the cards: the site’s name and address, words of the posters. */
const FIXED_WORDS = [
  '¥….0123456789',
  ...Object.values(FROM),
  siteOrigin(),
  ...LOCALES.flatMap((locale) => [frameText[locale].siteName, posterText[locale].scan]),
].join('');

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

interface Job {
  card: Card;
  kind: CardKind;
  name: ImageName;
}

const keyOf = ({ locale, image }: ImageName): string => `${locale}/${image}`;

const jobsOf = (card: Card): Job[] =>
  kindsOf(card).map((kind) => ({ card, kind, name: { locale: card.locale, image: cardFile(card, kind) } }));

/**
 * A press for some cards. Cards, fonts and pictures are loaded once, on first use, and shared by every
 * print. An image that is in the cache is only read; before the first drawing, images of no card leave the
 * cache.
 */
export function cardPress(cardsOf: () => readonly Card[], template: Template, cache = CARD_CACHE): CardPress {
  let jobs: Map<string, Job> | undefined;
  let fonts: Promise<CardFonts> | undefined;
  const allJobs = (): Map<string, Job> => {
    jobs ??= new Map(cardsOf().flatMap((card) => jobsOf(card).map((job) => [keyOf(job.name), job])));
    return jobs;
  };
  /** In `npm run dev` the cards are other ones after an edit, and need other glyphs. */
  const freshJobs = (): Map<string, Job> => {
    jobs = undefined;
    fonts = undefined;
    return allJobs();
  };
  const prepare = async (): Promise<CardFonts> => {
    const names = [...allJobs().values()].map(({ name }) => name);
    for (const locale of new Set(names.map((name) => name.locale))) {
      const images = names.filter((name) => name.locale === locale).map(({ image }) => image);
      pruneFolder(path.join(cache, locale), new Set(images));
    }
    const loaded = await loadCardFonts(FIXED_WORDS + cardsOf().map(cardText).join(''));
    const missing = [...FIXED_WORDS].find((char) => !covers(loaded.text.zh, char));
    if (missing !== undefined)
      throw new Error(
        `share images: no font of the project has “${missing}”, of the site’s name or address → write SITE_URL in ASCII`,
      );
    return loaded;
  };
  return {
    names: () => [...allJobs().values()].map(({ name }) => name),
    async print(name) {
      const job = allJobs().get(keyOf(name)) ?? freshJobs().get(keyOf(name));
      if (!job) throw new Error(`no page has a share image called ${keyOf(name)}`);
      return cachedFile(path.join(cache, name.locale), name.image, async () => {
        fonts ??= prepare();
        return printCard(job.card, job.kind, await fonts, template);
      });
    },
  };
}
