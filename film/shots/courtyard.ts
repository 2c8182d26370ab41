import { C, figure, lite } from '#illustrations/kit/kit.mjs';
import { courtyard as yardScene } from '#illustrations/kit/scene-courtyard.mjs';
import { move, view } from '../camera.ts';
import { cast } from '../cast.ts';
import { gather, lerp, px, ramp, soft, swing } from '../ease.ts';
import { between, pose, rock } from '../motion.ts';
import { farSnow, nearSnow } from '../snow.ts';
import { layers, moving, stage } from '../stage.ts';
import { secondsPerBeat } from '../timing.ts';
import { nightWindows } from './nightWindows.ts';

const still = stage(yardScene({ tag: 0 }), [
  ...moving,
  /fill="#(FFD88C|FFCF78|FFE9BE)"/,
  /^<g class="flakes"/,
  /^<g transform="translate\(1046 718\)/,
  /^<g transform="translate\(1(420|480|530) /,
]);
const [blocks = '', ground = '', snowmanPart = '', drift = ''] = layers(
  still,
  /r="470"/,
  /^<g><circle cx="470"/,
  /^<path d="M0 1000V952/,
);
/** The snowman as drawn, without the scarf he has not been given yet. */
const snowman = snowmanPart.replace(/<path [^>]*stroke="#(D9382C|A92620)"[^>]*\/>/g, '');

/** The hill's edge from top (0) to foot (1): the drawing's two curves. */
function hill(k: number): { x: number; y: number; turn: number } {
  const curves = [
    [1350, 560, 1230, 590, 1110, 700],
    [1110, 700, 960, 826, 760, 860],
  ] as const;
  const [x0, y0, x1, y1, x2, y2] = k < 0.5 ? curves[0] : curves[1];
  const u = k < 0.5 ? k * 2 : k * 2 - 1;
  const at = (a: number, b: number, c: number) => (1 - u) ** 2 * a + 2 * u * (1 - u) * b + u * u * c;
  const slope = (a: number, b: number, c: number) => 2 * (1 - u) * (b - a) + 2 * u * (c - b);
  const turn = (Math.atan2(slope(y0, y1, y2), slope(x0, x1, x2)) * 180) / Math.PI;
  return { x: at(x0, x1, x2), y: at(y0, y1, y2), turn: turn - 180 };
}

/** Someone comes down the hill on a tyre. */
function tyre(t: number): string {
  const { x, y, turn } = hill(lerp(0.02, 0.86, gather(ramp(t, 1.4, 4.4)) * 0.6 + 0.4 * ramp(t, 1.4, 4.4)));
  const rider = figure({
    x: 6,
    y: -8,
    s: 1.9,
    pose: 'sled',
    body: 'teen',
    coat: 'mustard',
    seatH: 12,
    hat: 'pom',
    hatC: 'teal',
    pomC: '#F6FAFD',
    pants: '#223A5F',
    dir: -1,
    sun: -1,
    rim: '#FFE3B0',
    glove: '#2C6E77',
    scarf: '#F6EBDB',
    tail: [-20, -2 + swing(t, 0.5, 3), 5],
    tweak: pose('sled', { hF: [16 + swing(t, 0.5, 3), -22], bF: 1, hN: [18, 16] }),
  });
  const ring =
    '<ellipse rx="70" ry="17" cy="-4" fill="#0E2547"/><ellipse rx="70" ry="17" cy="-14" fill="#274E86"/><path d="M-70-14a70 17 0 0 1 140 0" fill="none" stroke="#7FB0D4" stroke-width="4"/>';
  return `<g transform="translate(${px(x)} ${px(y)})rotate(${px(turn)})">${ring}${rider.svg}</g>`;
}

/** The scarf goes from her hands round the snowman's neck; she lets go, and its end falls. */
function scarf(t: number, hand: number[]): string {
  const round = soft(ramp(t, 0.9, 1.9));
  const drop = soft(ramp(t, 1.75, 2.3));
  const [hx = 0, hy = 0] = hand;
  const at = { x: lerp(hx, 440, drop), y: lerp(hy, 714, drop) };
  const end = {
    x: lerp(hx - 4, 426, drop) + swing(t, 1.6, 5),
    y: lerp(hy + 96, 812, drop),
  };
  const bend = lerp(16, -10, drop) + swing(t, 0.8, 5);
  const tail = `<path d="M${px(at.x)} ${px(at.y)}Q${px(at.x + bend)} ${px((at.y + end.y) / 2)} ${px(end.x)} ${px(end.y)}" stroke="${C.cordD}" stroke-width="22" fill="none"/>`;
  const wrap = `<path d="M424 704Q470 726 516 702" pathLength="1" stroke-dasharray="${px(round)} 2" stroke="${C.cord}" stroke-width="24" fill="none" stroke-linecap="round" opacity="${round > 0.01 ? 1 : 0}"/>`;
  const link = `<path d="M${px(at.x)} ${px(at.y)}Q${px((at.x + 424) / 2)} ${px(at.y + 30 * (1 - drop))} 428 704" stroke="${C.cord}" stroke-width="22" fill="none" stroke-linecap="round"/>`;
  return tail + wrap + link;
}

/** 20:40: under the lamp the scarf is lent to the snowman; windows go out one by one. */
export function courtyard(t: number): string {
  const camera = move({ x: 600, y: 690, zoom: 1.3 }, { x: 760, y: 628, zoom: 0.95 }, ramp(t, 0.4, 4.7));
  const lamp = { rim: '#FFE3B0' };
  const reach = pose('hands', {
    hN: [23, 4 + swing(t, 0.7, 3)],
    hF: [24, 10 + swing(t, 0.7, 3, 0.5)],
    bN: 1,
    bF: 1,
    head: -2,
  });
  const back = pose('stand', { hN: [10, 18], hF: [12, 16], head: -4, lean: -2 });
  const ying = figure({
    ...cast.ying,
    ...lamp,
    hat: 'pom',
    x: 336 - 20 * soft(ramp(t, 2.4, 3)),
    y: 872,
    s: 2.75,
    bootC: '#6B4A3E',
    sun: 1,
    tweak: between(reach, back, soft(ramp(t, 2.4, 3))),
  });
  const glad = soft(ramp(t, 2.2, 2.5));
  const hop = glad * Math.abs(swing(t, 2 * secondsPerBeat, 22));
  const wait = rock(
    pose('stand', { hF: [16, -4], hN: [14, 6] }),
    pose('stand', { hF: [14, 4], hN: [16, -2] }),
    t,
    1.2,
  );
  const kid = figure({
    ...cast.child,
    ...lamp,
    x: 660,
    y: 892 - hop,
    s: 2.7,
    dir: -1,
    sun: -1,
    tweak: between(wait, pose('cheer'), glad),
  });
  const queue =
    lite({ x: 1420, y: 556, s: 1.05, body: 'kid', coat: 'peach', hatC: '#EBA844', dir: -1, pose: 'cheer' }) +
    lite({ x: 1480, y: 552, s: 1.15, coat: 'glacier', hatC: '#F6FAFD', dir: -1 });
  const extend = '<path d="M-400 800H2200V1500H-400z" fill="#2A5890"/>';
  const sky = '<path d="M-400-500H2200V800H-400z" fill="#0B1E3C"/>';
  const shadows = ying.shadow(-0.9, 0.34, '#16406F', 0.4) + kid.shadow(0.2, 0.34 - hop / 200, '#16406F', 0.4);
  const people = shadows + queue + tyre(t) + snowman + ying.svg + scarf(t, ying.handN as number[]) + kid.svg;
  return (
    `<defs>${still.defs}</defs>` +
    view(camera, sky + blocks + nightWindows(t), 0.84) +
    `<g>${farSnow(t)}</g>` +
    view(camera, extend + ground + people) +
    view(camera, drift, 1.12) +
    nearSnow(t)
  );
}
