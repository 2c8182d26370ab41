import { C, lite } from './kit.mjs';
import { lin, rad, svg, tree } from './env.mjs';
import { fill, line, snowFoot, sunAt, SUN_GLOW } from './nature.mjs';
import { MOVES } from './moves.mjs';
import { stage } from './stage.mjs';

const DEFS = lin('a', [[0, '#3D6FA8'], [.45, '#8FB2D2'], [.75, '#F3D3C4'], [1, '#FFC48F']]) + rad('b', SUN_GLOW) + lin('c', [[0, '#FBE3CE'], [.16, '#DDE3EC'], [.5, '#ACCCE4'], [1, '#6597C6']]);
const house = (x, y, k, wall) => `<g transform="translate(${x} ${y})scale(${k})">` + fill('M0 0V-90H220V0z', wall) + fill('M-22-84L20-140H200L242-84z', '#F6FAFD') + fill('M-22-84H242V-72H-22z', '#B9A9B4') + fill('M160-134h26v-34h-26z', '#8A6A66') + fill('M34-56h50v40h-50z', '#FFD88C') + line('M59-56v40M34-36h50', '#8A5A3C', 4) + fill('M120-60h36V0h-36z', '#7B5638') + '</g>';
const corn = (x, y) => fill([0, 1, 2, 3].map(i => `M${x - 9} ${y + i * 15}q9-8 18 0v12q-9 8-18 0z`).join(''), '#EBA844');
const top = (x, y, s, c) => `<g transform="translate(${x} ${y})scale(${s})">` + fill('M-17-27Q0-35 17-27L5 0H-5z', c) + '<ellipse cy="-27" rx="17" ry="6" fill="#FFF3E2"/>' + '<ellipse cy="-27" rx="8" ry="2.6" fill="#76618F"/>' + line('M-30-14q-7 7 2 12M30-14q7 7-2 12', '#fff', 3) + '</g>';
const whip = '<path d="M0 0L9-22" stroke="#9B6B43" stroke-width="2.6"/><path d="M9-22Q34-34 46 2T60 50" stroke="#6B4A3E" stroke-width="1.3"/>';
const pick = '<path d="M-1-4L11 24" stroke="#9B6B43" stroke-width="2.8"/><path d="M11 24l2 6" stroke="#4A5D74" stroke-width="1.8"/>';

/** River ice below a village: whipped tops, the one-legged sledge, a hoop; the sun is about to go. */
export function icegames() {
  const st = stage({ sun: -1, rim: '#FFE9CB', lean: 1.25, flat: .2, cast: '#3F6FA8', op: .36 });
  st.back(fill('M0 0H1600V560H0z', 'url(#a)'), sunAt(186, 448, 56, 360, 'b', '#FFF4DC'));
  st.back(fill('M-20 556Q160 440 420 480T900 500T1300 440T1640 470V580H-20z', '#A5A9C6'), fill('M700 560Q1000 470 1300 500T1640 510V590H700z', '#8F97BA'));
  st.back(house(930, 574, .9, '#A97F74'), house(1210, 580, 1.15, '#B98A78'), corn(1232, 498), corn(1330, 498), corn(1438, 498), tree(1160, 580, 200, '#6A6590'), tree(1530, 584, 240, '#6A6590'), tree(170, 574, 170, '#7F7AA0'));
  st.back(line('M1374 386q-14-26 6-46t0-50', '#F3E6E4', 16, ' opacity=".6"'));
  st.back(fill('M0 572H1600V1000H0z', 'url(#c)'), fill('M0 560Q500 548 900 572T1600 574V620Q1200 600 900 606T0 596z', '#F3EEF0'));
  st.back(line('M-20 720Q500 650 960 740T1640 720M100 950Q640 820 1120 910T1640 900M420 650Q800 640 1260 676', '#fff', 3.5, ' opacity=".7"'), line('M700 900l90-22 60 16 80-30M790 878l20 34', '#fff', 3, ' opacity=".5"'));
  st.back(lite({ x: 330, y: 660, s: 1, pose: 'tow', coat: 'teal', hatC: '#F2B08E' }), lite({ x: 250, y: 664, s: .9, body: 'kid', pose: 'sled', coat: 'mustard', hatC: '#3E8B93' }), line('M222 664h58', '#9B6B43', 6));
  // grandfather keeps one top going, his granddaughter another
  st.add({ x: 500, y: 846, s: 3.3, pose: 'whip', body: 'elder', coat: 'navy', long: 1, quilt: 0, hat: 'flap', hatC: 'brown', pants: '#4A5063', glove: '#F6EBDB', scarf: '#5E97C6', tail: [-8, 14, 1], propN: whip });
  st.put(856, top(660, 860, 1.75, '#EBA844'));
  st.shade('M652 858h26l80 14h-74z', .4);
  // the one-legged sledge: a plank on one blade, two picks
  st.put(861, '<g transform="translate(938 866)scale(1.15)translate(-934 -846)">' + line('M888 846H984q12 0 14-14', '#6F93B3', 5) + line('M902 826H978', '#C98E55', 13) + line('M902 822H978', '#E8B47B', 4) + line('M940 832v12', '#9B6B43', 14) + '</g>');
  st.add({ x: 938, y: 838, z: 862, s: 3.35, tweak: MOVES.scoot, seatH: 19, coat: 'cream', hat: 'pom', hatC: '#274E86', hair: 'tail', scarf: C.cord, tail: [-42, -4, 8], tail2: [-34, 8, 6], pants: '#1F4A7E', glove: '#274E86', zip: '#C9B59B', bootC: '#6B4A3E', propN: pick, propF: pick });
  st.add({ x: 1260, y: 822, s: 2.9, pose: 'push', body: 'kid', dir: -1, coat: 'plum', hat: 'cat', hatC: '#EBA844', pants: '#274E86', glove: '#F6EBDB', scarf: '#F6EBDB', tweak: { hN: [19, 12], hF: [-12, 18] }, propN: '<path d="M0 0L22 17" stroke="#4A5D74" stroke-width="2.2"/>' });
  st.put(821, `<circle cx="1130" cy="774" r="46" fill="none" stroke="#4A5D74" stroke-width="6"/><path d="M1091 750a46 46 0 0 1 34-22" stroke="#FFE9CB" stroke-width="4" fill="none"/>`);
  st.shade('M1122 820q60-4 150 24l-20 6q-84-14-138-26z', .3);
  st.put(990, snowFoot('#F3EEF2', '#E4E6F0'));
  return svg(1600, 1000, DEFS, st.draw(), '河面上的老玩法：抽冰嘎、单腿冰车、滚铁环 / Old games on river ice: tops, a one-legged sledge, a hoop', { par: 'xMidYMid slice' });
}
