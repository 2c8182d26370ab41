import { C, lite } from './kit.mjs';
import { lin, rad, svg } from './env.mjs';
import { sitSki } from './chairs.mjs';
import { fill, firs, line, snowFoot, sunAt, SUN_GLOW } from './nature.mjs';
import { MOVES } from './moves.mjs';
import { stage } from './stage.mjs';

const DEFS = lin('a', [[0, '#2F77B8'], [.55, '#9CCBE6'], [.85, '#E6EEF0'], [1, '#FFF0D6']]) + rad('b', SUN_GLOW) + lin('c', [[0, '#FFF8EC'], [.25, '#EFF4F8'], [1, '#9CC4E1']]) + lin('d', [[0, '#7FA9CC'], [1, '#C3D6E3']]);
const ridge = x => 430 + x * .1405;
const outrigger = (dx, dy) => `<path d="M0-2L${dx} ${dy}" stroke="#4A5D74" stroke-width="2.2"/><path d="M${dx - 6} ${dy}h13q3 0 4-3" stroke="#EBA844" stroke-width="2.4"/>`;

/** The piste from its side: who is below goes first, who stops stands at the edge. Each rider has drawn a line. */
export function crossing() {
  const st = stage({ mirror: 1, sun: -1, rim: '#FFF6DF', lean: 1, flat: .24, cast: '#4E8ABB', op: .34 });
  st.back(fill('M0 0H1600V760H0z', 'url(#a)'), sunAt(230, 300, 56, 330));
  st.back(fill('M400 620L700 470 860 530 1080 360 1200 430 1330 390 1640 560V760H400z', 'url(#d)'), fill('M1080 360L1200 430 1160 440 1130 480 1060 440zM1330 390L1500 482 1420 470 1390 500z', '#BFD3E2'), fill('M1080 360L1000 424 1060 440zM1330 390l-80 24 60 20z', '#FFF6E6'));
  st.back(firs(5, -10, 620, 46, [80, 150], x => ridge(x) + 16, '#476C94', '#E6EEF4', -1), firs(7, 1260, 1640, 50, [70, 120], x => ridge(x) + 16, '#5B80A5', '#E6EEF4', -1));
  st.back(fill(`M0 ${ridge(0)}L1600 ${ridge(1600)}V1000H0z`, 'url(#c)'));
  // a chairlift far up
  st.back(line('M640 300L1640 470M820 334V560M1400 430V640', '#5E86AE', 5), line('M960 354v44M1110 380v44M1250 404v44', '#5E86AE', 4), line('M944 404h32M1094 430h32M1234 454h32', '#12305A', 12));
  // three lines that cross, and arrows of none: the slope says it
  st.back(line('M-20 560Q200 560 360 620T640 690Q800 716 900 690T1080 694', '#7FB0D4', 6), line('M300 500Q460 560 420 640T560 800Q660 860 800 836', '#E9A23B', 6, ' opacity=".85"'), line('M560 530Q760 560 740 650T960 760Q1100 800 1250 770', '#76618F', 6, ' opacity=".7"'), line('M-20 700Q240 700 420 800T900 940M-20 830Q160 850 320 940', '#fff', 5));
  // poles and net at the edge of the piste
  const poles = [[1190, 612], [1300, 640], [1410, 672], [1520, 706]];
  st.back(line(poles.map(([x, y]) => `M${x} ${y}v-62`).join(''), '#EBA844', 7), line(`M1190 566L1520 660M1190 590L1520 684`, '#3F74A8', 3));
  st.back(lite({ x: 1360, y: 672, s: 1.15, pose: 'wave', coat: 'plum', hatC: '#EBA844', dir: -1 }), lite({ x: 1440, y: 690, s: 1, body: 'kid', coat: 'glacier', hatC: '#F6FAFD', dir: -1 }));
  // below: a skier in the wedge and a sit-skier; above: one who waits with her line until they are by
  st.add({ x: 360, y: 606, s: 2.2, rot: 8, pose: 'plow', coat: 'teal', wide: 2, hat: 'helmet', hatC: '#F6FAFD', foot: 'ski', ski: '#EBA844', pants: '#223A5F', glove: '#EBA844' });
  st.add({ x: 820, y: 838, s: 3, rot: 4, pose: 'ski', coat: 'cream', hat: 'helmet', hatC: '#EBA844', hair: 'tail', foot: 'ski', ski: '#274E86', scarf: C.cord, tail: [-42, -6, 8], tail2: [-34, 6, 6], pants: '#1F4A7E', glove: '#274E86', zip: '#C9B59B', tweak: { N: [6, 0, 0], F: [0, 0, 0] } });
  st.add({ x: 1230, y: 796, s: 2.6, rot: -2, tweak: MOVES.sitski, seatH: 25, coat: 'mustard', hat: 'helmet', hatC: '#3E8B93', pants: '#12305A', glove: '#274E86', ...sitSki(), propN: outrigger(6, 34), propF: outrigger(8, 30) });
  st.add({ x: 560, y: 740, s: 2.2, rot: 7, body: 'kid', pose: 'plow', foot: 'ski', ski: '#F2B08E', coat: 'peach', hat: 'helmet', hatC: '#76618F', pants: '#3E3A57', glove: '#F6EBDB' });
  st.put(990, snowFoot('#EDF4F9', '#DCEAF4'));
  return svg(1600, 1000, DEFS, st.draw(), '雪道上的几条线：前面的人先走 / Lines crossing on the piste: whoever is below goes first', { par: 'xMidYMid slice' });
}
