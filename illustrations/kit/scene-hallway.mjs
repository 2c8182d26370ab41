import { C } from './kit.mjs';
import { lin, svg } from './env.mjs';
import { fill, line } from './nature.mjs';
import { MOVES } from './moves.mjs';
import { stage } from './stage.mjs';

const DEFS = lin('a', [[0, '#FBE9D6'], [1, '#F4D9BE']]) + lin('c', [[0, '#C99B6E'], [1, '#8F6243']]) +
  lin('d', [[0, '#8FBEE0'], [.6, '#DCEAF2'], [1, '#F6FAFD']]) + lin('e', [[0, '#FFF6E0', .85], [1, '#FFF6E0', 0]], 0, 0, 1, .25);

/** A garment on its hook at (x,y): a bell with two sleeves. c: base, shade, line. */
const hung = (x, y, w, h, [a, b, c], quilt) => {
  const k = w / 2;
  let s = fill(`M${x - k * .62} ${y + 20}Q${x - k * 1.35} ${y + 34} ${x - k * 1.24} ${y + h * .74}q14 8 26 0L${x - k * .66} ${y + 60}z`, b) +
    fill(`M${x + k * .62} ${y + 20}Q${x + k * 1.35} ${y + 34} ${x + k * 1.24} ${y + h * .74}q-14 8-26 0L${x + k * .66} ${y + 60}z`, c) +
    fill(`M${x - 20} ${y + 10}Q${x - k * .8} ${y + 14} ${x - k * .8} ${y + 46}L${x - k} ${y + h}Q${x} ${y + h + 12} ${x + k} ${y + h}L${x + k * .8} ${y + 46}Q${x + k * .8} ${y + 14} ${x + 20} ${y + 10}Q${x} ${y + 26} ${x - 20} ${y + 10}z`, a) +
    fill(`M${x + 20} ${y + 10}Q${x + k * .8} ${y + 14} ${x + k * .8} ${y + 46}L${x + k} ${y + h}q${-k * .3} 6 ${-k * .6} 8Q${x + k * .5} ${y + 80} ${x + 20} ${y + 10}z`, b);
  for (let q = y + 62; quilt && q < y + h - 8; q += 30) s += line(`M${x - k * .84} ${q}q${k * .84} 10 ${k * 1.7} 0`, c, 2.4, ' opacity=".7"');
  return s;
};
const hat = (x, y, a, b, pom) => fill(`M${x - 38} ${y}C${x - 42} ${y - 58} ${x + 42} ${y - 58} ${x + 38} ${y}z`, a) + fill(`M${x + 4} ${y}Q${x + 20} ${y - 30} ${x + 4} ${y - 44}C${x + 30} ${y - 44} ${x + 40} ${y - 26} ${x + 38} ${y}z`, b) +
  line(`M${x - 37} ${y - 6}H${x + 37}`, b, 13) + (pom ? `<circle cx="${x}" cy="${y - 50}" r="13" fill="#F6FAFD"/>` : '');
const glove = (x, y, c, d) => fill(`M${x - 16} ${y}h32v40q0 22-16 22t-16-22z`, c) + fill(`M${x + 14} ${y + 14}q18 2 14 20-4 12-14 8z`, c) + line(`M${x - 16} ${y + 3}h32`, d, 8);
const boots = (x, y, c) => fill(`M${x - 26} ${y - 62}h32v34q0 8 12 10 22 4 22 18h-66z`, c) + line(`M${x - 24} ${y - 58}H${x + 4}`, '#E9D3BC', 11);

/** A hallway before going out: three layers in the order in which they are put on, and a child who has them all on. */
export function hallway() {
  const st = stage({ sun: -1, rim: '#FFF6E6', lean: .9, flat: .16, cast: '#6B4430', op: .34 });
  st.back(fill('M0 0H1600V760H0z', 'url(#a)'), fill('M0 736H1600V764H0z', '#FFF3E2'), fill('M0 760H1600V1000H0z', 'url(#c)'));
  st.back(line('M0 820H1600M0 900H1600M260 764v56M760 764v56M1290 764v56M520 820v80M1060 820v80M330 900v100M880 900v100', '#7B5638', 3, ' opacity=".4"'));
  // the door with its pane, the snow outside, and the light it lets in
  st.back(fill('M66 236H338V800H66z', '#F6FAFD'), fill('M90 260H314V776H90z', '#7FA9CA'), fill('M110 282H294V640H110z', 'url(#d)'));
  st.back(fill('M110 560q50-28 90-14t94-10v104H110z', '#fff'), fill('M140 556V440h50v112zM234 546v-80h60v76z', '#9FB9D0'), fill('M90 666H314V776H90z', '#6C97BC'),
    line('M110 440H294M202 282V640', '#F6FAFD', 9), line('M322 690v-30', '#EBA844', 12));
  st.back(fill('M90 800H314L860 1000H330z', 'url(#e)'));
  // shelf and hooks
  st.back('<g transform="translate(230 0)">');
  st.back(fill('M500 300H1200V318H500z', '#B9773F'), fill('M500 318H1200V326H500z', '#8A5A35'), hat(590, 300, '#274E86', '#1B3A68', 1), hat(700, 300, '#3E8B93', '#2C6E77'),
    fill('M1010 228h130v72h-130z', '#D69A63'), fill('M1010 246h130v10h-130z', '#B9773F'), fill('M820 300v-30q0-14 14-14h76q20 0 20 22v22z', '#DFEDF6'), line('M836 284h80', '#A9C9DF', 6));
  st.back(fill('M500 372H1200V390H500z', '#A8703F'));
  const hooks = [570, 716, 866, 1010, 1120];
  st.back(line(hooks.map(x => `M${x} 382v18q0 12 12 10`).join(''), '#5B4036', 7));
  st.back(hung(570, 392, 104, 176, ['#EDF4FA', '#C6D9E8', '#B4CBDE']), hung(716, 392, 116, 180, ['#EBA844', '#CC8730', '#BE7A27']), hung(866, 392, 138, 214, ['#5E97C6', '#447DAE', '#3A709F'], 1));
  st.back(fill('M1000 400h22q22 70 12 160h-24q8-90-10-160z', C.cordD), fill('M994 400h24q-14 90-10 200h-26q-6-110 12-200z', C.cord),
    line('M1120 398q-22 6-22 26M1120 398q22 6 22 26', '#5B4036', 4), glove(1096, 424, '#274E86', '#EBA844'), glove(1148, 424, '#274E86', '#EBA844'));
  st.back('</g>');
  // bench and boots
  st.put(700, '<g transform="translate(230 0)">' + fill('M500 690H760V712H500z', '#C98E55') + fill('M500 712H760V722H500z', '#8A5A35') + line('M520 722V806M740 722V806', '#9B6B43', 14) + boots(560, 806, '#5B4036') + boots(640, 806, '#6F4C3C') + '</g>');
  st.shade('M750 800H990l110 26H790z', .22);
  // mother kneels; the child stands like a ball
  st.add({ x: 950, y: 888, s: 4.1, tweak: { ...MOVES.kneel, hN: [25, -2], hF: [27, -8] }, coat: 'cream', hat: 'none', hair: 'bun', pants: '#1F4A7E', glove: C.skin, zip: '#C9B59B', bootC: '#6B4A3E', scarf: '#EBA844', tail: [-6, 14, 1] });
  st.add({ x: 1156, y: 900, s: 3.7, pose: 'fstand', body: 'kid', coat: 'mustard', wide: 4, quilt: 6, hat: 'cat', hatC: '#3E8B93', scarf: '#F6EBDB', pants: '#274E86', glove: '#2C6E77', tweak: { hN: [25, 10], hF: [-25, 10], N: [7, 0, 0], F: [-7, 0, 0], bN: -1, bF: 1 } });
  // grandfather is done, but for his hat
  st.add({ x: 1410, y: 884, s: 3.95, body: 'elder', tweak: { ...MOVES.reach, hF: [7, -23], hN: [-2, 28] }, coat: 'olive', long: 1, quilt: 0, hat: 'flap', hatC: 'brown', pants: '#3B4256', glove: '#F6EBDB', scarf: '#CFE3F0', tail: [-4, 18, 1], dir: -1 });
  // a teenager looks for the other glove
  st.add({ x: 560, y: 912, s: 3.8, body: 'teen', tweak: { ...MOVES.give, hN: [17, 14], hF: [19, 4], head: 8 }, coat: 'plum', hat: 'beanie', hatC: '#F2B08E', hair: 'tail', pants: '#2E3A59', glove: C.skin, propF: fill('M-5-2h10v12q0 6-5 6t-5-6z', '#3E8B93') });
  return svg(1600, 1000, DEFS, st.draw(), '出门前的门厅：三层衣服按次序挂着 / Three layers on the hooks, and a child wearing them all', { par: 'xMidYMid slice' });
}
