import { C, lite } from './kit.mjs';
import { lin, r, rad, svg, thermos } from './env.mjs';
import { fill, line, snowFoot, sunAt, SUN_GLOW } from './nature.mjs';
import { stage } from './stage.mjs';

const DEFS = lin('a', [[0, '#5B86BC'], [.45, '#B9C4DA'], [.72, '#F5D6C8'], [1, '#FFC996']]) + rad('b', SUN_GLOW) + lin('c', [[0, '#FFE6C8'], [.14, '#F0E3E0'], [.45, '#BCD3E6'], [1, '#749FCB']]) + lin('d', [[0, '#FFE9BE', .9], [1, '#FFE9BE', 0]]);
/** A willow without leaves, its twigs hanging. */
const willow = (x, y, h, c) => {
  const k = h / 100;
  let d = '';
  for (let i = -5; i <= 5; i++) d += `M${r(i * 2.4)} ${r(-78 + Math.abs(i) * 1.6)}Q${i * 7} ${-92 + Math.abs(i) * 3} ${r(i * 8.8)} ${r(-20 - ((i * 37 + 185) % 13))}`;
  return `<g transform="translate(${x} ${y})scale(${k})">${line('M0 0Q-3-40 0-80', c, 5)}${line(d, c, 1.2)}</g>`;
};

/** Four o'clock on the park lake: a couple who have skated here for forty winters, hand in hand. */
export function lakeside() {
  const st = stage({ sun: 1, rim: '#FFE9C4', lean: -1.2, flat: .22, cast: '#4B76AC', op: .36 });
  st.back(fill('M0 0H1600V580H0z', 'url(#a)'), sunAt(1316, 452, 58, 380, 'b', '#FFF4DC'));
  // hills, and a hunchback bridge whose arch the ice closes to a circle
  st.back(fill('M-20 560Q140 440 360 470T760 510T1160 500T1640 470V580H-20z', '#A9A5C2'), fill('M-20 560Q140 440 360 470L300 486Q120 480-20 560z', '#C7B4C2'));
  st.back('<g transform="translate(240 0)">', fill('M250 566Q430 404 620 404T990 566H800Q790 476 620 470T440 566z', '#8C87AC'), fill('M250 566Q430 404 620 404T990 566l-14 0Q800 424 620 424T264 566z', '#FFE3C0'), line('M330 500v-40M420 446v-40M520 412v-40M620 402v-40M720 412v-40M820 444v-40M910 500v-40', '#A39CBB', 9), line('M330 462Q470 366 620 364T910 462', '#A39CBB', 8), '</g>');
  st.back(fill('M0 556Q800 546 1600 552V584H0z', '#EFE6E8'), fill('M0 572H1600V1000H0z', 'url(#c)'), fill('M1262 578H1370L1470 1000H1080z', 'url(#d)', ' opacity=".75"'));
  st.back(willow(110, 600, 380, '#6A6590'), willow(1480, 600, 340, '#6A6590'), willow(250, 586, 200, '#938BA8'));
  st.back(fill('M0 590Q160 584 300 592 200 620 0 640zM1600 584q-160 0-260 8 90 26 260 44z', '#F6F2F3'));
  st.back(line('M-20 740Q440 650 900 744T1640 720M100 950Q620 810 1120 910T1640 890M440 660Q800 640 1200 676', '#fff', 3.5, ' opacity=".7"'), line('M300 870q300-90 640-30M320 884q300-84 600-26', '#fff', 4));
  st.back(lite({ x: 330, y: 654, s: 1, pose: 'behind', coat: 'navy', hatC: '#8D6450' }), lite({ x: 1010, y: 640, s: .86, pose: 'glide', coat: 'teal', hatC: '#F2B08E', dir: -1 }), lite({ x: 1070, y: 642, s: .7, body: 'kid', pose: 'glide', coat: 'mustard', hatC: '#3E8B93', dir: -1 }));
  // the bird has come too: its cage hangs in the willow
  st.back(line('M1440 360Q1400 372 1392 404', '#6A6590', 6), line('M1392 404v18', '#6B4A3E', 4), fill('M1364 426q28-20 56 0v56h-56z', '#FFF3E2', ' opacity=".55"'), line('M1364 482V430q28-26 56 0v52zM1378 422v60M1392 418v64M1406 422v60', '#8A5A35', 3.4), fill('M1382 470q4-14 16-12l8-4-3 10q-6 10-21 6z', '#EBA844'));
  // the couple; their near hands meet
  st.add({ x: 670, y: 850, s: 3.6, body: 'elder', pose: 'glide', tweak: { lean: 16, head: -8, hF: [27, 10], hN: [-16, 22], N: [8, 0, 0], F: [-24, 6, 22] }, coat: 'navy', long: 1, quilt: 0, hat: 'flap', hatC: 'brown', foot: 'skate', bootC: '#33303C', pants: '#3B4256', glove: '#F6EBDB', scarf: '#5E97C6', tail: [-24, 8, 4] });
  st.add({ x: 886, y: 858, s: 3.5, body: 'elder', pose: 'glide', tweak: { lean: 14, head: -16, hN: [-25, 11], hF: [22, 6], N: [8, 0, 0], F: [-24, 6, 22] }, coat: 'peach', wide: 2, flowers: ['#C95A4C', '#FBE9D2', '#6F9A83'], hat: 'none', hair: 'perm', glasses: 1, foot: 'skate', pants: '#3E3A57', glove: '#F6EBDB', scarf: C.cord, tail: [-34, -2, 7], tail2: [-28, 8, 5] });
  // their bench: a flask and two pairs of shoes
  st.put(720, line('M1214 726v50M1400 726v50', '#6F84A0', 9) + fill('M1190 712H1424V728H1190z', '#C98E55') + fill('M1190 728H1424V736H1190z', '#8A5A35') + thermos(1310, 712, 3.2) + fill('M1232 776h28q12 2 12 12h-40zM1276 778h28q12 2 12 12h-40z', '#5B4036'));
  st.shade('M1200 778H1420L1260 806H1030z', .3);
  st.put(990, snowFoot('#F3EEF2', '#E6E4EE'));
  return svg(1600, 1000, DEFS, st.draw(), '下午四点，老两口手拉手滑过湖面 / An old couple skating hand in hand', { par: 'xMidYMid slice' });
}
