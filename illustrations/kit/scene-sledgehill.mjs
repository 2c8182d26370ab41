import { C, lite } from './kit.mjs';
import { lin, r, rad, slab, svg, tree, winPat } from './env.mjs';
import { fill, line, snowFoot, sunAt, SUN_GLOW } from './nature.mjs';
import { sledge } from './props.mjs';
import { MOVES } from './moves.mjs';
import { stage } from './stage.mjs';

const DEFS = lin('a', [[0, '#5D94C6'], [.5, '#C4D0E0'], [.8, '#FBDFCB'], [1, '#FFD3A8']]) + rad('b', SUN_GLOW) + lin('c', [[0, '#FFF6EA'], [.3, '#EDF2F7'], [1, '#9DC3DF']]) + lin('g', [[0, '#F3EFF0'], [.4, '#D6E4EF'], [1, '#8FB9D9']]) + lin('w', [[0, '#9C93B4'], [1, '#C9B0B8']]) + winPat('p', 58, 62, 26, 30, '#80799F', .8);
const bale = (x, y) => fill(`M${x - 46} ${y}v-46q0-8 8-8h76q8 0 8 8v46z`, '#E2B566') + fill(`M${x - 46} ${y}v-46q0-8 8-8h10v54z`, '#C99A4C') + line(`M${x - 16} ${y - 54}V${y}M${x + 20} ${y - 54}V${y}`, '#B07F3C', 5);

/** The hill behind the houses: down on the sledge, up on foot at the edge, bales where the run ends. */
export function sledgehill() {
  const st = stage({ mirror: 1, sun: 1, rim: '#FFF1DA', lean: -.9, flat: .22, cast: '#5F93C2', op: .34 });
  st.back(fill('M0 0H1600V660H0z', 'url(#a)'), sunAt(1438, 400, 56, 350));
  st.back(slab(700, 400, 240, 240, 'url(#w)', { win: 'p', px: 8, py: 18, heater: 2 }), slab(980, 350, 190, 290, 'url(#w)', { win: 'p', px: 8, py: 18, heater: 2 }), slab(1380, 500, 280, 140, 'url(#w)', { win: 'p', px: 8, py: 18, heater: 3 }));
  st.back(tree(960, 650, 150, '#8D84A4'), tree(1200, 650, 130, '#A197B0'), tree(1370, 650, 200, '#7A7196'));
  st.back(fill('M0 646Q800 622 1600 640V1000H0z', 'url(#g)'));
  // the hill
  st.back(fill('M-20 372Q190 356 330 402Q500 462 680 620Q820 740 1010 790Q1200 830 1640 836V1000H-20z', 'url(#c)'), line('M-20 372Q190 356 330 402Q500 462 680 620Q820 740 1010 790Q1200 830 1640 836', '#FFFCF4', 6));
  st.back(line('M330 424Q490 484 660 640Q800 770 1000 824Q1200 862 1500 864M290 430Q460 500 630 664Q780 800 1000 856Q1200 890 1440 890', '#A9CBE3', 5), line('M60 960Q160 760 330 640T560 540', '#CFE1EE', 24, ' stroke-dasharray="1 40"'));
  // those who wait at the top
  st.back(lite({ x: 120, y: 372, s: 1.15, coat: 'glacier', hatC: '#F6FAFD' }), lite({ x: 190, y: 376, s: .95, body: 'kid', coat: 'plum', hatC: '#EBA844', pose: 'cheer' }), sledge(240, 384, .5));
  // two on a sledge, half way
  const run = (x, y, s, turn) => sledge(x, y, s, { turn });
  st.shade('M600 626L724 730 690 738 566 640z', .3);
  st.add({ x: 610, y: 618, z: 640, k: 0, s: 2.5, body: 'adult', rot: 38, pose: 'sled', seatH: 16, tweak: { lean: -6, head: -24, N: [34, 6, -14], F: [36, 8, -14], hN: [20, 18], hF: [22, 16] }, coat: 'cream', hat: 'pom', hatC: '#274E86', hair: 'tail', scarf: C.cord, tail: [-44, -8, 8], tail2: [-36, 6, 6], pants: '#1F4A7E', glove: '#274E86', zip: '#C9B59B', bootC: '#6B4A3E' });
  st.add({ x: 656, y: 654, z: 641, k: 0, s: 2.4, body: 'kid', rot: 38, pose: 'sled', seatH: 16, tweak: { lean: -8, head: -22, hN: [-16, -16], hF: [17, -22], bN: -1, bF: 1 }, coat: 'mustard', hat: 'helmet', hatC: '#3E8B93', pants: '#274E86', glove: '#2C6E77' });
  st.put(642, run(650, 656, 1.7, 38));
  // one has arrived: sledge, child on his belly side, bales behind
  st.put(780, bale(1330, 830) + bale(1430, 834) + bale(1382, 780));
  st.shade('M1290 830H1480l-90 26H1180z', .26);
  st.put(862, sledge(1100, 874, 1.6));
  st.shade('M1020 872H1190l-90 18H950z', .3);
  st.add({ x: 1098, y: 872, z: 861, k: .8, s: 2.4, body: 'kid', pose: 'sled', seatH: 17, coat: 'teal', wide: 2, hat: 'helmet', hatC: '#EBA844', pants: '#12305A', glove: '#EBA844', scarf: '#F6EBDB', tail: [-16, 4, 3], tweak: { lean: -10, hN: [-19, -14], hF: [18, -20], bN: -1, bF: 1 } });
  // grandfather climbs at the edge, the small one by the hand, the sledge behind them
  const climber = st.add({ x: 392, y: 890, s: 2.7, rot: -6, body: 'elder', tweak: { ...MOVES.trudge, hN: [-24, 14], hF: [20, 20] }, coat: 'olive', long: 1, quilt: 0, hat: 'flap', hatC: 'brown', pants: '#3B4256', glove: '#F6EBDB', scarf: '#5E97C6', tail: [-10, 14, 2] });
  st.put(889, sledge(196, 944, 1.3, { turn: -24 }) + line(`M258 902L${r(climber.handN[0])} ${r(climber.handN[1])}`, '#8A5A35', 4));
  st.add({ x: 500, y: 866, s: 2.6, body: 'tot', pose: 'walk', coat: 'peach', hat: 'hood', pants: '#3E3A57', glove: '#F6EBDB', tweak: { hN: [-14, 4], N: [9, 2, -6] } });
  st.put(990, snowFoot('#F6F7F9', '#EAF0F6'));
  return svg(1600, 1000, DEFS, st.draw(), '楼后的雪坡：滑下来，从边上走回去 / The hill behind the houses, with a run-out and bales', { par: 'xMidYMid slice' });
}
