import { tag } from '#illustrations/kit/env.mjs';
import { figure, mix } from '#illustrations/kit/kit.mjs';
import { type Camera, move, wash } from '../camera.ts';
import { cast, redScarf } from '../cast.ts';
import { lerp, px, ramp, soft, swing } from '../ease.ts';
import { skate } from '../gaits.ts';
import { pose, rock } from '../motion.ts';
import { secondsPerBeat } from '../timing.ts';
import { farSkater } from './extras.ts';
import { breath, chair } from './props.ts';
import { rinkDefs, rinkSun, rinkView, shadowLean } from './rinkStage.ts';

const shade = '#2F6A9F';

/** The one in the red scarf, four beats to a double stroke. */
function skater(t: number, y = 806): { under: string; over: string } {
  const x = 316 + 192 * t + 13 * Math.sin((t / (2 * secondsPerBeat) - 0.1) * 2 * Math.PI);
  const f = figure({
    ...cast.ying,
    x,
    y,
    s: 3.1,
    tweak: skate(t, 4 * secondsPerBeat, 2),
    foot: 'skate',
    scarf: redScarf,
    tail: [-44 + swing(t, 1.2, 2), -4 + swing(t, 0.8, 4), 9 + swing(t, 0.7, 5)],
    tail2: [-36 + swing(t, 1.1, 2, 0.2), 8 + swing(t, 0.9, 4, 0.3), 7 + swing(t, 0.6, 5, 0.5)],
    sun: x < rinkSun.x ? 1 : -1,
  });
  const [hx = 0, hy = 0] = f.head as number[];
  return {
    under: f.shadow(shadowLean(x), 0.5, shade, 0.42),
    over: f.svg + breath(hx + 30, hy + 10, t, 34, 1, 2 * secondsPerBeat),
  };
}

function others(t: number): { under: string; over: string } {
  const gran = figure({
    ...cast.grandma,
    x: 250,
    y: 716,
    s: 1.95,
    tweak: rock(pose('wave'), pose('wave', { hF: [21, -19], head: -3 }), t, 2 * secondsPerBeat),
    sun: 1,
  });
  const kidX = 1250 + 16 * t;
  const step = rock(pose('push'), pose('push', { N: [-10, 0, 12], F: [9, 0, 0] }), t, 2 * secondsPerBeat);
  const kid = figure({
    ...cast.child,
    x: kidX,
    y: 736,
    s: 2,
    tweak: step,
    foot: 'skate',
    scarf: '#F6EBDB',
    sun: -1,
  });
  const oldX = 1120 - 44 * t;
  const old = figure({
    ...cast.grandpa,
    x: oldX,
    y: 668,
    s: 1.45,
    dir: -1,
    tweak: { ...skate(t + 0.7, 2.8), hN: [-14, 19], hF: [-13, 20] },
    foot: 'skate',
    scarf: '#5E97C6',
    sun: -1,
  });
  const far =
    farSkater(t, { x: 1010, y: 622, s: 0.78, coat: 'teal', hatC: '#F2B08E', dir: -1 }, 34) +
    farSkater(t, { x: 640, y: 618, s: 0.72, coat: 'plum', late: 0.7 }, 26);
  const under = [
    gran.shadow(-1.3, 0.7, shade, 0.42),
    kid.shadow(0.5, 0.8, shade, 0.42),
    old.shadow(1, 0.8, shade, 0.42),
  ];
  return {
    under: under.join(''),
    over: `${far}${old.svg}${gran.svg}${kid.svg}${chair(kidX + 44, 724, 1.76)}`,
  };
}

/** The court at `t`, seen by `camera`; `risen` is 0 before sunrise and 1 when the sun stands free. */
function court(t: number, camera: Camera, risen: number, y?: number): string {
  const [near, far] = [skater(t, y), others(t)];
  const price = tag(522, 420, { w: 76, h: 104, t: '¥0', a: px(5 + swing(t, 2.4, 5)), drop: 16 });
  const people = far.under + near.under + far.over + price + near.over;
  return (
    `<defs>${rinkDefs}</defs>` +
    rinkView(camera, { below: lerp(108, -6, risen), people }) +
    wash(mix('#B4BEDC', '#FFFFFF', ramp(risen, 0, 0.7)))
  );
}

/** 06:50: the sun comes over the wall, she crosses the whole picture, the tag on the hoop swings. */
export function rink(t: number): string {
  const camera = move({ x: 722, y: 590, zoom: 0.91 }, { x: 860, y: 590, zoom: 0.98 }, ramp(t, 0, 4.8));
  return court(t, camera, soft(ramp(t, 0, 4.4)));
}

/** The same morning for the poster: the sun at 52.4 % and 44.4 % of the picture, where the play button sits. */
export const poster = (): string => court(2.4, { x: 800, y: 506, zoom: 0.8 }, 1, 872);
