import { tag, thermos } from '#illustrations/kit/env.mjs';
import { C, figure } from '#illustrations/kit/kit.mjs';
import { metro as metroScene } from '#illustrations/kit/scene-metro.mjs';
import { move, view } from '../camera.ts';
import { cast, redScarf } from '../cast.ts';
import { lerp, px, ramp, soft, swing } from '../ease.ts';
import { pose } from '../motion.ts';
import { layers, moving, stage } from '../stage.ts';
import { secondsPerBeat } from '../timing.ts';
import { cityStrip } from './cityStrip.ts';

const still = stage(metroScene({ tag: 0 }), [
  ...moving,
  /^<path class="route"/,
  /^<circle cx="\d+" cy="80"/,
  /^<g clip-path/,
  /stroke="#8FABC2" stroke-width="5"/,
  /^<path fill-rule/,
  /^<g transform="translate\((206|452) /,
]);
const [wall = '', frames = '', bench = '', front = ''] = layers(
  still,
  /^<path d="M96 214/,
  /^<path d="M0 846H1600V1000/,
  /^<path d="M820 942/,
);

/** A strap handle, swung by `angle` degrees around the rail; `length` down to the handle. */
const strap = (x: number, length: number, angle: number): string =>
  `<g transform="translate(${px(x)} 172)rotate(${px(angle)})"><path d="M0 0V${px(length)}" stroke="#8FABC2" stroke-width="5"/>` +
  `<path fill-rule="evenodd" d="M-15 ${px(length)}h30l13 17v42h-56v-42zM-15 ${px(length + 44)}h30v-20l-7-11h-16l-7 11z" fill="#F6FAFD"/></g>`;

/** The line map: the red thread comes in from the left and goes one stop on. */
function route(t: number): string {
  const stops = [180, 320, 460, 600, 742, 880, 1020];
  const end = lerp(180, 600, soft(ramp(t, 0.1, 0.9))) + lerp(0, 142, soft(ramp(t, 1.8, 3.9)));
  const dots = stops.map((x) => {
    const passed = x <= end + 1;
    return `<circle cx="${x}" cy="80" r="${x === 742 ? 13 : 9}" fill="#fff" stroke="${passed ? C.cord : '#A9BFD0'}" stroke-width="5"/>`;
  });
  return `<path d="M180 80H${px(end)}" stroke="${C.cord}" stroke-width="7" stroke-linecap="round"/>${dots.join('')}`;
}

const skates =
  '<path d="M-5-9Q-5-4-6 0M5-9Q5-4 5 0" stroke="#DFEDF6" stroke-width="1.2"/>' +
  '<g transform="translate(-7 0)rotate(8)"><path d="M-3 0h5.6v5q3.6.8 3.6 4.2h-9.2z" fill="#F6FAFD"/><path d="M-4 12H7M-2 9.4V12M4 9.4V12" stroke="#8FB1CA" stroke-width="1.3"/></g>' +
  '<g transform="translate(5 0)rotate(-8)"><path d="M-3 0h5.6v5q3.6.8 3.6 4.2h-9.2z" fill="#DFEDF6"/><path d="M-4 12H7M-2 9.4V12M4 9.4V12" stroke="#8FB1CA" stroke-width="1.3"/></g>';

/** Everyone on the bench rides the same rail joints, each a little late. */
function riders(t: number): string {
  const nod = (late: number): number => swing(t - late, 2 * secondsPerBeat, 2.2);
  const rise = (late: number): number => -Math.abs(swing(t - late, 2 * secondsPerBeat, 2.5));
  const seat = (x: number, height: number, late: number, look: object): string =>
    figure({
      x,
      y: 742 + height * 4.1 + rise(late),
      s: 4.1,
      pose: 'fsit',
      seatH: height,
      rim: 0,
      headRot: nod(late),
      ...look,
    }).svg;
  const aunt = { ...cast.auntPlum, scarf: '#EBA844', tweak: pose('fsit', { hN: [-4, 25], hF: [4, 25] }) };
  const girl = {
    ...cast.girl,
    scarf: redScarf,
    tweak: pose('fsit', { N: [7, 0, 0], F: [-7, 0, 0], hN: [2, 19], hF: [-2, 19] }),
  };
  const woman = {
    coat: 'ice',
    hat: 'beanie',
    hatC: '#76618F',
    hair: 'long',
    scarf: '#F2B08E',
    pants: '#3E3A57',
    glove: '#5B4873',
    bootC: '#6B4A3E',
  };
  return (
    seat(206, 31, 0.1, aunt) +
    thermos(206, px(768 + rise(0.1)), 3.7, '#3E8B93') +
    seat(456, 22, 0.16, girl) +
    `<g transform="translate(456 ${px(676 + rise(0.16))})scale(4.3)rotate(${px(nod(0.3) * 1.4)})" fill="none" stroke-linecap="round" stroke-linejoin="round">${skates}</g>` +
    seat(706, 33, 0.22, woman)
  );
}

/** 09:30: the city slides by, the red line fills one stop, the straps sway together. */
export function metro(t: number): string {
  const camera = move({ x: 700, y: 400, zoom: 0.96 }, { x: 664, y: 622, zoom: 1.06 }, ramp(t, 0, 1.9));
  const lurch = swing(t, 2 * secondsPerBeat, 3.4);
  const standing = figure({
    x: 986,
    y: 942,
    s: 4.9,
    pose: 'strap',
    tweak: pose('strap', { lean: lurch * 0.4, hF: [9, -27], hN: [6, 28] }),
    coat: 'indigo',
    hat: 'beanie',
    hatC: '#7FB0D4',
    pants: '#2E3A59',
    dir: -1,
    sun: -1,
    rim: '#FFD9A8',
    glove: C.skin,
    scarf: '#CFE3F0',
    tail: [-3, 8, 0],
    bootC: '#33303C',
  });
  const [hx = 0, hy = 0] = standing.handF as number[];
  const shake = Math.abs(swing(t, secondsPerBeat, 1.1));
  const body =
    wall +
    cityStrip(t) +
    frames +
    route(t) +
    bench +
    [206, 452, 706].map((x, i) => strap(x, 64, lurch * 1.5 + swing(t - i * 0.05, 1.2, 1.2))).join('') +
    riders(t) +
    strap(hx, hy - 40 - 172, 0) +
    standing.svg +
    front +
    tag(1182, 396, { w: 84, h: 112, t: '¥70', size: 48, a: px(4 + lurch * 1.6), drop: 22 });
  return `<defs>${still.defs}</defs>${view({ ...camera, y: camera.y + shake }, body)}`;
}
