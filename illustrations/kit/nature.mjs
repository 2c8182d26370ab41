// Sky, trees and snow. Everything returns an SVG string.
import { r, rng } from './env.mjs';

/** A low sun in its glow; the gradient that `glow` names is defined by sunGlow. */
export const sunAt = (x, y, size, reach, glow = 'b', fill = '#FFF6E0') =>
  `<circle cx="${x}" cy="${y}" r="${reach}" fill="url(#${glow})"/><circle class="sun" cx="${x}" cy="${y}" r="${size}" fill="${fill}"/>`;
export const SUN_GLOW = [[0, '#FFF0CC', 1], [.22, '#FFE4B4', .85], [.55, '#FFE4CC', .3], [1, '#FFEADB', 0]];
export const fill = (d, colour, rest = '') => `<path d="${d}" fill="${colour}"${rest}/>`;
export const line = (d, colour, width, rest = '') =>
  `<path d="${d}" stroke="${colour}" stroke-width="${width}" fill="none" stroke-linecap="round" stroke-linejoin="round"${rest}/>`;

const fir = (x, y, h) => {
  const q = v => r(h * v);
  return `M${r(x)} ${r(y - h)}l${q(.2)} ${q(.44)}h${q(-.1)}l${q(.17)} ${q(.32)}h${q(-.15)}l${q(.21)} ${q(.24)}h${q(-.66)}l${q(.21)} ${q(-.24)}h${q(-.15)}l${q(.17)} ${q(-.32)}h${q(-.1)}z`;
};
const firLight = (x, y, h, side) => `M${r(x)} ${r(y - h)}l${r(side * h * .2)} ${r(h * .44)}h${r(-side * h * .12)}z`;
/** A row of firs from x0 to x1 on the ground `at(x)`, in one dark and one light path. side: where the sun is. */
export function firs(seed, x0, x1, step, [low, high], at, dark, light, side = 1) {
  const R = rng(seed); let a = '', b = '';
  for (let x = x0; x < x1; x += step) {
    const h = low + R() * (high - low), fx = Math.round(x + R() * step * .4), y = Math.round(at(fx));
    a += fir(fx, y, h); b += firLight(fx, y, h, side);
  }
  return fill(a, dark) + fill(b, light);
}

/** A birch: white bark with dark marks, a crown of bare twigs. side: where the sun is. */
export function birch(x, y, h, w, { bark = '#F4F6F8', shade = '#B9CDDD', mark = '#4A5B78', twig = '#7C8CA6', side = -1, seed = 1, lean = 0 } = {}) {
  const R = rng(seed), top = y - h, tx = x + lean;
  let marks = '', twigs = '';
  for (let t = .06; t < .8; t += .07 + R() * .07) {
    const mx = x + lean * t, half = w * (1 - t * .6) / 2, s = R() > .5 ? 1 : -1;
    marks += `M${r(mx + s * half)} ${r(y - h * t)}h${r(-s * half * (.5 + R() * .8))}`;
  }
  const n = w > 30 ? 16 : 8;
  for (let i = 0; i < n; i++) {
    const t = .44 + i * .52 / n, s = i % 2 ? 1 : -1, len = h * (w > 30 ? .08 + R() * .09 : .16 + R() * .1);
    twigs += `M${r(x + lean * t)} ${r(y - h * t)}q${r(s * len * .4)} ${r(-len * .2)} ${r(s * len * .62)} ${r(-len)}`;
  }
  return line(twigs, twig, Math.max(2, w * .08)) +
    fill(`M${r(x - w / 2)} ${y}Q${r(x - w * .3 + lean * .5)} ${r(y - h / 2)} ${r(tx - 2)} ${top}h4Q${r(x + w * .3 + lean * .5)} ${r(y - h / 2)} ${r(x + w / 2)} ${y}z`, bark) +
    fill(`M${r(x - side * w / 2)} ${y}Q${r(x - side * w * .3 + lean * .5)} ${r(y - h / 2)} ${r(tx)} ${top}Q${r(x + lean * .5)} ${r(y - h / 2)} ${r(x - side * w * .06)} ${y}z`, shade) +
    line(marks, mark, Math.max(2, w * .16));
}

/** The snow at the two lower corners of a picture. */
export const snowFoot = (left = '#F2F7FA', right = '#E2EEF6') =>
  fill('M0 1000V964Q240 928 500 972T880 1000z', left) + fill('M1600 1000V952Q1440 928 1240 974T1020 1000z', right);
/** Flakes, the same on every run. */
export function flakes(seed, count, height, [a, b] = [.55, .75]) {
  const R = rng(seed); let small = '', big = '';
  for (let i = 0; i < count; i++) {
    const d = `M${Math.round(R() * 1600)} ${Math.round(R() * height)}h.1`;
    if (i % 3) small += d; else big += d;
  }
  return line(small, '#fff', 6, ` opacity="${a}"`) + line(big, '#fff', 10, ` opacity="${b}"`);
}
