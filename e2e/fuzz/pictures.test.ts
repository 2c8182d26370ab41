import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { checkContent } from '#lib/content/door.ts';
import { edited } from '#lib/content/fixtures/edited.ts';
import { picture } from '#lib/content/schema/picture.ts';
import { windowOnBytes } from '#lib/pictures/byteWindow.ts';
import { makeDrawing } from '#lib/pictures/makePicture.ts';
import { headOf } from '#lib/pictures/readHead.ts';
import { cleanSvg } from '#lib/pictures/svg/cleanSvg.ts';
import { clearPng, phoneJpeg } from '#lib/pictures/testing/samplePictures.ts';
import { faultsOfSvg } from './faultsOfSvg.ts';
import { hostileSvg } from './hostileSvg.ts';
import { URLS } from './pieces.ts';
import { Seeded } from './seeded.ts';
import { pathsRead } from './watchFiles.ts';

const DRAWINGS = 20_000;

test(`${DRAWINGS} drawings: none crashes or hangs, and nothing that runs or calls elsewhere is left in one`, () => {
  const by = new Seeded(8);
  let clean = 0;
  let slowest = 0;
  for (let number = 0; number < DRAWINGS; number++) {
    const text = hostileSvg(by);
    const { user } = process.threadCpuUsage();
    const { svg, troubles } = cleanSvg(text);
    slowest = Math.max(slowest, process.threadCpuUsage().user - user);
    assert.equal(svg === '', troubles.length > 0, text);
    if (svg === '') continue;
    clean += 1;
    assert.deepEqual(faultsOfSvg(svg), [], `${text}\n→ ${svg}`);
    assert.equal(cleanSvg(svg).svg, svg, text);
  }
  assert.ok(clean > DRAWINGS / 10, `${clean} of the drawings were taken; fewer would prove little`);
  assert.ok(slowest < 1_000_000, `the slowest took ${slowest} µs`);
});

test('what is published of a drawing, made smaller, is as clean', () => {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'drawings-'));
  const by = new Seeded(9);
  try {
    for (let number = 0, made = 0; made < 300; number++) {
      const text = hostileSvg(by);
      if (cleanSvg(text).svg === '') continue;
      const file = path.join(dir, `${number}.svg`);
      writeFileSync(file, text);
      assert.deepEqual(faultsOfSvg(makeDrawing(file).svg), [], text);
      made += 1;
    }
  } finally {
    rmSync(dir, { recursive: true });
  }
});

const BAD = [
  '<svg><script>a</script></svg>',
  '<svg onload="a"></svg>',
  '<svg><image href="https://a.example/b.png"/></svg>',
  '<svg><path fill="url(https://a.example)"/></svg>',
  '<svg><path style="fill:red"/></svg>',
  '<svg><use href="a.svg#b"/></svg>',
];
test('the judge of drawings sees what it is there to see', () => {
  for (const svg of BAD) assert.ok(faultsOfSvg(svg).length > 0, svg);
  assert.deepEqual(faultsOfSvg('<svg><path id="a" fill="url(#a)"/><use href="#a"/></svg>'), []);
});

test('photographs with bytes changed at random are told or taken, and never read past their end', async () => {
  const by = new Seeded(10);
  for (const whole of [await phoneJpeg(320, 200), await clearPng(320, 200)])
    for (let number = 0; number < 5000; number++) {
      const bytes = Buffer.from(whole);
      for (let slip = by.below(6); slip >= 0; slip--)
        bytes[by.below(by.chance(0.7) ? 400 : bytes.length)] = by.below(256);
      const head = headOf(windowOnBytes(by.chance(0.3) ? bytes.subarray(0, by.below(bytes.length)) : bytes));
      if ('bytes' in head) assert.ok(head.width > 0 && head.height > 0);
    }
});

test('the address of an original is http or https, or refused', () => {
  for (const url of URLS) {
    const entry = { file: 'a.jpg', credit: { zh: '李雷', en: 'Li Lei' }, licence: 'own', year: '2026', url };
    if (picture.safeParse(entry).success) assert.match(url, /^https?:\/\//);
  }
});

test('in a folder: the check of pictures reads nothing outside of it', () => {
  const by = new Seeded(11);
  edited([], (dir) => {
    for (let number = 0; number < 40; number++) {
      const folder = path.join(dir, 'guides', `hostile-${number}`);
      mkdirSync(folder);
      writeFileSync(path.join(folder, 'a.svg'), hostileSvg(by));
      writeFileSync(path.join(folder, 'b.jpg'), hostileSvg(by));
      writeFileSync(path.join(folder, 'zh.mdx'), `<Figure src="${by.pick(URLS)}" alt="河" />`);
    }
    const outside = pathsRead(() => void checkContent(dir)).filter(
      (file) => !path.resolve(file).startsWith(path.resolve(dir)),
    );
    assert.deepEqual(outside, []);
  });
});
