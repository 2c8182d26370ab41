import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { drawPose, POSE_NAMES } from '#illustrations/poses.ts';
import { drawScene, SCENE_NAMES } from '#illustrations/scenes.ts';
import { cleanSvg } from './cleanSvg.ts';

const svg = (inside: string, more = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 30"${more}>${inside}</svg>`;

const told = (text: string): string[] =>
  cleanSvg(text).troubles.map(({ why, found }) => `${why} ${found}`.trim());

const REFUSED: Record<string, string[]> = {
  '<script>alert(1)</script>': ['element script'],
  '<g><foreignObject><p>x</p></foreignObject></g>': ['element foreignObject'],
  '<image href="https://a.example/b.png"/>': ['element image'],
  '<a href="javascript:alert(1)"><path d="M0 0"/></a>': ['element a'],
  '<animate attributeName="href" to="javascript:alert(1)"/>': ['element animate'],
  '<set attributeName="onload" to="alert(1)"/>': ['element set'],
  '<iframe src="https://a.example"/>': ['element iframe'],
  '<feImage href="https://a.example/b.png"/>': ['element feImage'],
  '<style>path { fill: red }</style>': ['style-sheet style'],
  '<path onclick="alert(1)" d="M0 0"/>': ['handler onclick'],
  '<path ONLOAD="alert(1)" d="M0 0"/>': ['handler ONLOAD'],
  '<use xlink:href="https://a.example/b.svg#c"/>': ['address https://a.example/b.svg#c'],
  '<use href="data:image/svg+xml;base64,AAAA"/>': ['address data:image/svg+xml;base64,AAAA'],
  '<path fill="url(https://a.example/b.svg#c)"/>': ['address url(https://a.example/b.svg#c)'],
  '<path style="fill:url(//a.example/b)"/>': ['address fill:url(//a.example/b)'],
  '<path style="background:u\\72l(//a.example/b)"/>': ['address background:u\\72l(//a.example/b)'],
  '<path filter="url(#a) url(https://a.example)"/>': ['address url(#a) url(https://a.example)'],
  '<path d="M0 0" d="M1 1"/>': ['broken'],
  '<path d="M0 0"': ['broken'],
  '<g>': ['broken'],
  '&bomb;': ['entity'],
};
for (const [inside, expected] of Object.entries(REFUSED))
  test(`refused, with what was found: ${inside}`, () => assert.deepEqual(told(svg(inside)), expected));

test('on the root as well; and what is no drawing at all', () => {
  assert.deepEqual(told(svg('', ' onload="alert(1)"')), ['handler onload']);
  assert.deepEqual(told('<html viewBox="0 0 1 1"/>'), ['element html']);
  assert.deepEqual(told('<svg/>'), ['no-size viewBox']);
  assert.deepEqual(told(''), ['broken']);
  assert.deepEqual(told('<svg viewBox="0 0 1 1"/><svg viewBox="0 0 1 1"/>'), ['broken']);
});

test('entities that would grow to gigabytes are never resolved', () => {
  const bomb = `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${svg('<text>&b;</text>')}`;
  assert.deepEqual(told(bomb), ['entity']);
});

test('parts that ask for parts a thousand million times over, or for themselves, are too much', () => {
  const layers = Array.from(
    { length: 12 },
    (_, at) => `<g id="l${at + 1}">${`<use href="#l${at}"/>`.repeat(8)}</g>`,
  );
  assert.deepEqual(told(svg(`<path id="l0" d="M0 0"/>${layers.join('')}`)), ['too-much']);
  assert.deepEqual(told(svg('<g id="a"><use href="#a"/></g>')), ['too-much']);
  const chain = Array.from({ length: 5000 }, (_, at) => `<use id="c${at}" href="#c${at + 1}"/>`);
  assert.deepEqual(told(svg(chain.join(''))), ['too-much']);
});

test('groups nested by the thousand end the reading, not the program', () => {
  assert.deepEqual(told(svg('<g>'.repeat(50_000))), ['deep']);
});

test('what a drawing program adds for itself is left out, and looks stay', () => {
  const inkscape = `<?xml version="1.0"?><!-- Created with Inkscape --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">${svg(
    '<metadata><rdf:RDF/></metadata><sodipodi:namedview pagecolor="#fff"/><title>x</title>' +
      '<g inkscape:label="Layer 1" data-x="1" class="a" style="fill:#0b1f3a;-inkscape-stroke:none;stroke-width:2 !important">' +
      '<path id="a" d="M0 0&#10;h4"/><use xlink:href="#a" x="2"/><text x="1">5 &lt; 6</text></g>',
  )}`;
  const { svg: clean, troubles } = cleanSvg(inkscape);
  assert.deepEqual(troubles, []);
  assert.equal(
    clean,
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30">' +
      '<g fill="#0b1f3a" stroke-width="2"><path id="a" d="M0 0\nh4"/><use href="#a" x="2"/><text x="1">5 &lt; 6</text></g></svg>',
  );
  assert.equal(cleanSvg(clean).svg, clean);
});

test('a drawing of this site passes whole', () => {
  const drawings = [
    ...SCENE_NAMES.slice(0, 8).map((name) => drawScene(name)),
    ...POSE_NAMES.slice(0, 4).map((name) => drawPose(name)),
  ];
  for (const drawing of drawings) assert.deepEqual(told(drawing), []);
  for (const file of globSync('illustrations/**/*.svg'))
    assert.deepEqual(told(readFileSync(file, 'utf8')), []);
});
