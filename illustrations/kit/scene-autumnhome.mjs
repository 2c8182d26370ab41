import { C } from './kit.mjs';
import { lin, r, rad, rng, svg, tower, winPat } from './env.mjs';
import { fill, line, sunAt, SUN_GLOW } from './nature.mjs';
import { skate } from './props.mjs';
import { MOVES } from './moves.mjs';
import { stage } from './stage.mjs';

const DEFS = lin('a', [[0, '#F8E6D0'], [1, '#F1D2AE']]) + lin('d', [[0, '#7FB2D8'], [.7, '#DCE6E6'], [1, '#FFE6C0']]) + rad('b', SUN_GLOW) + lin('c', [[0, '#C08A5C'], [1, '#8A5A3C']]) + lin('e', [[0, '#FFE9C0', .85], [1, '#FFE9C0', 0]]) + winPat('p', 22, 28, 10, 14, '#fff', .5) +
  '<clipPath id="k"><path d="M150 190H690V620H150z"/></clipPath>';
/** Ginkgo leaves: small fans, the same on every run. */
function leaves(seed, count, [x0, y0, w, h], size) {
  const R = rng(seed);
  let d = '';
  for (let i = 0; i < count; i++) {
    const k = size * (.7 + R() * .6), x = r(x0 + R() * w), y = r(y0 + R() * h);
    d += `M${x} ${y}q${r(-k)} ${r(-k * .3)} ${r(-k)} ${r(-k)}q${r(k)} ${r(-k * .6)} ${r(2 * k)} 0q0 ${r(k * .7)} ${r(-k)} ${r(k)}z`;
  }
  return d;
}

/** October, at home: legs are trained against the wardrobe, on the step and while the teeth are brushed. */
export function autumnhome() {
  const st = stage({ mirror: 1, sun: -1, rim: '#FFF1D6', lean: .9, flat: .17, cast: '#5E3B2C', op: .34 });
  st.back(fill('M0 0H1600V770H0z', 'url(#a)'), fill('M0 748H1600V772H0z', '#FFF3E2'), fill('M0 770H1600V1000H0z', 'url(#c)'), line('M0 840H1600M0 920H1600M240 770v70M700 770v70M1240 770v70M460 840v80M980 840v80M1420 840v80', '#6F4630', 3, ' opacity=".4"'));
  // the window: a ginkgo has turned
  const tw = (x, y, w) => tower(x, y, w, 620, '#A9C3D2', { pw: 22, ph: 28, edge: '#FFF1DA' });
  st.back('<g clip-path="url(#k)">', fill('M150 190H690V620H150z', 'url(#d)'), sunAt(260, 420, 44, 250), tw(330, 400, 80), tw(440, 350, 70), tw(180, 470, 90), line('M620 640Q600 480 630 330M616 470Q560 420 520 400M622 400Q660 350 690 340', '#7B5638', 13), fill(leaves(6, 42, [480, 200, 230, 240], 20), '#F2B33D'), fill(leaves(9, 20, [500, 220, 200, 220], 18), '#FFD27F'), '</g>');
  st.back(line('M150 190H690V620H150zM420 190V620', '#FFFaf2', 16), fill('M126 620H714V642H126z', '#FFF8EC'), fill('M126 642H714V652H126z', '#D9B48C'), fill('M210 620h70l-10-52h-50z', '#C97B52'), line('M244 568q-30-40-38-76M246 568q6-50 2-90M248 568q30-36 44-64', '#4F8C78', 9));
  st.back(fill('M170 790H640L1020 1000H420z', 'url(#e)'));
  // skates on their nail, waiting
  st.back(line('M860 330v10M860 340q-16 40-26 70M860 340q14 44 26 84', '#8A5A3C', 4), skate(830, 452, 2.7, { turn: -6 }), skate(888, 468, 2.7, { turn: 5 }));
  // the wardrobe, whose side is a good wall
  st.back(fill('M1010 300H1300V866H1010z', '#B9773F'), fill('M1010 300H1034V866H1010z', '#DDA066'), fill('M1300 300l30 8V850l-30 16z', '#8A5A35'), line('M1167 330V836', '#8A5A35', 5), line('M1150 560v40M1184 560v40', '#FFE3B8', 7), fill('M1010 284H1310V304H1010z', '#8A5A35'), fill('M1060 284v-60h150v60z', '#7FB0D4'), fill('M1060 238h150v12h-150z', '#5E97C6'));
  st.shade('M1060 862H1330l150 24H1200z', .26);
  // she sits against it on no chair
  st.add({ x: 914, y: 884, s: 3.9, dir: -1, tweak: { p: [-15, 23], lean: -2, head: -2, N: [9, 0, 0], F: [5, 0, 0], hN: [19, 15], hF: [21, 13] }, coat: 'cream', hat: 'none', hair: 'tail', foot: 'shoe', bootC: '#76618F', pants: '#1F4A7E', glove: C.skin, scarf: C.cord, tail: [-4, 18, 1] });
  // grandfather on one leg, brushing his teeth
  st.add({ x: 520, y: 898, s: 3.7, body: 'elder', tweak: { ...MOVES.kneeUp, N: [9, 15, 8], F: [0, 0, 0], hN: [13, -4], hF: [20, 12], bN: 1 }, coat: 'teal', wide: 2, hat: 'none', glasses: 1, foot: 'shoe', bootC: '#5B4036', pants: '#3B4256', glove: C.skin, propN: line('M-2 2L8-8', '#F6FAFD', 1.7) + line('M7-9l3 2', '#7FB0D4', 2.4) });
  // the back of a chair, in case
  st.put(905, `<g transform="translate(602 900)scale(3.4)" stroke="#8A5A3C" stroke-width="3" fill="none" stroke-linecap="round"><path d="M0 0V-46M22 0V-25M0-25H23"/><path d="M0-25H23" stroke="#C98E55" stroke-width="4.5"/><path d="M0-45V-35" stroke="#C98E55" stroke-width="4.5"/></g>`);
  st.shade('M600 896h90l50 12H640z', .3);
  // a child hops up and down a step
  st.put(850, fill('M1360 876H1560V920H1360z', '#E2B98C') + fill('M1360 876H1560V888H1360z', '#F3D6AF') + fill('M1560 876l20 8v36h-20z', '#A8703F'));
  st.shade('M1370 918H1580l60 14H1430z', .3);
  st.add({ x: 1456, y: 878, z: 880, k: 0, s: 3.2, body: 'kid', tweak: { ...MOVES.tiptoe, hN: [-18, 10], hF: [19, -8], N: [6, 0, 0], F: [-6, 6, 26] }, coat: 'mustard', hat: 'none', hair: 'braids', foot: 'shoe', bootC: '#F2B08E', pants: '#274E86', glove: C.skin, dir: -1 });
  st.put(960, fill(leaves(14, 5, [120, 930, 380, 50], 17), '#EBA844'));
  return svg(1600, 1000, DEFS, st.draw(), '十月，在家练腿：靠柜蹲、单脚站、上台阶 / October at home: against the wardrobe, on one leg, on the step', { par: 'xMidYMid slice' });
}
