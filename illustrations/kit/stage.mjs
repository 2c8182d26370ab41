// One scene in painter's order: backdrop, then every shadow, then people and things, the nearest last.
import { figure } from './kit.mjs';

/**
 * sun: -1 light from the left of the picture, 1 from the right. lean, flat: how far a shadow reaches sideways and
 * towards us, per unit of height. cast: its colour, op: its opacity. mirror: the finished picture is turned round, light
 * and all, so that its upper left, where a page hangs the price tag, is free.
 */
export function stage({ sun = -1, rim, lean = 1, flat = .2, cast = '#3F7FB4', op = .38, mirror = 0 }) {
  let back = '', shade = '';
  const front = [];
  const put = (z, svg) => { front.push([z, svg]); };
  return {
    back(...parts) { back += parts.join(''); },
    put,
    /** A shadow of something that is not a figure. */
    shade(d, o = op) { shade += `<path d="${d}" fill="${cast}" opacity="${o}"/>`; },
    /** A figure with its shadow. z: how near it is, its feet unless said; k: length of its shadow, 0 for none; before, after: props. */
    add({ z, k = 1, before = '', after = '', ...q }) {
      const f = figure({ sun, rim, ...q });
      if (k) shade += f.shadow(lean * k, flat, cast, op);
      put(z ?? q.y, before + f.svg + after);
      return f;
    },
    draw() {
      const all = back + shade + front.sort((a, b) => a[0] - b[0]).map(([, svg]) => svg).join('');
      return mirror ? `<g transform="matrix(-1 0 0 1 1600 0)">${all}</g>` : all;
    },
  };
}
