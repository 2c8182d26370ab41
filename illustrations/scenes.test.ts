import assert from 'node:assert/strict';
import test from 'node:test';
import sharp from 'sharp';
import { optimize } from 'svgo';
import { drawScene, SCENE_NAMES } from './scenes.ts';

/** As lib/assets/prepare.ts makes it. */
const small = (svg: string): string => optimize(svg, { multipass: true, floatPrecision: 1 }).data;

/** A picture that is a page's largest must not cost a slow phone more than this, bytes. */
const LIMIT = 25_000;

/** Ids of the gradients that share images lay around a scene: lib/card. */
const OF_CARDS = ['dawn', 'veil', 'glow', 'wall', 'soft', 'hill'];

const idsOf = (svg: string): string[] => [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '');

for (const name of SCENE_NAMES.filter((each) => !each.endsWith('Plain'))) {
  test(`scene ${name} is small, the same on every run, and whole`, () => {
    const svg = drawScene(name);
    assert.equal(svg, drawScene(name));
    assert.ok(small(svg).length <= LIMIT, `${small(svg).length} bytes`);
    assert.match(svg, /^<svg [^>]*viewBox="0 0 1600 1000"/);
    assert.doesNotMatch(svg, /NaN|undefined|<text|<image|href="http/);

    const ids = idsOf(svg);
    assert.equal(new Set(ids).size, ids.length, 'an id stands twice');
    assert.deepEqual(
      ids.filter((id) => OF_CARDS.includes(id)),
      [],
    );
    for (const [, id] of svg.matchAll(/(?:url\(|href=")#([^)"]+)/g))
      assert.ok(ids.includes(id ?? ''), `${id} is nowhere`);
  });
}

test('a scene is named in both languages and carries no price unless it is given one', () => {
  for (const name of SCENE_NAMES) {
    const svg = drawScene(name);
    assert.match(svg, /<title>[^<]*\p{Script=Han}[^<]* \/ [^<]*[a-z]/u, name);
    assert.doesNotMatch(svg, /class="tag"/, name);
  }
});

test('a scene is well-formed and covers its whole picture, but for those that leave their sky open', async () => {
  for (const name of SCENE_NAMES.filter((each) => !/(?:Plain|FrontM?|Poster)$/.test(each))) {
    const { channels } = await sharp(Buffer.from(drawScene(name)))
      .resize(800)
      .ensureAlpha()
      .stats();
    assert.ok((channels[3]?.min ?? 0) > 250, `${name} shows what lies behind it`);
  }
});

test('no two scenes are one picture under two names', () => {
  const own = SCENE_NAMES.filter((name) => !name.endsWith('Plain'));
  assert.equal(new Set(own.map((name) => drawScene(name))).size, own.length);
});
