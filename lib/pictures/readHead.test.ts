import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { windowOnBytes } from './byteWindow.ts';
import { headOf } from './readHead.ts';
import { clearPng, phoneJpeg, plainJpeg } from './testing/samplePictures.ts';

const head = (bytes: Buffer) => headOf(windowOnBytes(bytes));

test('the size is told without decoding, upright', async () => {
  const jpeg = await phoneJpeg(1300, 900);
  assert.deepEqual(head(jpeg), { kind: 'jpg', bytes: jpeg.length, width: 1300, height: 900 });
  const side = await phoneJpeg(1300, 900, 8);
  assert.deepEqual(head(side), { kind: 'jpg', bytes: side.length, width: 900, height: 1300 });
  const png = await clearPng(640, 480);
  assert.deepEqual(head(png), { kind: 'png', bytes: png.length, width: 640, height: 480 });
});

test('a kind is told by what is in the file, not by its name', async () => {
  const picture = sharp(await plainJpeg(64, 64));
  assert.deepEqual(head(await picture.clone().webp().toBuffer()), { kind: 'webp' });
  assert.deepEqual(head(await picture.clone().avif().toBuffer()), { kind: 'avif' });
  assert.deepEqual(head(await picture.clone().gif().toBuffer()), { kind: 'gif' });
  assert.deepEqual(head(await picture.clone().tiff().toBuffer()), { kind: 'tiff' });
  assert.deepEqual(head(Buffer.from('\0\0\0\x18ftypheic', 'latin1')), { kind: 'heic' });
  assert.deepEqual(head(Buffer.from('<html>')), { kind: undefined });
});

test('a file that is cut off anywhere is broken or no picture, and never throws', async () => {
  for (const whole of [await phoneJpeg(320, 200), await clearPng(320, 200)])
    for (let length = 0; length < whole.length; length += Math.ceil(whole.length / 200)) {
      const told = head(whole.subarray(0, length));
      assert.ok('broken' in told || !('bytes' in told), `${length} of ${whole.length}`);
    }
});

test('what phones hang behind a photograph does no harm', async () => {
  const motion = Buffer.concat([await plainJpeg(320, 200), Buffer.alloc(200_000, 7)]);
  assert.ok('bytes' in head(motion));
});
