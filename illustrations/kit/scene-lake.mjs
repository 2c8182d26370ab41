import { C } from './kit.mjs';
import { lin, rad, svg, tree } from './env.mjs';
import { fill, line, snowFoot, sunAt, SUN_GLOW } from './nature.mjs';
import { skate, ropeLine } from './props.mjs';
import { MOVES } from './moves.mjs';
import { stage } from './stage.mjs';

const DEFS = lin('a', [[0, '#3A78B2'], [.5, '#9DC6E2'], [.82, '#F0E6DE'], [1, '#FFE0BC']]) + rad('b', SUN_GLOW) +
  lin('c', [[0, '#FBEEDC'], [.12, '#DCEAF2'], [.45, '#B2D6EA'], [1, '#6FA9D0']]) +
  lin('d', [[0, '#9FB9D0'], [1, '#C9D2DC']]);

/** The auger: two grips, a shaft and its thread, upright in the hole at (x,y). */
const auger = (x, y) => line(`M${x} ${y - 196}V${y + 8}`, '#4A5D74', 7) + line(`M${x - 34} ${y - 168}H${x + 34}M${x - 20} ${y - 200}H${x + 20}`, '#B9773F', 11) +
  line([0, 1, 2, 3, 4].map(i => `M${x - 15} ${y - 84 + i * 20}l30-12`).join(''), '#EBA844', 7);
/** A hole with water in it, and the rule that says how thick the ice is. */
const hole = (x, y, w) => `<ellipse cx="${x}" cy="${y}" rx="${w}" ry="${w * .34}" fill="#F6FAFD"/><ellipse cx="${x}" cy="${y + 3}" rx="${w * .78}" ry="${w * .24}" fill="#12305A"/>`;
const rule = (x, y) => fill(`M${x - 9} ${y - 116}h18V${y + 4}h-18z`, '#FFF3E2') +
  line([0, 1, 2, 3, 4, 5, 6, 7].map(i => `M${x + 9} ${y - 106 + i * 14}h${i % 2 ? -7 : -12}`).join(''), '#12305A', 3) + fill(`M${x - 9} ${y - 42}h18v9h-18z`, '#FFB238');

/** A lake in the morning: two wardens drill and measure before anybody may skate; a family waits behind the rope. */
export function lake() {
  const st = stage({ sun: -1, rim: '#FFF3DC', lean: 1.15, flat: .2, cast: '#3F7FB4', op: .36 });
  st.back(fill('M0 0H1600V560H0z', 'url(#a)'), sunAt(176, 430, 56, 340));
  // the far shore: two hills, a pavilion, bare willows
  st.back(fill('M-20 540Q220 462 470 496T900 470T1320 500T1640 470V560H-20z', 'url(#d)'));
  st.back(fill('M1120 500q70-8 84-42 14 34 84 42zM1136 502h136v8h-136zM1150 510h9v36h-9zM1200 510h9v36h-9zM1249 510h9v36h-9z', '#8C9BB2'),
    fill('M1120 500q70-8 84-42-2 30-50 42z', '#FFE9C8'));
  st.back(tree(430, 546, 120, '#8FA6BE'), tree(700, 546, 96, '#9DB2C6'), tree(1400, 550, 150, '#7F97B4'), tree(1490, 552, 110, '#8FA6BE'));
  st.back(fill('M0 538Q420 524 800 536T1600 532V566H0z', '#F1F4F6'), fill('M0 552H1600V1000H0z', 'url(#c)'));
  st.back(line('M-20 690Q420 620 900 700T1640 660M120 930Q640 800 1120 900T1640 880M520 610Q820 590 1240 622', '#fff', 3, ' opacity=".75"'),
    line('M220 800l120-26 60 18 110-40M380 774l30 46', '#fff', 3, ' opacity=".6"'));
  // reeds in front
  const reed = (x, y, h, l) => `M${x} ${y}Q${x + l * .2} ${y - h * .6} ${x + l} ${y - h}`;
  const reeds = [[64, 940, 190, 20], [92, 950, 240, 34], [120, 946, 170, 12], [150, 958, 210, 46], [30, 952, 150, -10]];
  st.put(980, line(reeds.map(v => reed(...v)).join(''), '#A9825A', 5) + line('M84 748l4 34M126 706l-6 38M162 772l-3 30', '#7B5638', 13));
  // holes and wardens
  st.back(hole(908, 850, 48), hole(600, 827, 45), hole(330, 700, 24));
  st.put(826, `<g transform="translate(600 822)scale(1.15)">${auger(0, 0)}</g>`);
  st.shade('M606 824l216 40-8 9-216-42z');
  st.add({ x: 484, y: 830, s: 3.25, body: 'adult', tweak: { ...MOVES.drill, hN: [30, 5], hF: [26, -4] }, coat: 'mustard', band: '#FFF3E2', hat: 'flap', hatC: 'brown', pants: '#3B4256', glove: '#274E86' });
  st.put(852, `<g transform="translate(908 850)scale(1.15)">${rule(0, 0)}</g>`);
  st.add({ x: 822, y: 862, s: 3.2, pose: 'crouch', tweak: MOVES.kneel, coat: 'teal', band: '#FFF3E2', hat: 'beanie', hatC: '#F6FAFD', hair: 'tail', pants: '#274E86', glove: '#FFB238' });
  // the rope, and who is waiting
  st.back(ropeLine([[1010, 660, .7], [1040, 738, .85], [1082, 842, 1], [1140, 985, 1.25]], 112));
  const mother = st.add({ x: 1260, y: 824, s: 3.2, pose: 'lean', dir: -1, coat: 'cream', hat: 'pom', hatC: '#274E86', hair: 'tail', scarf: C.cord, tail: [-9, 20, 2], pants: '#1F4A7E', glove: '#274E86', zip: '#C9B59B', bootC: '#6B4A3E', tweak: { hN: [6, 27], hF: [-3, 28] } });
  const [hx, hy] = mother.handN.map(Math.round);
  st.put(850, line(`M${hx} ${hy}q-14 20-20 34M${hx} ${hy}q10 20 18 40`, '#DFEDF6', 3) + skate(hx - 26, hy + 62, 2, { turn: 6, dir: -1 }) + skate(hx + 18, hy + 70, 2, { turn: -4, dir: -1 }));
  st.add({ x: 1150, y: 846, s: 2.85, pose: 'wave', dir: -1, body: 'kid', coat: 'plum', hat: 'cat', hatC: '#EBA844', pants: '#274E86', glove: '#F6EBDB', tweak: { hF: [19, -6], hN: [-12, 16] } });
  st.back(snowFoot());
  // a ring on its post, within reach
  st.put(700, line('M1410 704V560', '#8A5A35', 9) + `<circle cx="1410" cy="600" r="34" fill="none" stroke="#F6FAFD" stroke-width="17"/>` + line('M1386 576l-1 2M1434 576l1 2M1386 624l-1-2M1434 624l1-2', '#FFB238', 17));
  st.shade('M1412 704l180 28v8l-182-30z');
  return svg(1600, 1000, DEFS, st.draw(), '开放前量冰：冰钻、尺子和绳子 / Measuring the ice before the lake opens', { par: 'xMidYMid slice' });
}
