import { C } from './kit.mjs';
import { lin, rad, rng, svg, tower, tree, winPat, thermos } from './env.mjs';
import { fill, line, snowFoot } from './nature.mjs';
import { skate } from './props.mjs';
import { MOVES } from './moves.mjs';
import { stage } from './stage.mjs';

const DEFS = lin('a', [[0, '#27477A'], [.5, '#6E8DB6'], [.8, '#C4BFCB'], [1, '#EBC9B6']]) + rad('b', [[0, '#FFF3D0', .95], [.3, '#FFDFA8', .5], [1, '#FFD9A0', 0]]) + lin('c', [[0, '#DAD6DD'], [.3, '#B9CADD'], [1, '#6F97C2']]) + lin('e', [[0, '#FFEFC4', .8], [1, '#FFEFC4', 0]], 1, 0, 0, 0) + lin('g', [[0, '#EAF3FA', .5], [1, '#BCD3E6', .3]]) + winPat('p', 22, 28, 10, 14, '#FFE0A8', .75);
/** Snow that the wind drives to the left. */
function drift(seed, count) {
  const R = rng(seed);
  let d = '';
  for (let i = 0; i < count; i++) d += `M${Math.round(R() * 1640)} ${Math.round(90 + R() * 820)}l${-Math.round(30 + R() * 50)} ${Math.round(6 + R() * 8)}`;
  return d;
}

/** A bus stop in the wind: hot tea, one who looks at another's cheeks, the bus in sight. */
export function busstop() {
  const st = stage({ sun: 1, rim: '#FFE9C0', lean: -1, flat: .18, cast: '#34588C', op: .4 });
  st.back(fill('M0 0H1600V640H0z', 'url(#a)'));
  const tw = (x, y, w, c) => tower(x, y, w, 630, c, { pw: 22, ph: 28 });
  st.back(tw(-20, 360, 150, '#566F9C'), tw(170, 430, 110, '#637BA6'), tw(980, 400, 100, '#637BA6'), tw(1110, 340, 120, '#566F9C'), tw(1470, 380, 160, '#566F9C'));
  st.back(tree(330, 640, 240, '#3B5484', { lean: -12 }), tree(1280, 640, 200, '#3B5484', { lean: -10 }));
  st.back(fill('M0 624H1600V1000H0z', 'url(#c)'), fill('M0 650H1600V690H0z', '#EEF0F4'), fill('M0 690H1600V702H0z', '#8CA3C2'));
  // the bus: its lamps come before it
  st.back('<circle cx="1420" cy="622" r="210" fill="url(#b)"/>', fill('M1388 470q0-20 20-20h212v220h-232z', '#F6FAFD'), fill('M1388 560H1620V590H1388z', '#FFB238'), fill('M1400 474h70v74h-70zM1486 474h60v74h-60zM1562 474h60v74h-60z', '#3F74A8'), fill('M1400 474h34l-34 40z', '#FFE9C0', ' opacity=".5"'), line('M1404 622h.1', '#FFF6DC', 26), line('M1450 672h.1M1590 672h.1', '#12305A', 52), line('M1450 672h.1M1590 672h.1', '#8FA9C4', 20), fill('M1390 606L900 690V730L1390 650z', 'url(#e)', ' opacity=".7"'));
  // the shelter: roof, back pane, post with a sign
  st.back(fill('M470 420H950V660H470z', 'url(#g)'), line('M470 400V672M950 400V672M710 420V660', '#2F4F80', 10), fill('M430 376H990V404H430z', '#2F4F80'), fill('M424 356q290-26 572 4v18H424z', '#F6FAFD'), line('M500 590H860', '#A9743F', 15), line('M540 596V668M820 596V668', '#2F4F80', 9));
  st.back(line('M1050 672V360', '#2F4F80', 9), `<circle cx="1050" cy="344" r="40" fill="#F6FAFD"/><circle cx="1050" cy="344" r="31" fill="#3F74A8"/>`, fill('M1034 326h32q4 0 4 4v24q0 4-4 4h-32q-4 0-4-4v-24q0-4 4-4z', '#F6FAFD'), fill('M1036 331h28v12h-28z', '#3F74A8'), line('M1038 362h.1M1062 362h.1', '#F6FAFD', 7));
  st.shade('M1046 672h8l-210 40h-12zM470 672h12l-170 36h-14z', .35);
  st.put(720, skate(520, 582, 2.2) + skate(556, 582, 2.2));
  // grandmother pours
  st.add({ x: 604, y: 828, s: 3, body: 'elder', coat: 'plum', long: 1, wide: 2, hat: 'pom', hatC: '#F2B08E', glasses: 1, pants: '#3E3A57', glove: '#F6EBDB', scarf: '#CFE3F0', tail: [-24, -4, 5], tweak: { ...MOVES.give, hN: [19, 6], hF: [25, 16] }, propN: `<g transform="rotate(118)">${thermos(0, 8, 1, '#3E8B93')}</g>`, propF: fill('M-5-6h11l-2 10h-7z', '#FFF3E2') });
  // mother bends down and looks at his cheeks
  st.add({ x: 800, y: 852, s: 3.1, coat: 'cream', hat: 'hood', fur: '#E9D3BC', tweak: { ...MOVES.give, p: [-6, 40], lean: 26, head: 2, hN: [22, 7], hF: [24, 2], F: [-13, 0, 10] }, scarf: C.cord, tail: [-46, -8, 9], tail2: [-38, 4, 7], pants: '#1F4A7E', glove: '#274E86', zip: '#C9B59B', bootC: '#6B4A3E' });
  st.add({ x: 930, y: 860, s: 3, body: 'kid', dir: -1, pose: 'stand', coat: 'mustard', wide: 3, hat: 'cat', hatC: '#3E8B93', scarf: '#F6EBDB', tail: [26, -2, 5], pants: '#274E86', glove: '#2C6E77', tweak: { head: -12, hN: [5, 25], hF: [8, 24] } });
  // one turns her back to the wind
  st.add({ x: 1180, y: 836, s: 2.9, body: 'teen', dir: -1, pose: 'pocket', coat: 'teal', long: 2, hat: 'beanie', hatC: '#CFE3F0', hair: 'long', pants: '#223A5F', glove: '#EBA844', tweak: { lean: 8, head: 10 } });
  st.put(985, line(drift(41, 44), '#fff', 4, ' opacity=".6"'));
  st.put(990, snowFoot('#EEF0F5', '#DDE3EE'));
  return svg(1600, 1000, DEFS, st.draw(), '风里等车：倒杯热水，看看彼此的脸 / At the bus stop in the wind: tea, and a look at each other’s cheeks', { par: 'xMidYMid slice' });
}
