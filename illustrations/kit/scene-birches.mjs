import { C } from './kit.mjs';
import { lin, rad, svg } from './env.mjs';
import { birch, fill, firs, line, snowFoot, sunAt, SUN_GLOW } from './nature.mjs';
import { MOVES } from './moves.mjs';
import { stage } from './stage.mjs';

const DEFS = lin('a', [[0, '#6DA4D0'], [.6, '#CBDDE8'], [1, '#FFEBCF']]) + rad('b', SUN_GLOW) + lin('c', [[0, '#FFF6E8'], [.2, '#EFF3F6'], [.6, '#CBE0EE'], [1, '#93BBDA']]);
const ground = x => 566 - Math.sin(x / 330) * 14;
/** Prints of snowshoes along a line, left and right of it by turns. */
const prints = points => points.map(([x, y, k], i) => `<ellipse cx="${x}" cy="${y + (i % 2 ? 8 : -8) * k}" rx="${20 * k}" ry="${6 * k}"/>`).join('');

/** A birch wood after snow: one on narrow skis in the track, two on snowshoes beside it. */
export function birches() {
  const st = stage({ sun: 1, rim: '#FFF1D6', lean: -1.3, flat: .2, cast: '#5D93C2', op: .34 });
  st.back(fill('M0 0H1600V640H0z', 'url(#a)'), sunAt(1180, 430, 56, 360));
  st.back(fill('M-20 560Q200 450 460 500T980 500T1640 470V640H-20z', '#B4C9DA'), firs(3, -10, 1620, 58, [70, 130], x => ground(x) + 14, '#7C9DBC', '#F2F0EA'));
  st.back(fill('M0 566Q400 552 800 570T1600 556V1000H0z', 'url(#c)'), fill('M0 700Q260 640 620 690T1200 700T1640 660V720Q1300 730 1000 740T0 760z', '#fff', ' opacity=".5"'));
  // the wood: thin ones far away, two thick ones near
  const far = [[210, 590, 330], [330, 600, 400], [470, 584, 300], [900, 580, 250], [1000, 586, 330], [1330, 592, 390], [1450, 586, 320], [1560, 604, 420]];
  st.back(...far.map(([x, y, h], i) => birch(x, y, h, 15, { side: 1, seed: i + 2, lean: (i % 3 - 1) * 14, twig: '#93A6BE', bark: '#EFEFF0' })));
  st.shade(far.map(([x, y]) => `M${x - 7} ${y}h14l-330 62h-22z`).join(''), .2);
  // two grooves, as a machine leaves them
  st.back(line('M1640 744Q1120 770 700 852T-20 960M1640 764Q1140 790 730 876T40 1000', '#9CC1DD', 6), line('M1640 740Q1120 766 700 848T-20 956M1640 760Q1140 786 730 872T40 996', '#fff', 2.5));
  st.back('<g fill="#A3C6DF">', prints([[60, 812, 1.1], [150, 800, 1.1], [236, 790, 1], [318, 780, 1], [396, 772, 1]]), '</g>');
  const pole = (dx, dy) => `<path d="M0-4L${dx} ${dy}" stroke="#4A5D74" stroke-width="1.8"/><path d="M${dx - 4} ${dy - 5}l8 2" stroke="#EBA844" stroke-width="2.4"/>`;
  st.add({ x: 770, y: 874, s: 3.5, rot: -5, tweak: { ...MOVES.stride, hN: [-20, 16], hF: [24, 6] }, foot: 'ski', ski: '#274E86', coat: 'cream', hat: 'pom', hatC: '#274E86', hair: 'tail', scarf: C.cord, tail: [-38, -2, 8], tail2: [-30, 8, 6], pants: '#1F4A7E', glove: '#274E86', zip: '#C9B59B', propN: pole(-26, 34), propF: pole(-12, 56) });
  st.add({ x: 500, y: 776, s: 2.8, tweak: MOVES.trudge, body: 'elder', foot: 'snowshoe', ski: '#EBA844', coat: 'olive', wide: 2, hat: 'flap', hatC: 'brown', pants: '#3B4256', glove: '#F6EBDB', scarf: '#CFE3F0', tail: [-14, 12, 2], bag: fill('M-20-30Q-24-31-24-24V-6q0 5 6 5h8v-29z', '#3E8B93'), propN: pole(6, 44) });
  st.add({ x: 1130, y: 782, s: 2.6, pose: 'wave', tweak: { hF: [17, -14], N: [9, 0, 0], F: [-9, 0, 0] }, body: 'teen', dir: -1, foot: 'snowshoe', ski: '#76618F', coat: 'teal', hat: 'beanie', hatC: '#F2B08E', hair: 'long', pants: '#223A5F', glove: '#EBA844' });
  st.put(940, birch(180, 1010, 900, 54, { side: 1, seed: 21, lean: -30 }) + birch(1440, 1004, 820, 46, { side: 1, seed: 33, lean: 26 }));
  // a hare that waits until they have gone by
  st.put(700, fill('M1284 690q-16-4-14-18 4-14 24-12 2-10 10-12l-8-22q10 0 12 18l4-18q8 4 2 22 10 6 6 16-6 6-10 24z', '#FFFDF8') + fill('M1284 690q-16-4-14-18 2-6 8-9 2 16 14 27z', '#C3D8E8') + '<circle cx="1310" cy="656" r="2.4" fill="#12305A"/>');
  st.shade('M1276 688h34l-70 16h-40z', .3);
  st.put(990, snowFoot('#F6F9FB', '#EAF2F8'));
  return svg(1600, 1000, DEFS, st.draw(), '白桦林里：越野滑雪的辙和踏雪的脚印 / Ski tracks and snowshoe prints in a birch wood', { par: 'xMidYMid slice' });
}
