import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import sharp from 'sharp';
import { CARD_SIZES, type CardKind } from '#lib/share/card.ts';
import { noOffenders } from './offenders.ts';
import type { PageFacts } from './pageFacts.ts';
import { fileOf, ownPath, site } from './site.ts';

/** More than this is refused or dropped by some app; see the share reference of the project. */
const MOST_BYTES: Record<CardKind, number> = { og: 200_000, square: 32_000 };

const { pages } = await site();
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

for (const [kind, tag] of [
  ['og', 'og:image'],
  ['square', 'image'],
] as const) {
  test(`every page's ${kind} image exists, as a JPEG of ${CARD_SIZES[kind].join('×')} and at most ${MOST_BYTES[kind]} bytes`, async () => {
    const paths = new Set([...pages.values()].map((page) => ownPath(content(page, tag))));
    const faults: string[] = [];
    for (const path of paths) {
      const found = await fault(fileOf(path), kind);
      if (found) faults.push(`${path}: ${found}`);
    }
    noOffenders(faults, 'images');
  });
}

test('no two pages of the sitemap share an image', async () => {
  const { listed } = await site();
  const images = listed.flatMap((path) => content(pages.get(path) as PageFacts, 'og:image') ?? []);
  noOffenders(
    images.filter((image, at) => images.indexOf(image) !== at),
    'images of two pages',
  );
});
