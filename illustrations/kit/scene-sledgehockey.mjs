import { C, lite } from './kit.mjs';
import { lin, svg } from './env.mjs';
import { hockeySledge, wheelchair } from './chairs.mjs';
import { fill, line } from './nature.mjs';
import { MOVES } from './moves.mjs';
import { stage } from './stage.mjs';

const DEFS = lin('a', [[0, '#DDE9F2'], [1, '#BBD2E4']]) + lin('c', [[0, '#F2F7FA'], [.5, '#D3E6F2'], [1, '#93BFDD']]) + lin('g', [[0, '#EAF4FA', .75], [1, '#CFE2EF', .35]]) + lin('d', [[0, '#8FC0E2'], [1, '#EEF4F6']]) + lin('e', [[0, '#FFF6E0', .9], [1, '#FFF6E0', 0]]);
/** A short stick: a blade at its foot for the puck, teeth at its grip. */
const stick = (dx, dy, flip = 1) => `<path d="M0 0L${dx} ${dy}" stroke="#B9773F" stroke-width="2.4"/><path d="M${dx} ${dy}l${9 * flip} 1" stroke="#12305A" stroke-width="3.4"/>`;

/** An ice hall by day: two sledge-hockey players after one puck, a third in goal, a friend in a wheelchair at the gate. */
export function sledgehockey() {
  const st = stage({ sun: -1, rim: '#FFF8EC', lean: .8, flat: .2, cast: '#4E86B6', op: .36 });
  st.back(fill('M0 0H1600V640H0z', 'url(#a)'), fill('M0 0H1600V60H0z', '#9DBAD0'), line('M0 60L160 110 320 60 480 110 640 60 800 110 960 60 1120 110 1280 60 1440 110 1600 60M0 112H1600', '#8FABC2', 7));
  // high windows to the left
  st.back(...[70, 300, 530].map(x => fill(`M${x} 190h200v170h-200z`, 'url(#d)') + line(`M${x} 190h200v170h-200zM${x + 100} 190v170`, '#F6FAFD', 9)));
  // seats
  st.back(fill('M0 430H1600V470H0z', '#6C97BC'), fill('M0 470H1600V520H0z', '#5E8AB2'), fill('M0 520H1600V580H0z', '#4F7CA6'));
  [[930, 462, 'peach', '#3E8B93'], [1180, 512, 'mustard', '#274E86'], [420, 512, 'olive', '#8D6450']].forEach(([x, y, coat, hatC]) => st.back(lite({ x, y: y + 16, s: .9, pose: 'sit', coat, hatC, dir: x > 700 ? -1 : 1 })));
  // glass and boards, a gate without a step
  st.back(fill('M0 440H1600V590H0z', 'url(#g)'), line('M230 440V586M520 440V584M1090 440V584M1380 440V586', '#F6FAFD', 6), fill('M0 582Q800 572 1600 582V668Q800 650 0 668z', '#F6FAFD'), fill('M0 582Q800 572 1600 582v11Q800 583 0 593z', '#3F74A8'), fill('M0 642Q800 628 1600 642v26Q800 650 0 668z', '#FFD27F'), fill('M212 580h120v84H212z', '#3A6692'), line('M212 580v86M332 579v85', '#F6FAFD', 9));
  st.back(fill('M0 664Q800 646 1600 664V1000H0z', 'url(#c)'), fill('M80 666H330L760 1000H400zM420 664H640L1180 1000H880z', 'url(#e)', ' opacity=".7"'));
  // lines of the rink: none of them red
  st.back(line('M1180 658Q1230 800 1290 1000', '#3F74A8', 12, ' opacity=".55"'), `<ellipse cx="760" cy="800" rx="300" ry="94" fill="none" stroke="#3F74A8" stroke-width="6" opacity=".4"/>`, line('M-20 760Q460 700 900 760T1640 740M160 950Q640 850 1100 930T1640 900', '#fff', 3.5, ' opacity=".9"'));
  // goal, and who keeps it
  st.back(`<g transform="translate(1420 800)">` + fill('M-70-120H60L96 0H-96z', '#F6FAFD', ' opacity=".6"') + line('M-50-120L-66 0M-24-120L-30 0M4-120V0M32-120L40 0M-84-40H80M-78-80H72', '#A9C3DA', 2.5) + line('M-96 0L-74-122H64L96 0', '#EBA844', 10) + '</g>');
  const player = (q, sledgeC, near, far) => st.add({ seatH: 15, pants: '#223A5F', hat: 'helmet', lens: '#CFE3F0', glove: '#33405C', ...hockeySledge(sledgeC), propN: stick(...near), propF: stick(...far), ...q });
  player({ x: 1330, y: 826, s: 2.7, dir: -1, tweak: MOVES.sledge, coat: 'glacier', hatC: '#F6FAFD', wide: 2 }, '#3E8B93', [10, 22], [10, 22]);
  player({ x: 590, y: 858, s: 3.3, tweak: MOVES.sledgeReach, coat: 'cream', stripe: '#274E86', hatC: '#EBA844', hair: 'tail', scarf: C.cord, tail: [-36, -8, 8], tail2: [-28, 4, 6] }, '#EBA844', [17, 15], [-14, 17, -1]);
  player({ x: 960, y: 884, s: 3.2, dir: -1, tweak: { ...MOVES.sledge, hN: [24, 17] }, coat: 'teal', band: '#F6FAFD', hatC: '#12305A', body: 'adult', skin: '#DFA77C', skinD: '#C58D64' }, '#EBA844', [14, 17], [12, 22]);
  st.put(872, '<ellipse cx="780" cy="872" rx="20" ry="7" fill="#12305A"/><ellipse cx="780" cy="867" rx="20" ry="7" fill="#33405C"/>' + line('M736 868h-34M740 878h-24', '#fff', 4));
  // at the gate: a friend in a wheelchair, a trainer on skates beside her
  st.add({ x: 262, y: 716, s: 2.2, tweak: { ...MOVES.wheel, hF: [16, -22], bF: 1 }, seatH: 27, body: 'elder', coat: 'plum', wide: 2, hat: 'none', hair: 'bun', glasses: 1, pants: '#3E3A57', glove: '#F6EBDB', scarf: '#EBA844', tail: [-4, 14, 1], ...wheelchair() });
  st.add({ x: 1110, y: 742, s: 2.3, pose: 'behind', coat: 'mustard', band: '#FFF3E2', hat: 'beanie', hatC: '#274E86', foot: 'skate', pants: '#2E3A59', glove: '#274E86', dir: -1 });
  st.put(990, fill('M0 1000V970Q300 946 620 980T1040 1000z', '#F6FAFD', ' opacity=".8"'));
  return svg(1600, 1000, DEFS, st.draw(), '残奥冰球：坐在冰橇上，两根短杆 / Para ice hockey: a sledge, two short sticks', { par: 'xMidYMid slice' });
}
