import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import sharp from 'sharp';
import type { Card } from '#lib/share/card.ts';
import { SMALL, smallFile } from './smallPoster.ts';
import { smallPress } from './smallPress.ts';

const card: Card = {
  key: 'guides-test',
  locale: 'zh',
  path: '/zh/guides/test/',
  kicker: '',
  title: '试',
  facts: [],
  scene: 'rink',
  alt: '',
};

test('a poster is copied once, small; copies of no card leave, and an unknown name is refused', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'small-'));
  writeFileSync(path.join(folder, 'zh.gone.0.jpg'), '');
  let printed = 0;
  const poster = await sharp({ create: { width: 1080, height: 1440, channels: 3, background: '#0b1f3a' } })
    .jpeg()
    .toBuffer();
  const posterOf = async (): Promise<Uint8Array> => {
    printed += 1;
    return poster;
  };
  const press = smallPress(() => [card], posterOf, folder);
  assert.deepEqual(press.names(), [smallFile(card)]);
  await press.print(smallFile(card));
  const { width, height } = await sharp(Buffer.from(await press.print(smallFile(card)))).metadata();
  assert.deepEqual({ width, height }, SMALL);
  assert.equal(printed, 1);
  assert.deepEqual(readdirSync(folder), [smallFile(card)]);
  await assert.rejects(press.print('zh.other.0.jpg'), /zh\.other/);
  rmSync(folder, { recursive: true });
});
