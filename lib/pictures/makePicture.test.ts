import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import sharp from 'sharp';
import { BrokenPicture, FORMATS, makeDrawing, makePhoto } from './makePicture.ts';
import { metadataIn } from './metadataIn.ts';
import { clearPng, phoneJpeg, plainJpeg, SECRET_PLACE } from './testing/samplePictures.ts';

const dir = mkdtempSync(path.join(os.tmpdir(), 'pictures-'));
const cache = path.join(dir, 'cache');
after(() => rmSync(dir, { recursive: true }));

const laid = (name: string, bytes: Uint8Array | string): string => {
  const file = path.join(dir, name);
  writeFileSync(file, bytes);
  return file;
};

/** The colour in the middle of the left or the right half. */
async function colourAt(bytes: Uint8Array, part: number): Promise<string> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(info.height / 2) * info.width + Math.floor(info.width * part)) * info.channels;
  return (data[at] ?? 0) > (data[at + 2] ?? 0) ? 'red' : 'blue';
}

test('every width in every format; nothing in them but the picture', async () => {
  const bytes = await phoneJpeg(1600, 1200);
  assert.deepEqual(metadataIn(bytes), ['Exif', 'XMP'], 'the sample has what is to be stripped');
  const { photo, files } = await makePhoto(laid('lake.jpg', bytes), undefined, cache);
  assert.deepEqual(photo.widths, [480, 720, 1056, 1216]);
  assert.equal(files.length, photo.widths.length * FORMATS.length);
  for (const { bytes: made, width, format } of files) {
    const told = await sharp(made).metadata();
    assert.equal(told.width, width);
    assert.equal(told.height, Math.round((width * 3) / 4));
    assert.equal(told.format, format === 'avif' ? 'heif' : format === 'jpg' ? 'jpeg' : format);
    assert.deepEqual(metadataIn(made), [], `${width}.${format}`);
    assert.equal(Buffer.from(made).includes(SECRET_PLACE), false);
  }
});

test('a picture that a phone has laid on its side stands upright', async () => {
  const { photo, files } = await makePhoto(
    laid('side.jpg', await phoneJpeg(1600, 1200, 6)),
    undefined,
    cache,
  );
  assert.deepEqual([photo.width, photo.height], [1200, 1600]);
  const [first] = files;
  assert.ok(first);
  const { width, height } = await sharp(first.bytes).metadata();
  assert.ok((height ?? 0) > (width ?? 0));
});

test('of a panorama a phone gets the part around the focus', async () => {
  const pano = laid('pano.jpg', await plainJpeg(2000, 800));
  for (const [focus, colour] of [
    ['10% 50%', 'red'],
    ['90% 50%', 'blue'],
  ] as const) {
    const { photo, files } = await makePhoto(pano, focus, cache);
    assert.deepEqual([photo.phone?.width, photo.phone?.height], [1200, 800]);
    const phone = files.find(({ cut, format }) => cut === 'phone' && format === 'jpg');
    assert.ok(phone);
    assert.equal(await colourAt(phone.bytes, focus.startsWith('10') ? 0.2 : 0.8), colour);
  }
});

test('what is transparent lies on white, and the colour that stands in is that of the picture', async () => {
  const { photo } = await makePhoto(laid('clear.png', await clearPng(1300, 900)), undefined, cache);
  assert.match(photo.colour, /^f[8-f]f[8-f]f[8-f]$/);
});

test('the second time everything comes from the cache', async () => {
  const file = laid('again.jpg', await plainJpeg(1300, 900));
  const first = await makePhoto(file, undefined, cache);
  const made = readdirSync(cache).length;
  const second = await makePhoto(file, undefined, cache);
  assert.deepEqual(second, first);
  assert.equal(readdirSync(cache).length, made);
  assert.notEqual((await makePhoto(file, '10% 10%', cache)).hash, first.hash);
});

test('a picture that breaks off is refused, not published grey', async () => {
  const bytes = await phoneJpeg(1600, 1200);
  const file = laid(
    'half.jpg',
    Buffer.concat([bytes.subarray(0, bytes.length / 2), Buffer.from([0xff, 0xd9])]),
  );
  await assert.rejects(makePhoto(file, undefined, cache), BrokenPicture);
});

test('a drawing is written anew, smaller, without what it may not hold', () => {
  const file = laid(
    'grip.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><title>x</title><g><path style="fill:#123456" d="M0 0h40v30H0z"/></g></svg>',
  );
  const { svg, width, height } = makeDrawing(file);
  assert.deepEqual([width, height], [40, 30]);
  assert.doesNotMatch(svg, /title|style/);
  assert.match(svg, /viewBox="0 0 40 30"/);
  assert.throws(() => makeDrawing(laid('bad.svg', '<svg viewBox="0 0 1 1"><script/></svg>')), BrokenPicture);
});
