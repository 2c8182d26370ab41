import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import type { Content } from '#lib/content/index.ts';
import type { PictureFacts } from '#lib/content/schema/picture.ts';
import { plainJpeg } from '#lib/pictures/testing/samplePictures.ts';
import { type PictureManifest, photoUrl } from './pictureManifest.ts';
import { putPictures } from './putPictures.ts';

const facts = (file: string): PictureFacts => ({
  file,
  credit: { zh: '李雷', en: 'Li Lei' },
  licence: 'own',
  year: '2026',
});

const contentWith = (...files: string[]): Content =>
  ({ guides: [{ slug: 'lake', facts: { pictures: files.map(facts) } }], pages: {} }) as unknown as Content;

test('pictures get names that may be kept for ever; one that is gone leaves the cache; a broken one is told', async () => {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'put-'));
  const at = { content: dir, cache: path.join(dir, 'cache'), list: path.join(dir, 'pictures.json') };
  const into = path.join(dir, 'public');
  try {
    mkdirSync(path.join(dir, 'guides/lake'), { recursive: true });
    mkdirSync(into);
    const lay = (name: string, bytes: Uint8Array | string) =>
      writeFileSync(path.join(dir, 'guides/lake', name), bytes);
    const jpeg = await plainJpeg(1300, 650);
    lay('冰面 IMG_1.JPG', jpeg);
    lay('grip.svg', '<svg viewBox="0 0 4 3"><path d="M0 0h4v3z"/></svg>');
    const names = await putPictures(contentWith('冰面 IMG_1.JPG', 'grip.svg'), into, at);
    for (const name of names) {
      assert.ok(existsSync(path.join(into, name)), name);
      assert.match(name, /\.[0-9a-f]{10}\.(?:avif|webp|jpg|svg)$/);
    }
    const list = JSON.parse(readFileSync(at.list, 'utf8')) as PictureManifest;
    const photo = list['guides/lake/冰面 IMG_1.JPG'];
    assert.ok(photo?.kind === 'photo' && photo.phone);
    for (const cut of [photo, photo.phone])
      for (const width of cut.widths)
        assert.ok(names.includes(path.basename(photoUrl(photo, cut, width, 'avif'))), `${cut.stem} ${width}`);
    assert.match(photo.stem, /^\/_a\/img-1$/);

    await putPictures(contentWith('grip.svg'), into, at);
    assert.deepEqual(readdirSync(at.cache), []);

    lay('half.jpg', jpeg.subarray(0, jpeg.length / 2));
    await assert.rejects(putPictures(contentWith('half.jpg'), into, at), /half\.jpg:1:1 {2}image\/broken/);
  } finally {
    rmSync(dir, { recursive: true });
  }
});
