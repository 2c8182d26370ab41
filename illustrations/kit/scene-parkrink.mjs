import { C, lite } from './kit.mjs';
import { lin, rad, slab, svg, tree, winPat } from './env.mjs';
import { fill, line } from './nature.mjs';
import { lamp, chair } from './props.mjs';
import { stage } from './stage.mjs';

const DEFS = lin('a', [[0, '#142C58'], [.45, '#3B5F98'], [.72, '#9C8DB2'], [.9, '#E7B2A4'], [1, '#F6C59C']]) +
  rad('b', [[0, '#FFE9B8', .95], [.2, '#FFD796', .5], [1, '#FFCF9A', 0]]) + rad('k', [[0, '#FFEFD0', .9], [.55, '#FFE4BA', .4], [1, '#FFE4BA', 0]]) +
  lin('c', [[0, '#C9BFD2'], [.2, '#9DB9DA'], [1, '#4677AE']]) + lin('w', [[0, '#34507F'], [1, '#5D6A96']]) + lin('v', [[0, '#223F6E'], [1, '#435688']]) +
  winPat('p', 58, 62, 26, 30, '#26426F', .9) + winPat('q', 66, 70, 30, 36, '#1A315B', .9);
const lit = (w, h, ww, wh, cells) => cells.map(([i, j]) => `M${i * w + (w - ww) / 2} ${j * h + (h - wh) / 2}h${ww}v${wh}h${-ww}z`).join('');

/** The lawn of a small park between housing blocks, flooded and lit: after supper, for nothing. */
export function parkrink() {
  const st = stage({ sun: 1, rim: '#FFE3B0', lean: -.7, flat: .22, cast: '#254E86', op: .42 });
  st.back(fill('M0 0H1600V600H0z', 'url(#a)'));
  st.back(slab(-40, 216, 400, 380, 'url(#w)', { win: 'p', px: 8, py: 22, heater: 4 }), slab(1216, 150, 440, 446, 'url(#w)', { win: 'p', px: 8, py: 22, heater: 4 }), slab(500, 352, 300, 240, 'url(#w)', { win: 'p', px: 8, py: 20, heater: 3 }), slab(860, 390, 260, 200, 'url(#w)', { win: 'p', px: 8, py: 20 }));
  st.back(fill(lit(58, 62, 26, 30, [[1, 4], [3, 5], [2, 7], [4, 6], [5, 8], [0, 6], [9, 6], [11, 7], [13, 8], [10, 8], [16, 7], [17, 8], [22, 3], [24, 4], [26, 5], [23, 6], [25, 7], [22, 8], [26, 8]]), '#FFD88C'));
  st.back(tree(400, 606, 210, '#3A4A78'), tree(1150, 604, 230, '#3A4A78'), tree(830, 600, 120, '#6A6A94'));
  st.back(fill('M0 590Q800 560 1600 590V1000H0z', '#D8DDEA'), fill('M90 1000Q60 700 420 632Q800 596 1180 632Q1540 700 1510 1000z', 'url(#c)'));
  st.back('<ellipse cx="330" cy="780" rx="400" ry="120" fill="url(#k)" opacity=".8"/><ellipse cx="1180" cy="770" rx="400" ry="120" fill="url(#k)" opacity=".8"/>');
  st.back(line('M300 800Q700 690 1100 790T1440 800M240 930Q700 830 1160 920M520 700Q800 670 1100 704', '#F6FAFD', 3, ' opacity=".6"'));
  // lamps
  st.back('<circle cx="220" cy="420" r="230" fill="url(#b)"/><circle cx="1166" cy="420" r="230" fill="url(#b)"/>');
  st.back(lamp(170, 676, 280, { dir: 1 }), lamp(1216, 668, 270, { dir: -1 }));
  // who waters the ice
  st.put(720, line('M1330 690Q1400 690 1440 730T1640 760', '#EBA844', 8));
  st.add({ x: 1330, y: 716, s: 2.2, dir: -1, body: 'elder', pose: 'sweep', tweak: { lean: 12, head: -6, hN: [17, 16], hF: [22, 18] }, coat: 'olive', long: 1, quilt: 0, hat: 'flap', hatC: 'brown', pants: '#3B4256', glove: '#F6EBDB', scarf: '#CFE3F0', sun: -1, propF: line('M-8-4L16 6', '#4A5D74', 4) + line('M18 7q16 6 26 22M18 6q20 4 36 22M17 8q10 6 16 20', '#EAF4FB', 1.8) });
  // far skaters
  st.back(lite({ x: 660, y: 668, s: 1, pose: 'glide', coat: 'plum', hatC: '#F2B08E' }), lite({ x: 760, y: 660, s: .92, pose: 'behind', coat: 'navy', hatC: '#8D6450' }), lite({ x: 1090, y: 672, s: .9, body: 'kid', pose: 'cheer', coat: 'peach', hatC: '#3E8B93', dir: -1 }));
  // two friends pull a third on a chair turned round
  st.add({ x: 920, y: 830, s: 2.7, pose: 'glide', coat: 'cream', hat: 'pom', hatC: '#274E86', hair: 'tail', scarf: C.cord, tail: [-44, -4, 8], tail2: [-36, 8, 6], foot: 'skate', pants: '#1F4A7E', glove: '#274E86', zip: '#C9B59B' });
  st.add({ x: 610, y: 850, s: 2.5, pose: 'push', body: 'teen', coat: 'school', stripe: '#3F74A8', hat: 'beanie', hatC: '#EBA844', foot: 'skate', pants: '#274E86', glove: '#274E86', tweak: { hN: [20, 12], hF: [19, 10] } });
  st.put(851, chair(676, 852, 2.8, 1));
  st.add({ x: 714, y: 852, z: 852, s: 2.5, pose: 'sit', body: 'kid', seatH: 31, coat: 'mustard', hat: 'cat', hatC: '#3E8B93', pants: '#274E86', glove: '#2C6E77', scarf: '#F6EBDB', tweak: { N: [19, 8, 0], F: [21, 8, 0], hF: [16, -20], bF: 1 } });
  st.add({ x: 452, y: 762, s: 2.2, pose: 'wobble', coat: 'teal', wide: 3, hat: 'muff', hatC: '#F2B08E', hair: 'long', foot: 'skate', pants: '#2E3A59', glove: '#F6EBDB', sun: -1 });
  st.put(990, fill('M0 1000V900Q120 880 250 930T560 1000z', '#E6EAF3') + fill('M1600 1000V890Q1470 880 1330 934T1040 1000z', '#D3DBEA'));
  return svg(1600, 1000, DEFS, st.draw(), '傍晚，小区公园浇的冰场 / A flooded lawn between the blocks, lamps on', { par: 'xMidYMid slice' });
}
