import { C, lite } from './kit.mjs';
import { lin, palm, rad, svg, tower, winPat } from './env.mjs';
import { fill, line, sunAt, SUN_GLOW } from './nature.mjs';
import { MOVES } from './moves.mjs';
import { stage } from './stage.mjs';

const DEFS = lin('a', [[0, '#6FB4D2'], [.6, '#CDE7EA'], [1, '#FFEED0']]) + rad('b', SUN_GLOW) + lin('c', [[0, '#E6C9A6'], [.4, '#D3AE8A'], [1, '#A97F66']]) + lin('e', [[0, '#FFF1CF', .75], [1, '#FFF1CF', .05]]) + winPat('p', 22, 28, 10, 14, '#fff', .5);

/** A covered court in the south: roller skates instead of ice, short sleeves, palms beyond the pillars. */
export function palmrink() {
  const st = stage({ mirror: 1, sun: -1, rim: '#FFF4D8', lean: .9, flat: .18, cast: '#6B4A48', op: .34 });
  st.back(fill('M0 100H1600V640H0z', 'url(#a)'), sunAt(330, 350, 60, 340));
  const tw = (x, y, w) => tower(x, y, w, 600, '#9CC3CF', { pw: 22, ph: 28, edge: '#FFF3DA' });
  st.back('<g opacity=".8">', tw(480, 330, 70), tw(590, 390, 100), tw(860, 300, 62), tw(960, 370, 90), tw(1240, 340, 90), tw(1480, 310, 80), '</g>');
  st.back(fill('M0 560Q220 524 470 552T900 546T1300 556T1640 540V640H0z', '#6FA58C'), fill('M0 590Q300 560 620 586T1640 576V650H0z', '#4F8C78'));
  st.back(palm(160, 620, 330, '#8A6A50', '#3E8B73', { b: 8 }), palm(760, 616, 270, '#93735A', '#4A9A80', { b: -7 }), palm(1120, 622, 310, '#8A6A50', '#3E8B73'), palm(1420, 616, 240, '#93735A', '#4A9A80', { b: 7 }));
  // roof, beams, pillars
  st.back(fill('M0 0H1600V150H0z', '#F0DCC4'), fill('M0 150H1600V176H0z', '#B98A66'), fill('M0 176H1600V188H0z', '#8A624A'), line('M0 52H1600M0 100H1600', '#DBBE9F', 6), line('M330 150V126M800 150V126M1270 150V126', '#6B4A48', 5), fill('M296 126q34-30 68 0zM766 126q34-30 68 0zM1236 126q34-30 68 0z', '#FFB238'));
  st.back(...[40, 560, 1060, 1560].map(x => fill(`M${x - 26} 176h52V648h-52z`, '#E9CDAE') + fill(`M${x - 26} 176h13V648h-13z`, '#FFF1DA') + fill(`M${x + 12} 176h14V648h-14z`, '#B98A66')));
  // low wall, floor, the light between the pillars
  st.back(fill('M0 606H1600V652H0z', '#F6E6D2'), fill('M0 606H1600V618H0z', '#3E8B93'), fill('M0 648H1600V1000H0z', 'url(#c)'));
  st.back(fill('M90 652H520L720 1000H220zM610 652H1020L1300 1000H830zM1110 652H1520L1640 800V1000H1420z', 'url(#e)', ' opacity=".7"'), line('M-20 820Q700 690 1640 800M-20 960Q760 820 1640 930', '#FFF6E6', 6, ' opacity=".75"'));
  st.back(lite({ x: 430, y: 690, s: 1.1, pose: 'glide', coat: 'glacier', hatC: '#2A2B3D' }), lite({ x: 1330, y: 696, s: 1.1, pose: 'wobble', coat: 'peach', hatC: '#2A2B3D', dir: -1 }));
  // a fan that works hard
  st.back(line('M1454 700V540', '#4A5D74', 8) + `<circle cx="1454" cy="520" r="44" fill="#DFEDF6" stroke="#6F84A0" stroke-width="6"/>` + fill('M1454 520q-8-34 10-36 12 22-10 36 34-8 36 10-22 12-36-10 8 34-10 36-12-22 10-36-34 8-36-10 22-12 36 10z', '#7FB0D4'), line('M1424 702h60', '#4A5D74', 11));
  st.add({ x: 516, y: 866, s: 3.1, body: 'kid', pose: 'push', short: 1, coat: 'mustard', hat: 'helmet', hatC: '#3E8B93', foot: 'roller', bootC: '#F6FAFD', wheelC: '#3E8B93', pants: '#274E86', glove: '#F3C6A0', tweak: { hN: [20, 6], hF: [22, 8] } });
  st.add({ x: 706, y: 890, s: 3.7, pose: 'glide', short: 1, coat: 'cream', hat: 'none', hair: 'tail', foot: 'roller', bootC: '#F6FAFD', pants: '#1F4A7E', glove: C.skin, belt: C.cord, tweak: { lean: 14, head: -8, hN: [-27, 10], hF: [20, 4], p: [0, 42] } });
  st.add({ x: 1040, y: 856, s: 3.45, pose: 'behind', short: 1, body: 'elder', coat: 'olive', hat: 'cap', hatC: 'cream', foot: 'roller', bootC: '#33303C', pants: '#5B6173', glove: C.skin, dir: -1, wide: 2 });
  st.add({ x: 1310, y: 900, s: 3.2, tweak: { ...MOVES.kneel, hN: [14, 22], hF: [18, 26] }, body: 'teen', short: 1, coat: 'plum', hat: 'none', hair: 'long', foot: 'shoe', pants: '#223A5F', glove: C.skin, dir: -1 });
  st.put(990, fill('M0 1000V968Q300 944 620 978T1040 1000z', '#8C6654', ' opacity=".35"'));
  return svg(1600, 1000, DEFS, st.draw(), '南方的风雨球场：短袖、轮滑、窗外是棕榈 / Roller skates under a roof, palms beyond the pillars', { par: 'xMidYMid slice' });
}
