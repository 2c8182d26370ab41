import assert from 'node:assert/strict';
import test from 'node:test';
import jsQR from 'jsqr';
import type { Pixels } from './drawPixels.ts';
import { drawQrCode, LEAST_CODE, QUIET, qrCode } from './qrCode.ts';

const URLS = [
  'https://ice.cn/zh/',
  'https://example.org/zh/guides/first-skate/',
  'https://www.make-every-day-shine.example.org/en/venues/hohhot-saihan-yinhe-south-street-public-ice-and-snow-ground/',
];
const GREY = 128;

function drawn(text: string): { picture: Pixels; code: ReturnType<typeof qrCode>; at: number } {
  const code = qrCode(text);
  const at = 30;
  const width = code.width + 2 * at;
  const picture = { data: Buffer.alloc(width * width * 3, GREY), width, height: width };
  drawQrCode(picture, code, { left: at, top: at });
  return { picture, code, at };
}

test('a code is at least 280 px wide without its quiet zone, and of whole pixels', () => {
  for (const url of URLS) {
    const { size, unit, width } = qrCode(url);
    assert.ok(size * unit >= LEAST_CODE && (size - 1) * unit < LEAST_CODE + size, `${size} × ${unit}`);
    assert.equal(width, (size + 8) * unit);
    assert.ok(Number.isInteger(unit));
  }
});

test('around it are four modules of white, and nothing beyond is touched', () => {
  for (const url of URLS) {
    const { picture, code, at } = drawn(url);
    const at3 = (x: number, y: number) => picture.data[(y * picture.width + x) * 3];
    const quiet = QUIET * code.unit;
    for (let along = 0; along < code.width; along++) {
      for (const depth of [0, quiet - 1]) {
        assert.equal(at3(at + along, at + depth), 255);
        assert.equal(at3(at + depth, at + along), 255);
        assert.equal(at3(at + along, at + code.width - 1 - depth), 255);
        assert.equal(at3(at + code.width - 1 - depth, at + along), 255);
      }
      assert.equal(at3(at + along, at - 1), GREY);
      assert.equal(at3(at + code.width, at + along), GREY);
    }
    // The corners of the three finder patterns are dark.
    for (const [x, y] of [
      [0, 0],
      [code.size - 1, 0],
      [0, code.size - 1],
    ] as const)
      assert.equal(at3(at + quiet + x * code.unit, at + quiet + y * code.unit), 11);
  }
});

test('a reader reads it', () => {
  for (const url of URLS) {
    const { picture } = drawn(url);
    const rgba = new Uint8ClampedArray(picture.width * picture.height * 4).fill(255);
    for (let pixel = 0; pixel < picture.width * picture.height; pixel++)
      for (let channel = 0; channel < 3; channel++)
        rgba[pixel * 4 + channel] = picture.data[pixel * 3 + channel] ?? 0;
    assert.equal(jsQR(rgba, picture.width, picture.height)?.data, url);
  }
});

test('a text that fits no code is refused', () => {
  assert.throws(() => qrCode('x'.repeat(3000)));
});
