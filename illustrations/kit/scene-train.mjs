import { C } from './kit.mjs';
import { lin, rad, svg, thermos } from './env.mjs';
import { fill, firs, line, sunAt, SUN_GLOW } from './nature.mjs';
import { skiBag } from './props.mjs';
import { stage } from './stage.mjs';

const DEFS = lin('a', [[0, '#3F7FBE'], [.6, '#B7D4E6'], [1, '#FFE9D0']]) + rad('b', SUN_GLOW) + lin('f', [[0, '#5B7FA6'], [1, '#32557F']]) + lin('h', [[0, '#FFE9C4', .85], [1, '#FFE9C4', 0]]) + '<clipPath id="k"><path d="M392 236H1208q22 0 22 22V598q0 22-22 22H392q-22 0-22-22V258q0-22 22-22z"/></clipPath>';
/** One seat from the side: cushion and back; dir 1 faces right. */
const seat = (x, dir) => `<g transform="translate(${x} 0)scale(${dir} 1)">` + fill('M-52 850V760H170V850z', '#2A527F') + fill('M-70 742H160q22 0 22 20v14q0 12-14 12H-60z', '#4F86B8') + fill('M-70 742H160q20 0 22 16H-66z', '#7FB0D4') + fill('M-132 470q0-22 24-22h26q22 0 26 24L-24 752q4 36-26 36h-56q-26 0-30-30z', '#4F86B8') + fill('M-132 470q0-22 24-22h10q-16 4-14 30l30 310h-24q-26 0-30-30z', '#2F6296') + fill('M-128 500V462q2-14 20-14h26q20 0 24 18l6 34z', '#F6FAFD') + '</g>';

/** A slow train in the morning: skis in the rack, oranges on the table, the mountains already in the window. */
export function train() {
  const st = stage({ mirror: 1, sun: -1, rim: '#FFF1DA', lean: .6, flat: .14, cast: '#1E3F69', op: .36 });
  st.back(fill('M0 0H1600V1000H0z', '#DCE8F1'), fill('M0 0H1600V70H0z', '#B9CFE0'));
  st.back('<g clip-path="url(#k)">', fill('M360 220H1240V640H360z', 'url(#a)'), sunAt(560, 350, 44, 250),
    fill('M340 560L470 420 560 470 720 300 800 362 900 320 1010 430 1110 370 1260 500V640H340z', '#8DB3D3'), fill('M720 300L800 362 900 320 1010 430 930 410 890 450 830 400 770 430 730 380 650 430 600 428z', '#FFF6E8'), fill('M800 362L900 320 1010 430 930 410 890 450 850 414z', '#D3E2EE'), fill('M1110 370L1260 500 1160 450 1130 470 1080 396z', '#D3E2EE'),
    firs(12, 360, 1240, 44, [50, 100], () => 578, '#54789C', '#E6EFF5', -1), fill('M340 566Q640 546 900 562T1260 556V640H340z', '#F6F8FA'), line('M340 590H1260', '#BFD6E6', 5, ' stroke-dasharray="60 34"'), '</g>');
  st.back(line('M392 236H1208q22 0 22 22V598q0 22-22 22H392q-22 0-22-22V258q0-22 22-22z', '#F6FAFD', 18), fill('M356 620H1244V640H356z', '#B4CADB'));
  // curtains
  st.back(fill('M352 222h62q-4 190-30 404h-50q18-200 18-404zM1248 222h-62q4 190 30 404h50q-18-200-18-404z', '#7FB0D4'), line('M374 226q0 200-20 396M1226 226q0 200 20 396', '#5E97C6', 5), line('M330 222H1270', '#8FABC2', 9));
  // the rack: a bag with skis, a helmet, a bundle
  st.back(`<g transform="translate(450 114)rotate(90)">${skiBag(0, 0, 3.1, 0)}</g>`, fill('M1180 160q-6-74 56-74t60 74l-40-4-8 4z', '#EBA844'), fill('M1240 86q60 4 56 74l-40-4z', '#CC8730'), fill('M300 100h120v60H300z', '#76618F'), fill('M300 122h120v12H300z', '#5B4873'), line('M340 100q20-22 40 0', '#5B4873', 7));
  st.back(line('M180 164H1420', '#8FABC2', 12), line('M240 164v28M560 164v28M880 164v28M1200 164v28M1380 164v28', '#8FABC2', 9));
  // floor
  st.back(fill('M0 850H1600V1000H0z', 'url(#f)'), fill('M0 846H1600V860H0z', '#86A6C4'), fill('M470 866H960L1180 1000H620z', 'url(#h)', ' opacity=".7"'));
  st.back(fill('M140 0H182V850H140zM1418 0h42V850h-42z', '#C6D9E6'), line('M182 0V850M1418 0V850', '#F6FAFD', 7));
  st.put(700, seat(380, 1) + seat(1220, -1));
  // table
  st.put(760, line('M800 690V850', '#8FABC2', 12) + line('M760 850h80', '#8FABC2', 12) + fill('M664 672H936q12 0 12 10t-12 10H664q-12 0-12-10t12-10z', '#F6FAFD') + fill('M652 684q0 8 12 8H936q12 0 12-8z', '#B4CADB') + thermos(716, 672, 4) + `<circle cx="800" cy="656" r="17" fill="#EBA844"/><circle cx="834" cy="656" r="17" fill="#E9973A"/><circle cx="817" cy="629" r="17" fill="#FFB238"/>` + fill('M870 672l-8-46h64l-8 46z', '#FFF3E2') + fill('M860 626h68v-9h-68z', '#3E8B93') + line('M880 602q-8-16 0-30M902 600q-8-16 0-30', '#fff', 5, ' opacity=".8"'));
  st.add({ x: 400, y: 872, z: 740, s: 4.3, pose: 'sit', seatH: 31, tweak: { N: [25, 0, 0], F: [21, 0, 0], hN: [16, 20], hF: [18, 18], lean: -4, head: -4 }, coat: 'cream', hat: 'none', hair: 'bun', scarf: C.cord, tail: [-2, 20, 1], pants: '#1F4A7E', glove: C.skin, zip: '#C9B59B', bootC: '#6B4A3E' });
  st.add({ x: 1215, y: 868, z: 741, s: 4, pose: 'sit', body: 'elder', seatH: 31, dir: -1, tweak: { N: [26, 0, 0], F: [22, 0, 0], hN: [15, 18], hF: [17, 18], lean: -3, head: 2 }, coat: 'plum', wide: 1, flowers: ['#F2B08E', '#EBD7EE', '#D7A7C0'], hat: 'none', hair: 'perm', glasses: 1, eyes: 'sleep', pants: '#3E3A57', glove: C.skin, scarf: '#EBA844', tail: [-3, 15, 1] });
  // the boy stands at the window and points
  st.add({ x: 1004, y: 908, z: 770, s: 3.9, body: 'kid', pose: 'wave', dir: -1, tweak: { hF: [24, -14], bF: -1, hN: [12, 16], head: -8 }, coat: 'mustard', hat: 'cat', hatC: '#3E8B93', pants: '#274E86', glove: '#2C6E77', scarf: '#F6EBDB' });
  return svg(1600, 1000, DEFS, st.draw(), '坐火车去看雪：行李架上的雪板袋 / By train to the snow, skis in the rack', { par: 'xMidYMid slice' });
}
