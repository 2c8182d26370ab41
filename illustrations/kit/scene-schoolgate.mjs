import { C, lite } from './kit.mjs';
import { lin, r, rad, svg, tree, winPat, slab } from './env.mjs';
import { fill, line, flakes, snowFoot } from './nature.mjs';
import { sledge } from './props.mjs';
import { stage } from './stage.mjs';

const DEFS = lin('a', [[0, '#8FB4D6'], [.6, '#CFDDE8'], [1, '#F3EBE6']]) + lin('c', [[0, '#FBF6F2'], [.3, '#E6EDF3'], [1, '#A6C7E0']]) + lin('w', [[0, '#D98F6C'], [1, '#E9B48F']]) + winPat('p', 80, 78, 48, 42, '#7E93B4', .9) + rad('b', [[0, '#FFF3D8', .9], [1, '#FFF3D8', 0]]);
const bag = c => fill('M-22-29Q-25-30-25-24V-7q0 4 5 4h9v-27z', c) + line('M-23-15h9', '#F6FAFD', 1.6);

/** The last bell before the snow holidays: out of the gate, sledges in hand. */
export function schoolgate() {
  const st = stage({ sun: -1, rim: '#FFF8EC', lean: .8, flat: .2, cast: '#6F9CC4', op: .32 });
  st.back(fill('M0 0H1600V640H0z', 'url(#a)'), '<circle cx="300" cy="330" r="330" fill="url(#b)"/>');
  // the school
  st.back(slab(560, 300, 900, 330, 'url(#w)', { win: 'p', pw: 80, ph: 78, px: 10, py: 14 }), fill('M540 284H1480V306H540z', '#F6FAFD'), fill('M540 300H1480V310H540z', '#B98A78'), fill('M940 240H1080V300H940z', '#E9B48F'), fill('M926 222H1094V244H926z', '#F6FAFD'), `<circle cx="1010" cy="272" r="20" fill="#F6FAFD"/>`, line('M1010 272v-12M1010 272h9', '#12305A', 4));
  st.back(tree(470, 640, 260, '#7C86A0'), tree(1530, 640, 280, '#7C86A0'), tree(180, 640, 200, '#95A2B8'));
  // wall and gate
  st.back(fill('M0 540H420V650H0zM1210 540H1600V650H1210z', '#D3A98F'), fill('M0 526H424V546H0zM1206 526H1600V546H1206z', '#F6FAFD'), line('M60 570v60M140 570v60M220 570v60M300 570v60M1300 570v60M1380 570v60M1460 570v60M1540 570v60', '#B98A72', 8));
  st.back(fill('M392 430H462V660H392z', '#C27B5C'), fill('M392 430H410V660H392z', '#F2C29E'), fill('M380 410H474V434H380z', '#F6FAFD'), fill('M1170 430H1240V660H1170z', '#C27B5C'), fill('M1170 430H1188V660H1170z', '#F2C29E'), fill('M1158 410H1252V434H1158z', '#F6FAFD'), `<circle cx="427" cy="394" r="20" fill="#FFF3E2"/><circle cx="1205" cy="394" r="20" fill="#FFF3E2"/>`);
  // the sliding gate, half open
  st.back(line('M830 586H1170M830 650H1170M850 580v74M890 580v74M930 580v74M970 580v74M1010 580v74M1050 580v74M1090 580v74M1130 580v74', '#A9BFD0', 7), line('M850 584l40 64 40-64 40 64 40-64 40 64 40-64 40 64', '#C6D9E6', 4));
  st.back(fill('M0 642Q800 622 1600 642V1000H0z', 'url(#c)'), fill('M460 640H830L1040 1000H330z', '#fff', ' opacity=".45"'), line('M590 700l6 9M566 716l6 9M584 738l6 9M558 756l6 9M900 720l6 9M926 738l6 9M916 764l6 9', '#B4CDE0', 7));
  st.back(lite({ x: 620, y: 676, s: 1.2, body: 'kid', coat: 'school', hatC: '#3E8B93', pose: 'walk' }), lite({ x: 710, y: 666, s: 1.15, body: 'kid', coat: 'glacier', hatC: '#EBA844', pose: 'cheer' }));
  // the porter raises a hand
  st.add({ x: 1180, y: 730, s: 2.3, pose: 'wave', body: 'elder', dir: -1, coat: 'navy', long: 1, quilt: 0, hat: 'flap', hatC: 'brown', pants: '#3B4256', glove: '#F6EBDB' });
  // children and sledges
  const pulls = st.add({ x: 540, y: 852, s: 2.7, pose: 'tow', body: 'teen', dir: 1, coat: 'school', stripe: '#3F74A8', hat: 'pom', hatC: '#274E86', hair: 'tail', pants: '#274E86', glove: '#274E86', scarf: C.cord, tail: [-34, -2, 7], tail2: [-28, 8, 5], bag: '' });
  st.put(850, sledge(352, 868, 1.5) + line(`M432 850L${r(pulls.handN[0])} ${r(pulls.handN[1])}`, '#8A5A35', 4) + fill('M306 846V806q0-8 8-8h44q8 0 8 8v40z', '#3E8B93') + fill('M306 826h60v8h-60z', '#2C6E77'));
  st.shade('M280 868H440l70 14H330z', .3);
  const lifts = st.add({ x: 800, y: 872, s: 2.8, pose: 'cheer', body: 'kid', coat: 'mustard', hat: 'cat', hatC: '#3E8B93', pants: '#274E86', glove: '#2C6E77', tweak: { hF: [16, -27], hN: [-17, -25], head: -4 } });
  st.put(871, `<g transform="translate(${r((lifts.handN[0] + lifts.handF[0]) / 2)} ${r((lifts.handN[1] + lifts.handF[1]) / 2 - 16)})rotate(-8)">${line('M-74-12H74', '#C98E55', 12)}${line('M-74-16H74', '#E8B47B', 4)}${line('M-56-12V8M48-12V8', '#9B6B43', 7)}${line('M-82 12H66q14 0 18-16', '#6F93B3', 5)}</g>`);
  st.add({ x: 1040, y: 852, s: 2.7, pose: 'walk', body: 'kid', dir: -1, coat: 'peach', wide: 2, hat: 'hood', pants: '#3E3A57', glove: '#F6EBDB', bag: bag('#76618F'), tweak: { hF: [18, 6] } });
  st.back(flakes(31, 50, 640, [.8, .95]));
  st.put(990, snowFoot('#F8F8F9', '#EDF2F7'));
  return svg(1600, 1000, DEFS, st.draw(), '放雪假了：孩子们拖着雪橇出校门 / Snow holidays: out of the school gate with sledges', { par: 'xMidYMid slice' });
}
