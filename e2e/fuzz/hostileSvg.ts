import { URLS } from './pieces.ts';
import type { Seeded } from './seeded.ts';

const NAMES = (
  'svg g path use text tspan defs symbol clipPath mask pattern linearGradient stop filter feGaussianBlur marker ' +
  'script foreignObject image feImage style a animate set iframe handler link svg:script x:y SCRIPT title metadata'
).split(' ');

const LOOKS = [
  'fill',
  'stroke',
  'filter',
  'mask',
  'clip-path',
  'style',
  'd',
  'id',
  'transform',
  'font-family',
];
const LINKS = ['href', 'xlink:href', 'src', 'onload', 'onclick', 'ONERROR', 'from', 'values', 'data-x'];

const VALUES = [
  '#a',
  'url(#a)',
  "url('#a')",
  'url(#a) url(//evil.example)',
  'url( //evil.example/a )',
  'u\\72l(//evil.example)',
  'URL(data:image/png;base64,AA)',
  'fill:url(https://evil.example/a)',
  'fill:red;background:url(//evil.example)',
  'fill:red;behavior:expression(alert(1))',
  '@import "//evil.example"',
  'M0 0h9',
  '&lt;script&gt;',
  '&#106;avascript:alert(1)',
  '&bomb;',
  '" onload="alert(1)',
] as const;

const SCRAPS = [
  '',
  '字',
  '<',
  '>',
  '&',
  '<!-- ',
  ' -->',
  '<![CDATA[<script>]]>',
  '<?xml-stylesheet href="//a"?>',
  ']]>',
];
const PROLOGS = [
  '',
  '',
  '<?xml version="1.0"?>',
  '\ufeff',
  '<!DOCTYPE svg>',
  '<!DOCTYPE svg [<!ENTITY bomb "<script>alert(1)</script>">]>',
  '<!DOCTYPE svg SYSTEM "file:///etc/passwd">',
];

function attribute(by: Seeded): string {
  const link = by.chance(0.4);
  const value = by.chance(0.3) ? by.pick(URLS) : by.pick(VALUES);
  return ` ${by.pick(link ? LINKS : LOOKS)}="${by.chance(0.9) ? value.replace(/["<]/g, '') : value}"`;
}

function element(by: Seeded, depth: number): string {
  // Four in five are of the kinds that draw, so that enough drawings pass.
  const name = by.chance(0.8) ? (NAMES[1 + by.below(10)] ?? 'g') : by.pick(NAMES);
  const attributes = Array.from({ length: by.below(3) }, () =>
    by.chance(0.7) ? by.pick([` id="a${by.below(4)}"`, ' fill="red"']) : attribute(by),
  );
  const open = `<${name}${[...new Set(attributes)].join('')}`;
  if (depth > 4 || by.chance(0.4)) return `${open}/>`;
  const inside = Array.from({ length: by.below(3) }, () => element(by, depth + 1)).join('');
  return `${open}>${inside}${by.chance(0.05) ? by.pick(SCRAPS) : ''}${by.chance(0.98) ? `</${name}>` : ''}`;
}

/** One drawing that an attacker, or a careless program, might leave in an article's folder. */
export function hostileSvg(by: Seeded): string {
  const inside = Array.from({ length: 1 + by.below(4) }, () => element(by, 0)).join('');
  const more = by.chance(0.1) ? attribute(by) : '';
  const text = `${by.chance(0.8) ? '' : by.pick(PROLOGS)}<svg viewBox="0 0 40 30"${more}>${inside}</svg>`;
  if (by.chance(0.85)) return text;
  const at = by.below(text.length);
  return text.slice(0, at) + by.pick(SCRAPS) + text.slice(at + by.below(4));
}
