import { rng, tower } from '#illustrations/kit/env.mjs';
import { px } from '../ease.ts';

const span = 1760;
const random = rng(8);

/** One endless row of towers: it repeats after `span` units. */
function row(count: number, low: number, high: number, wide: number, colour: string): string {
  const towers = Array.from({ length: count }, (_, index) => {
    const x = Math.round((index * span) / count + random() * 30);
    const top = Math.round(low + random() * (high - low));
    return tower(x, top, Math.round(wide * (0.7 + random() * 0.6)), 580, colour, { pw: 22, ph: 28 });
  });
  return towers.join('');
}
const far = row(13, 330, 420, 62, '#B59AA4');
const near = row(9, 380, 450, 110, '#9B86A0');

/** A row and its repeat, moved left by `shift`. */
function sliding(body: string, shift: number): string {
  const x = -(shift % span);
  return `<g transform="translate(${px(x)} 0)">${body}<g transform="translate(${span} 0)">${body}</g></g>`;
}

/** The city in the train's windows, going by from right to left; the sun stays where it is. */
export function cityStrip(t: number): string {
  return (
    '<g clip-path="url(#k)"><path d="M60 190H1600V580H60z" fill="url(#a)"/>' +
    '<circle cx="742" cy="430" r="280" fill="url(#b)"/><circle cx="742" cy="420" r="60" fill="#FFF4DC"/>' +
    sliding(far, 120 * t) +
    sliding(near, 300 * t + 200) +
    '<path d="M60 506Q500 486 900 500T1600 492V580H60z" fill="#7E7397"/><path d="M60 520H1600V580H60z" fill="#E3EBF1" opacity=".75"/></g>'
  );
}
