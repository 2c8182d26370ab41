import { C, lite } from './kit.mjs';
import { lin, rad, slab, svg, tree, winPat } from './env.mjs';
import { fill, line, snowFoot, sunAt, SUN_GLOW } from './nature.mjs';
import { seal } from './props.mjs';
import { MOVES } from './moves.mjs';
import { stage } from './stage.mjs';

const DEFS = lin('a', [[0, '#5C9CCD'], [.55, '#BFDDEC'], [1, '#FFF0DA']]) + rad('b', SUN_GLOW) +
  lin('c', [[0, '#EEF4F6'], [.4, '#CBE3F0'], [1, '#86B9DA']]) + lin('w', [[0, '#B99B93'], [1, '#D9BDA8']]) + winPat('p', 58, 62, 26, 32, '#7E7F99', .7);

/** A small rink in a square, by day: the first steps of a very small child, with a seal to hold on to. */
export function seal1() {
  const st = stage({ sun: 1, rim: '#FFF6DF', lean: -.8, flat: .2, cast: '#4A8ABD', op: .34 });
  st.back(fill('M0 0H1600V600H0z', 'url(#a)'), sunAt(1330, 330, 56, 330));
  st.back(slab(-30, 280, 400, 320, 'url(#w)', { win: 'p', px: 8, py: 22, heater: 3, side: 1, sw: 30, dip: 14, sideFill: '#FFDDB4' }), slab(1240, 380, 400, 220, 'url(#w)', { win: 'p', px: 10, py: 20 }));
  st.back(tree(470, 590, 200, '#7C8CA6'), tree(1170, 590, 170, '#8C9AB0'), tree(640, 588, 130, '#A3B3C4'));
  // little flags across the square
  const flags = (d, n, f) => [...Array(n).keys()].map(i => f(i)).join('');
  st.back(line('M370 300Q800 420 1240 392', '#6B84A6', 3), fill(flags('', 14, i => { const t = (i + .5) / 14, x = Math.round(370 + 870 * t), y = Math.round((1 - t) ** 2 * 300 + 2 * t * (1 - t) * 420 + t * t * 392); return i % 2 ? `M${x - 13} ${y}h26l-13 30z` : ''; }), '#FFB238'),
    fill(flags('', 14, i => { const t = (i + .5) / 14, x = Math.round(370 + 870 * t), y = Math.round((1 - t) ** 2 * 300 + 2 * t * (1 - t) * 420 + t * t * 392); return i % 2 ? '' : `M${x - 13} ${y}h26l-13 30z`; }), '#F6FAFD'));
  // boards round the ice, people who watch over them
  st.back(lite({ x: 700, y: 640, s: 1.3, body: 'elder', coat: 'peach', hatC: '#76618F', pose: 'stand' }), lite({ x: 1010, y: 640, s: 1.3, coat: 'teal', hatC: '#EBA844', pose: 'wave', dir: -1 }));
  st.back(fill('M0 566Q800 546 1600 566V648Q800 626 0 648z', '#F4F8FB'), fill('M0 566Q800 546 1600 566v10Q800 556 0 576z', '#3F74A8'), fill('M0 620Q800 598 1600 620v28Q800 626 0 648z', '#FFD27F'), line('M200 566v78M500 560v72M800 558v70M1100 560v72M1400 566v78', '#CBDDE9', 4));
  st.back(fill('M0 646Q800 624 1600 646V1000H0z', 'url(#c)'));
  st.back(line('M-20 760Q460 680 900 760T1640 730M160 960Q640 840 1100 930T1640 900M500 700Q800 670 1200 710', '#fff', 3.5, ' opacity=".85"'), line('M560 880q80 20 180-6M980 850q60-20 150-4', '#9CC4DF', 3));
  // far skaters
  st.back(lite({ x: 330, y: 706, s: 1.05, pose: 'glide', coat: 'glacier', hatC: '#EBA844' }), lite({ x: 1420, y: 712, s: 1.1, pose: 'behind', coat: 'navy', hatC: '#8D6450', dir: -1 }));
  // father, and the small one behind the seal
  st.add({ x: 506, y: 868, s: 3.45, pose: 'hands', tweak: { p: [0, 41], lean: 24, head: -8, hN: [22, 20], hF: [24, 16], N: [8, 0, 0], F: [-12, 0, 8] }, coat: 'cream', hat: 'beanie', hatC: '#274E86', foot: 'skate', scarf: C.cord, tail: [-26, 10, 5], pants: '#1F4A7E', glove: '#274E86', zip: '#C9B59B' });
  st.add({ x: 676, y: 884, s: 3.35, pose: 'push', body: 'tot', coat: 'mustard', hat: 'cat', hatC: '#3E8B93', foot: 'skate', pants: '#274E86', glove: '#2C6E77', scarf: '#F6EBDB', tweak: { hN: [22, 8], hF: [22, 5], lean: 10, head: -8 } });
  st.put(887, seal(758, 887, 2.7));
  st.shade('M692 887H830L766 924H628z', .3);
  // one has sat down; her friend in the wheelchair holds out a hand
  const wheel = '<circle cx="-2" cy="-17" r="17" stroke="#12305A" stroke-width="2.6"/><circle cx="-2" cy="-17" r="14.4" stroke="#9DB8CD" stroke-width="1"/>' + '<path d="M-2-17V-31M-2-17L10-10M-2-17L-14-10" stroke="#9DB8CD" stroke-width="1"/><circle cx="25" cy="-4.5" r="4.5" stroke="#12305A" stroke-width="2.4"/>';
  const frame = '<path d="M-12-21H16L26-3H34M-12-21L-18-48" stroke="#3E8B93" stroke-width="3.4"/>';
  st.add({ x: 1216, y: 862, s: 2.95, body: 'teen', tweak: { ...MOVES.wheel, hF: [25, 4], bF: -1 }, seatH: 27, coat: 'plum', hat: 'muff', hatC: '#F2B08E', hair: 'long', pants: '#223A5F', glove: '#F6EBDB', scarf: '#CFE3F0', dir: -1, under: frame, over: wheel });
  st.add({ x: 1010, y: 896, s: 2.85, pose: 'fall', body: 'kid', coat: 'teal', hat: 'helmet', hatC: '#F6FAFD', pants: '#12305A', foot: 'skate', glove: '#EBA844', tweak: { hF: [16, -12], bF: -1 } });
  st.put(990, snowFoot());
  return svg(1600, 1000, DEFS, st.draw(), '扶着海豹学走冰的孩子 / First steps on the ice, holding on to a seal', { par: 'xMidYMid slice' });
}
export { seal1 as seal };
