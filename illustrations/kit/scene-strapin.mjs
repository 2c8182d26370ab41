import { C, lite } from './kit.mjs';
import { lin, rad, svg } from './env.mjs';
import { fill, firs, line, snowFoot, sunAt, SUN_GLOW } from './nature.mjs';
import { MOVES } from './moves.mjs';
import { stage } from './stage.mjs';

const DEFS = lin('a', [[0, '#3D86C4'], [.55, '#A6D0E8'], [.85, '#F0ECE4'], [1, '#FFE8C8']]) + rad('b', SUN_GLOW) +
  lin('c', [[0, '#FFF6E8'], [.18, '#EFF4F8'], [.55, '#CFE4F1'], [1, '#93BEDD']]) + lin('d', [[0, '#8DB3D3'], [1, '#D3DEE6']]);
const ridge = x => 520 + x * .07;
/** A board on edge across the slope, w wide, its middle at (x,y). */
const board = (x, y, w, c, d, turn = 0) => `<g transform="translate(${x} ${y})rotate(${turn})">` + fill(`M${-w / 2} -8Q${-w / 2 - 4} -26 ${-w / 2 + 22} -26H${w / 2 - 22}Q${w / 2 + 4} -26 ${w / 2} -8Q${w / 2 - 6} 6 ${w / 2 - 30} 6H${-w / 2 + 30}Q${-w / 2 + 6} 6 ${-w / 2} -8z`, c) + line(`M${-w / 2 + 34} 0H${w / 2 - 34}`, d, 5) + '</g>';

/** A gentle slope on the first morning: sit down, strap in, and see how the others get on. */
export function strapin() {
  const st = stage({ mirror: 1, sun: -1, rim: '#FFF6DF', lean: 1, flat: .2, cast: '#4E8ABB', op: .34 });
  st.back(fill('M0 0H1600V720H0z', 'url(#a)'), sunAt(300, 360, 58, 350));
  st.back(fill('M-20 600L150 470 290 520 470 390 590 452 720 400 900 500 1080 430 1250 520 1420 470 1640 570V680H-20z', 'url(#d)'), fill('M470 390L590 452 540 446 500 500 452 470zM720 400L900 500 800 480 760 510zM1080 430L1250 520 1150 500 1110 530z', '#BDD2E2'), fill('M470 390L400 434 430 452 452 470zM720 400l-60 24 40 20zM1080 430l-90 36 60 10z', '#FFF6E6'));
  st.back(firs(4, 900, 1620, 52, [60, 110], x => ridge(x) + 14, '#4F749B', '#E9F0F5', -1), firs(9, -20, 260, 54, [60, 96], x => ridge(x) + 12, '#5E82A6', '#FFF1DC', -1));
  st.back(fill(`M0 ${ridge(0)}L1600 ${ridge(1600)}V1000H0z`, 'url(#c)'));
  st.back(line('M-20 640Q500 640 820 700T1640 770M-20 700Q420 700 760 760T1640 860M300 590Q700 600 1000 650', '#fff', 4, ' opacity=".9"'), line('M1640 720Q1300 690 1080 650M-20 860Q300 830 520 880', '#B4D2E7', 3));
  // a tow rope at the far side
  st.back(line('M1180 640L1560 560M1180 640V600', '#6F93B3', 4), lite({ x: 1290, y: 634, s: .9, coat: 'plum', hatC: '#EBA844', dir: 1 }), lite({ x: 1440, y: 640, s: .9, coat: 'glacier', hatC: '#F6FAFD', body: 'kid' }));
  // she who straps in, facing us
  st.shade('M590 846H860l180 30-120 16H690z', .3);
  st.add({ x: 720, y: 862, s: 4.1, tweak: MOVES.strapin, seatH: 14, foot: 'board', coat: 'cream', hat: 'helmet', hatC: '#EBA844', pants: '#1F4A7E', scarf: C.cord, glove: '#274E86', hair: 'long', zip: '#C9B59B', bootC: '#33303C', headRot: 0 });
  st.put(863, board(720, 872, 300, '#76618F', '#F2B08E', 4));
  // a friend goes, arms out; another has fallen softly
  st.add({ x: 1120, y: 790, s: 2.6, pose: 'board', foot: 'board', rot: 5, body: 'adult', coat: 'teal', wide: 2, hat: 'helmet', hatC: '#F6FAFD', pants: '#223A5F', glove: '#EBA844', under: line('M-36-1Q-32 3-26 3H26Q34 3 38-3', '#EBA844', 5) });
  st.add({ x: 400, y: 742, s: 2.3, pose: 'fall', body: 'teen', rot: 4, foot: 'board', coat: 'mustard', hat: 'helmet', hatC: '#3E8B93', pants: '#12305A', glove: '#274E86', over: line('M31-21L39 5', '#E9A23B', 6) });
  st.put(990, snowFoot('#EDF4F9', '#DCEAF4'));
  return svg(1600, 1000, DEFS, st.draw(), '缓坡上，坐下来扣单板 / Sitting down to strap in on a gentle slope', { par: 'xMidYMid slice' });
}
