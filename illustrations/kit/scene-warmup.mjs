import { C } from './kit.mjs';
import { lin, rad, slab, svg, tree, winPat, thermos } from './env.mjs';
import { fill, line, snowFoot, sunAt, SUN_GLOW } from './nature.mjs';
import { skate } from './props.mjs';
import { MOVES } from './moves.mjs';
import { stage } from './stage.mjs';

const DEFS = lin('a', [[0, '#4C86BE'], [.5, '#B5CFE2'], [.8, '#FBE3CB'], [1, '#FFD8AC']]) + rad('b', SUN_GLOW) + lin('c', [[0, '#FFF3E2'], [.3, '#E6EDF3'], [1, '#A9C9E0']]) + lin('w', [[0, '#B4796A'], [1, '#D7A184']]) + winPat('p', 58, 62, 28, 32, '#6F6384', .75);

/** Before the ice: three neighbours warm up in the yard, ten minutes, nothing to buy. */
export function warmup() {
  const st = stage({ sun: 1, rim: '#FFF0D2', lean: -1, flat: .2, cast: '#5B8AB6', op: .36 });
  st.back(fill('M0 0H1600V620H0z', 'url(#a)'), sunAt(960, 432, 56, 360));
  st.back(slab(-40, 180, 540, 430, 'url(#w)', { win: 'p', px: 8, py: 22, heater: 5, side: 1, sw: 36, dip: 16, sideFill: '#FFD2A4' }), slab(1230, 250, 420, 360, 'url(#w)', { win: 'p', px: 8, py: 22, heater: 3 }));
  st.back(line('M120 404h34M236 466h34M410 342h34', '#F2B08E', 16), line('M1300 400h30M1470 460h30', '#DFEDF6', 16));
  st.back(tree(600, 612, 220, '#7C6B7C'), tree(1160, 612, 250, '#6E6280'), tree(770, 608, 110, '#A394A2'));
  // the row of bicycles under snow
  st.back(`<g fill="none" stroke="#5B6E90" stroke-width="5">${[1270, 1360, 1450].map(x => `<circle cx="${x}" cy="626" r="28"/><circle cx="${x + 76}" cy="626" r="28"/><path d="M${x} 626l24-44h40l12 44M${x + 24} 582l16 44 24-44M${x + 64} 582l-4-18h-14"/>`).join('')}</g>`, line('M1282 580h24M1372 580h24M1462 580h24', '#F6FAFD', 9));
  st.back(fill('M0 600Q800 580 1600 600V1000H0z', 'url(#c)'), fill('M1240 640q160-26 360-14v40q-220 16-350-6-26-12-10-20z', '#FFFaf0'));
  st.back(line('M-20 760Q500 700 1000 770T1640 740M160 930Q700 860 1200 930', '#fff', 4, ' opacity=".8"'), line('M300 700l18 4M360 712l18 4M420 702l18 4M480 714l18 4M540 704l18 4M600 716l18 4', '#9DBFD9', 7));
  // a bench with skates and a flask: that is where they are going
  st.put(690, fill('M210 690H440V706H210z', '#C98E55') + line('M236 706V752M414 706V752', '#6F84A0', 9) + skate(280, 690, 2.1) + skate(318, 690, 2.1) + thermos(390, 690, 2.6));
  st.shade('M220 752l-140 30h200l150-30z', .3);
  st.add({ x: 480, y: 856, s: 3.3, body: 'elder', tweak: { ...MOVES.side, hN: [3, -31], hF: [-13, 20] }, rot: 4, coat: 'plum', flowers: ['#F2B08E', '#EBD7EE', '#D7A7C0'], pose: 'fstand', hat: 'none', hair: 'perm', glasses: 1, pants: '#3E3A57', glove: '#F6EBDB', scarf: '#EBA844' });
  st.add({ x: 800, y: 884, s: 3.6, tweak: MOVES.stretch, coat: 'cream', hat: 'pom', hatC: '#274E86', hair: 'tail', scarf: C.cord, tail: [-20, 12, 4], pants: '#1F4A7E', glove: '#274E86', zip: '#C9B59B', bootC: '#6B4A3E' });
  st.add({ x: 1130, y: 852, s: 3.35, tweak: MOVES.kneeUp, wide: 4, coat: 'teal', hat: 'beanie', hatC: '#EBA844', pants: '#2E3A59', glove: '#EBA844', dir: -1, scarf: '#CFE3F0', tail: [-5, 15, 1] });
  st.add({ x: 1340, y: 886, s: 2.9, body: 'kid', tweak: MOVES.star, coat: 'mustard', hat: 'cat', hatC: '#3E8B93', pants: '#274E86', glove: '#2C6E77' });
  st.put(990, snowFoot('#F6F8FA', '#E9F0F5'));
  return svg(1600, 1000, DEFS, st.draw(), '上冰前，院子里一起热身 / Warming up in the yard before the ice', { par: 'xMidYMid slice' });
}
