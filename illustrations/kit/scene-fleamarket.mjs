import { C } from './kit.mjs';
import { lin, rad, slab, svg, tree, winPat, thermos } from './env.mjs';
import { fill, line, sunAt, SUN_GLOW } from './nature.mjs';
import { sledge, skate } from './props.mjs';
import { MOVES } from './moves.mjs';
import { stage } from './stage.mjs';

const DEFS = lin('a', [[0, '#7FB2D8'], [.6, '#D5E4EA'], [1, '#FFEBD0']]) + rad('b', SUN_GLOW) + lin('c', [[0, '#D9C3AE'], [.4, '#C3B3A8'], [1, '#98A3B4']]) + lin('w', [[0, '#A9727A'], [1, '#C48F7E']]) + winPat('p', 58, 62, 26, 32, '#6E5E7C', .7) + winPat('s', 80, 36, 76, 32, '#B98D72', .5);
/** A pair of skis lying on the blanket. */
const skis = (x, y) => line(`M${x} ${y}l210 22q16 2 26-8M${x + 8} ${y + 16}l210 22q16 2 26-8`, '#EBA844', 8) + line(`M${x + 100} ${y + 8}l22 3M${x + 108} ${y + 24}l22 3`, '#12305A', 9);

/** A Sunday market under bare trees: last year's skates on a blanket. */
export function fleamarket() {
  const st = stage({ sun: 1, rim: '#FFF1D6', lean: -.9, flat: .2, cast: '#5B5F7C', op: .34 });
  st.back(fill('M0 0H1600V640H0z', 'url(#a)'), sunAt(1290, 350, 58, 340));
  st.back(slab(-40, 210, 520, 400, 'url(#w)', { win: 'p', px: 8, py: 20, heater: 4, side: 1, sw: 34, dip: 16, sideFill: '#FFD2A4' }), slab(1340, 420, 300, 190, 'url(#w)', { win: 'p', px: 8, py: 16 }));
  // the wall of the lane, with its coping
  st.back(fill('M380 470H1400V640H380z', '#CDA58C'), fill('M380 470H1400V640H380z', 'url(#s)'), fill('M366 452H1414V474H366z', '#8B7C88'), fill('M366 452H1414V460H366z', '#FFEBD0'));
  st.back(tree(640, 640, 330, '#6B5B70', { lean: 4 }), tree(1130, 640, 270, '#7C6B7C'), tree(300, 640, 200, '#8C7C88'));
  st.back(fill('M0 624Q800 606 1600 624V1000H0z', 'url(#c)'), line('M0 760H1600M0 880H1600M300 640L180 1000M700 640L660 1000M1100 640L1150 1000M1420 640L1560 1000', '#fff', 3, ' opacity=".22"'));
  st.back(fill('M0 640q120-24 260-10 60 8 40 20-150 30-300 26zM1290 636q140-22 310-8v40q-180 10-300-12-30-10-10-20z', '#F6FAFD'));
  // a second stall at the back: scarves on a rail
  st.back(line('M190 700V560H420V700', '#8A5A35', 8), fill('M214 562h40v96h-40z', '#EBA844'), fill('M266 562h40v80h-40z', '#3E8B93'), fill('M318 562h36v104h-36z', '#76618F'), fill('M366 562h36v86h-36z', '#F2B08E'));
  st.shade('M190 700l-150 34 4 8 150-36zM420 700l-150 34 4 8 150-36z', .3);
  // the blanket and what is on it
  st.back(fill('M470 846L700 768H1130L1210 860 1180 900H520z', '#2F5C8E'), fill('M500 846L712 778H1118L1186 858H510z', '#3F74A8'), line('M560 842L742 786M1120 850L1064 784M640 820H1130M700 800H1110', '#7FB0D4', 4, ' opacity=".7"'), fill('M520 900H1180l30-40H496z', '#1F4A7E'));
  st.put(790, skate(728, 806, 2.6) + skate(770, 812, 2.6) + skate(860, 802, 2.4, { boot: '#2E3A59', cuff: '#6F84A0' }) + skate(900, 808, 2.4, { boot: '#2E3A59', cuff: '#6F84A0' }) + skate(1060, 806, 1.9, { boot: '#F2B08E', cuff: '#fff' }) + skate(1090, 810, 1.9, { boot: '#F2B08E', cuff: '#fff' }));
  st.put(820, skis(590, 842) + `<path d="M900 858q-6-44 40-44t44 40l-30-4-6 12q-30 6-48-4z" fill="#3E8B93"/><path d="M946 814q36 4 38 40l-30-4z" fill="#2C6E77"/>` + sledge(1080, 868, 1.3));
  st.shade('M560 850l240 24-200 16zM1010 868h140l-60 16h-130z', .3);
  // the seller on a folding stool, tea beside him
  st.put(776, line('M1220 830l40-66M1262 830l-42-66', '#4A5D74', 6) + fill('M1208 756h66v12h-66z', '#E9A23B'));
  st.add({ x: 1246, y: 832, z: 830, s: 2.8, pose: 'sit', body: 'elder', seatH: 25, dir: -1, coat: 'navy', long: 1, quilt: 0, hat: 'flap', hatC: 'brown', pants: '#3B4256', glove: '#F6EBDB', scarf: '#5E97C6', tail: [-6, 16, 1], tweak: { hF: [20, 2], hN: [8, 20] } });
  st.put(840, thermos(1320, 842, 3, '#3E8B93'));
  // she holds a skate up to the light; her son looks at the sledge
  st.add({ x: 560, y: 806, z: 780, s: 2.95, tweak: { ...MOVES.give, hN: [20, -2], hF: [22, -6], head: -2 }, coat: 'cream', wide: 3, hat: 'none', hair: 'long', pants: '#1F4A7E', glove: '#274E86', scarf: C.cord, tail: [-8, 20, 2], zip: '#C9B59B', bootC: '#6B4A3E', propN: `<g transform="translate(6 -2)rotate(-18)">${skate(2, 12, 1)}</g>` });
  st.add({ x: 420, y: 852, s: 2.8, pose: 'walk', body: 'kid', coat: 'mustard', hat: 'cat', hatC: '#3E8B93', pants: '#274E86', glove: '#2C6E77', tweak: { hF: [18, 6], head: 6 } });
  // a teenager tries on boots for size, on one leg
  st.add({ x: 920, y: 764, z: 700, s: 2.6, body: 'teen', tweak: { ...MOVES.kneeUp, lean: 12, hN: [15, 24], hF: [18, 22] }, coat: 'plum', hat: 'pom', hatC: '#F2B08E', pants: '#223A5F', glove: C.skin });
  st.put(990, fill('M0 1000V950Q180 930 330 966T620 1000z', '#F2F5F8') + fill('M1600 1000V940Q1440 926 1300 966T1060 1000z', '#E2E8F0'));
  return svg(1600, 1000, DEFS, st.draw(), '周日旧货摊：去年的冰鞋铺在毯子上 / Last year’s skates on a blanket', { par: 'xMidYMid slice' });
}
