import { C } from './kit.mjs';
import { lin, svg } from './env.mjs';
import { fill, line } from './nature.mjs';
import { skate } from './props.mjs';
import { MOVES } from './moves.mjs';
import { stage } from './stage.mjs';

const DEFS = lin('a', [[0, '#DCE8F1'], [1, '#BFD5E5']]) + lin('c', [[0, '#5B7FA6'], [1, '#32557F']]) + lin('e', [[0, '#FFE9C4', .8], [1, '#FFE9C4', 0]], 0, 0, 1, .2) + lin('d', [[0, '#8FC0E2'], [1, '#EAF3F7']]) + lin('f', [[0, '#C98E55'], [1, '#A8703F']]);
const TONES = ['#F6FAFD', '#DFEDF6', '#F6FAFD', '#2E3A59', '#F6FAFD', '#5B4036', '#DFEDF6'];

/** The counter where skates are hired: sizes on the shelves, an attendant, a child who tries a pair. */
export function hire() {
  const st = stage({ sun: -1, rim: '#FFF6E6', lean: .8, flat: .16, cast: '#1E3F69', op: .36 });
  st.back(fill('M0 0H1600V800H0z', 'url(#a)'), fill('M0 0H1600V96H0z', '#B9CFE0'), fill('M0 96H1600V108H0z', '#F6FAFD'), fill('M0 800H1600V1000H0z', 'url(#c)'), fill('M0 788H1600V806H0z', '#86A6C4'));
  // a window on the ice
  st.back(fill('M70 240H430V640H70z', '#F6FAFD'), fill('M90 260H410V620H90z', 'url(#d)'), fill('M90 520H410V620H90z', '#CFE4F1'), fill('M90 510H410V524H90z', '#3F74A8'), line('M250 260V620', '#F6FAFD', 10), line('M110 580q120-40 280-10', '#fff', 4));
  st.back(fill('M90 806H430L900 1000H260z', 'url(#e)'));
  // shelves
  st.back(fill('M600 220H1520V800H600z', '#6C97BC'), fill('M616 236H1504V800H616z', '#4F7FAC'));
  let rows = '', shelves = '';
  [330, 434, 538].forEach((y, j) => {
    shelves += fill(`M616 ${y}H1504V${y + 12}H616z`, '#DCE8F1') + fill(`M616 ${y + 12}H1504V${y + 22}H616z`, '#3A6692', ' opacity=".6"');
    for (let i = 0; i < 10; i++) if (!((i * 7 + j * 5) % 11 === 3)) rows += `<use href="#${TONES[(i * 3 + j * 2) % 7] === '#2E3A59' || TONES[(i * 3 + j * 2) % 7] === '#5B4036' ? 'n' : 'm'}" x="${666 + i * 84}" y="${y}"/>`;
  });
  st.back(shelves, rows);
  // helmets and poles on the wall's right
  // counter
  st.put(700, fill('M660 650H1560V680H660z', 'url(#f)') + fill('M660 680H1560V692H660z', '#8A5A35') + fill('M690 692H1540V842H690z', '#F4E4D2') + fill('M690 692H1540V712H690z', '#C9A886', ' opacity=".5"') + line('M900 712V842M1120 712V842M1330 712V842', '#DCC7AE', 4));
  st.shade('M690 842H1540l60 40v14H760z', .34);
  st.add({ x: 1180, y: 836, z: 600, k: 0, s: 4, tweak: { ...MOVES.give, hN: [21, 16], hF: [23, 14] }, dir: -1, coat: 'teal', hat: 'none', hair: 'tail', pants: '#223A5F', glove: C.skin, zip: '#DFEDF6' });
  st.put(720, skate(1040, 650, 3.6, { dir: -1 }) + skate(1000, 650, 3.6, { dir: -1 }));
  // the one who hires
  st.add({ x: 830, y: 916, s: 4.1, tweak: { ...MOVES.give, hN: [17, 14], hF: [20, 2] }, coat: 'cream', hat: 'beanie', hatC: '#274E86', hair: 'long', pants: '#1F4A7E', glove: '#274E86', scarf: C.cord, tail: [-8, 22, 2], zip: '#C9B59B', bootC: '#6B4A3E' });
  // bench: a child tries hers, grandfather ties them
  st.put(860, fill('M330 776H640V800H330z', '#C98E55') + fill('M330 800H640V810H330z', '#8A5A35') + line('M360 810V900M612 810V900', '#9B6B43', 16));
  st.shade('M340 896H640l90 20H380z', .3);
  st.add({ x: 560, y: 912, z: 905, s: 3.7, pose: 'sit', body: 'kid', seatH: 37, dir: -1, coat: 'mustard', hat: 'cat', hatC: '#3E8B93', scarf: '#F6EBDB', pants: '#274E86', glove: '#2C6E77', foot: 'skate', tweak: { N: [22, 15, -6], F: [16, 4, 0], hN: [-2, 18], hF: [12, 18] } });
  st.add({ x: 330, y: 926, s: 3.8, body: 'elder', tweak: { ...MOVES.kneel, hN: [26, 8], hF: [28, 12], head: 0 }, coat: 'olive', quilt: 0, hat: 'none', pants: '#3B4256', glove: C.skin, scarf: '#CFE3F0', tail: [-5, 15, 1], glasses: 1 });
  return svg(1600, 1000, DEFS + skate(0, 0, 3.3, { boot: '#F6FAFD' }).replace('<g ', '<g id="m" ') + skate(0, 0, 3.3, { boot: '#2E3A59', cuff: '#6F84A0' }).replace('<g ', '<g id="n" '), st.draw(), '租鞋柜台：架子上一排排冰鞋 / The hire counter, skates on every shelf', { par: 'xMidYMid slice' });
}
