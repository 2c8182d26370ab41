import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import sharp from 'sharp';
import { CARD_KINDS, CARD_SIZES, type CardKind, kindsOf, MOST_BYTES } from '#lib/share/card.ts';
import { cardPath } from '#lib/share/cardPath.ts';
import { allPages } from '#lib/share/sitePages.ts';
import { noOffenders } from './offenders.ts';
import type { PageFacts } from './pageFacts.ts';
import { fileOf, ownPath, site } from './site.ts';

const { pages, listed, files } = await site();
const content = (page: PageFacts, wanted: string): string | undefined =>
  page.metas.find(({ property, itemprop }) => property === wanted || itemprop === wanted)?.content;

/** What is wrong with an image file; undefined when it is a JPEG of the size and weight that were promised. */
async function fault(file: string, kind: CardKind): Promise<string | undefined> {
  if (!existsSync(file)) return 'does not exist';
  const bytes = readFileSync(file);
  if (bytes.length > MOST_BYTES[kind]) return `${bytes.length} bytes`;
  if (bytes.readUInt16BE(0) !== 0xff_d8 || bytes[2] !== 0xff) return 'not a JPEG';
  const { width, height } = await sharp(bytes).metadata();
  return [width, height].join() === CARD_SIZES[kind].join() ? undefined : `${width}×${height}`;
}

const pathsOf = (kind: CardKind): string[] =>
  allPages()
    .filter(({ card }) => kindsOf(card).includes(kind))
    .map(({ card }) => cardPath(card, kind));

for (const kind of CARD_KINDS) {
  const promise = `a JPEG of ${CARD_SIZES[kind].join('×')} and at most ${MOST_BYTES[kind]} bytes`;
  test(`every page's ${kind} image exists, as ${promise}`, async () => {
    const faults: string[] = [];
    for (const path of pathsOf(kind)) {
      const found = await fault(fileOf(path), kind);
      if (found) faults.push(`${path}: ${found}`);
    }
    noOffenders(faults, 'images');
  });
}

test('every page names its own images in its head', () => {
  const own = new Map(allPages().map(({ path, card }) => [path, card]));
  const wrong = listed.filter((path) => {
    const [page, card] = [pages.get(path), own.get(path)];
    if (!page || !card) return true;
    const named = [content(page, 'og:image'), content(page, 'image')].map(ownPath).join();
    return named !== [cardPath(card, 'og'), cardPath(card, 'square')].join();
  });
  noOffenders(wrong, 'pages with another picture');
});

test('there is no image of no page, and no two pages share one', () => {
  const all = CARD_KINDS.flatMap(pathsOf);
  noOffenders(
    all.filter((path, at) => all.indexOf(path) !== at),
    'images of two pages',
  );
  const known = new Set(all);
  noOffenders(
    [...files].filter((file) => /^\/share\/(?:zh|en)\/.+\.jpg$/.test(file) && !known.has(file)),
    'images of no page',
  );
});
