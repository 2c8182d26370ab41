import { C, lite } from './kit.mjs';
import { lin, rad, svg, tower, tree, winPat } from './env.mjs';
import { fill, line, snowFoot, sunAt, SUN_GLOW } from './nature.mjs';
import { MOVES } from './moves.mjs';
import { stage } from './stage.mjs';

const DEFS = lin('a', [[0, '#6E83B8'], [.5, '#C3B6D0'], [.8, '#FBD6C2'], [1, '#FFCFA4']]) + rad('b', SUN_GLOW) + lin('c', [[0, '#FBE6DA'], [.2, '#DCDDEB'], [.55, '#B3CBE5'], [1, '#7CA6CF']]) + winPat('p', 22, 28, 10, 14, '#FFE6C8', .5);

/** Late afternoon on a public rink: one falls as one should, one shows how, one is already getting up. */
export function fallwell() {
  const st = stage({ sun: -1, rim: '#FFEBCB', lean: 1.1, flat: .2, cast: '#5274A8', op: .34 });
  st.back(fill('M0 0H1600V600H0z', 'url(#a)'), sunAt(180, 420, 56, 340, 'b', '#FFF4DC'));
  const tw = (x, y, w, c) => tower(x, y, w, 580, c, { pw: 22, ph: 28, edge: '#FFE3C4' });
  st.back('<g opacity=".75">', tw(760, 380, 66, '#B7A7BE'), tw(900, 330, 60, '#B7A7BE'), tw(1050, 400, 110, '#A899B6'), tw(1250, 320, 88, '#A899B6'), tw(1400, 370, 130, '#9C90B2'), '</g>');
  st.back(tree(120, 584, 190, '#7F759A'), tree(600, 580, 120, '#9A8DA8'), tree(1540, 584, 200, '#6E6890'));
  // fence: a low board with posts
  st.back(fill('M0 566Q800 550 1600 566V610Q800 594 0 610z', '#F6F1F2'), fill('M0 566Q800 550 1600 566v8Q800 558 0 574z', '#76618F'), line('M160 566v44M420 562v42M680 560v40M940 560v40M1200 562v42M1460 566v44', '#CFC8D8', 5));
  st.back(fill('M0 608Q800 592 1600 608V1000H0z', 'url(#c)'));
  st.back(line('M-20 740Q500 650 960 750T1640 720M120 950Q640 820 1120 920T1640 900M420 660Q800 640 1260 680', '#fff', 3.5, ' opacity=".7"'));
  st.back(lite({ x: 690, y: 650, s: 1, pose: 'glide', coat: 'teal', hatC: '#F2B08E' }), lite({ x: 1330, y: 660, s: 1, pose: 'behind', coat: 'navy', hatC: '#8D6450', dir: -1 }), lite({ x: 1400, y: 656, s: .8, body: 'kid', pose: 'push', coat: 'peach', hatC: '#3E8B93', dir: -1 }));
  // she shows: knees bent, hands in front
  st.add({ x: 460, y: 856, s: 3.6, tweak: { ...MOVES.squat, p: [-9, 31], hN: [24, 8], hF: [27, 4] }, coat: 'teal', hat: 'beanie', hatC: '#F6FAFD', hair: 'tail', foot: 'skate', pants: '#223A5F', glove: '#EBA844', zip: '#CFE3F0' });
  // he falls, to the side and on the seat of his trousers
  st.add({ x: 830, y: 890, s: 3.7, tweak: MOVES.sideFall, coat: 'cream', wide: 2, hat: 'beanie', hatC: '#274E86', foot: 'skate', scarf: C.cord, tail: [-34, -16, 8], tail2: [-26, -4, 6], pants: '#1F4A7E', glove: '#274E86', zip: '#C9B59B' });
  st.put(900, line('M668 898q-26 4-40-8M684 918q-34 10-60 2M1004 918q26 4 44-6', '#fff', 5));
  // one gets up again: first on all fours
  st.add({ x: 1230, y: 862, s: 3.4, tweak: MOVES.allFours, body: 'elder', dir: -1, coat: 'plum', flowers: ['#F2B08E', '#EBD7EE', '#D7A7C0'], hat: 'helmet', hatC: '#CFE3F0', foot: 'skate', pants: '#3E3A57', glove: '#F6EBDB', scarf: '#EBA844', tail: [-4, 14, 1] });
  st.put(990, snowFoot('#F4F1F4', '#E2E6F0'));
  return svg(1600, 1000, DEFS, st.draw(), '会摔：蹲低、侧身、坐下去 / Falling well: low, sideways, sitting down', { par: 'xMidYMid slice' });
}
