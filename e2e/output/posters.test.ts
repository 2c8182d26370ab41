import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { absolute } from '#lib/routes.ts';
import { type CardKind, kindsOf } from '#lib/share/card.ts';
import { cardPath } from '#lib/share/cardPath.ts';
import { allPages } from '#lib/share/sitePages.ts';
import { decodeCode } from './decodeCode.ts';
import { noOffenders } from './offenders.ts';
import { fileOf, site } from './site.ts';

const { pages, listed } = await site();

/** Narrower than any phone shows a picture; see the share reference of the project. */
const NARROW = 360;
/** sharp works beside the script: more at a time than cores keeps both busy. */
const AT_ONCE = 4;

interface Poster {
  file: string;
  address: string;
}

const postersOf = (kind: CardKind): Poster[] =>
  allPages()
    .filter(({ card }) => kindsOf(card).includes(kind))
    .map(({ card, path }) => ({ file: cardPath(card, kind), address: absolute(path) }));

async function unread(posters: readonly Poster[], width: number): Promise<string[]> {
  const waiting = [...posters];
  const wrong: string[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const said = await decodeCode(readFileSync(fileOf(next.file)), width);
      if (said !== next.address) wrong.push(`${next.file} at ${width} px: ${said ?? 'no code found'}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return wrong;
}

test('the code of every poster, shrunk to 360 px and saved as JPEG of quality 50, leads to its page', async () => {
  const posters = [...postersOf('poster'), ...postersOf('story')];
  assert.ok(posters.length > listed.length);
  noOffenders(await unread(posters, NARROW), 'codes');
});

test('codes are read at full size and at half of it as well', async () => {
  const some = postersOf('poster').filter((_, at) => at % 25 === 0);
  noOffenders([...(await unread(some, 1080)), ...(await unread(some, 540))], 'codes');
});

test('the address in the code is the canonical one of the page, and the page shows the poster', () => {
  const wrong = allPages().flatMap(({ path, card }) => {
    const page = pages.get(path);
    const canonical = page?.links.find(({ rel }) => rel === 'canonical')?.href;
    const faults = [
      canonical !== absolute(path) && `canonical ${canonical}`,
      listed.includes(path) &&
        !page?.images.some(({ src }) => src === cardPath(card, 'poster')) &&
        'no poster',
    ];
    return faults.filter(Boolean).map((fault) => `${path}: ${fault}`);
  });
  noOffenders(wrong, 'posters');
});
