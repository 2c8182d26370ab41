import { figure } from '#illustrations/kit/kit.mjs';
import { move } from '../camera.ts';
import { cast, redScarf } from '../cast.ts';
import { glide, lerp, px, ramp, soft, swing } from '../ease.ts';
import { skate } from '../gaits.ts';
import { between, type Pose, pose } from '../motion.ts';
import { secondsPerBeat } from '../timing.ts';
import { farSkater } from './extras.ts';
import { breath, chair, spray } from './props.ts';
import { rinkDefs, rinkView, shadowLean } from './rinkStage.ts';

const slip = 2 * secondsPerBeat;
const sat = slip + 0.44;
const ground = 792;

/** Where grandfather is: he glides, slips on the third beat, and slides on sitting. */
const along = (t: number): number =>
  t < slip ? 560 + 150 * t : 560 + 150 * slip + 190 * glide(ramp(t, slip, slip + 1.5));

const behind = pose('behind');

function grandpaPose(t: number): Pose {
  const gliding = { ...skate(t + 0.3, 4 * secondsPerBeat), hN: behind.hN, hF: behind.hF };
  const slipping = pose('wobble', { p: [-8, 36], lean: -14, head: 6, N: [24, 6, -24], F: [6, 2, -6], bF: 1 });
  const sitting = pose('fall');
  const waving = pose('fall', { lean: -14, head: 6, hF: [12, -25] });
  if (t < slip) return gliding;
  if (t < sat) {
    const k = ramp(t, slip, sat);
    return k < 0.5
      ? between(gliding, slipping, soft(k * 2))
      : between(slipping, sitting, soft(k * 2 - 1) ** 1.4);
  }
  const up = soft(ramp(t, sat + 0.7, sat + 1.15));
  const laugh = swing(t, 0.3, 1.4 * ramp(t, sat + 0.4, sat + 0.8));
  const rest = { ...sitting, lean: sitting.lean + laugh, head: sitting.head - 2 * laugh };
  const wide = {
    ...waving,
    lean: -14 + laugh,
    head: 6 - 2 * laugh,
    hF: [13 + swing(t, 0.6, 6), -25] as Pose['hF'],
  };
  return between(rest, wide, up);
}

/** 07:10, close: grandfather slips, sits, and waves; the child comes with the chair. */
export function fall(t: number): string {
  const camera = move({ x: 800, y: 640, zoom: 1.32 }, { x: 990, y: 640, zoom: 1.38 }, ramp(t, 0.2, 3.4));
  const x = along(t);
  const old = figure({
    ...cast.grandpa,
    x,
    y: ground,
    s: 2.7,
    tweak: grandpaPose(t),
    foot: 'skate',
    scarf: redScarf,
    tail: [
      lerp(-30, -12, ramp(t, slip, slip + 1.2)),
      lerp(2, 14, ramp(t, slip, slip + 1.2)),
      swing(t, 0.9, 5),
    ],
    sun: x < 838 ? 1 : -1,
  });
  const kidX = lerp(1560, 1235, glide(ramp(t, 0.9, 3.6)));
  const going = 1 - soft(ramp(t, 2.9, 3.5));
  const hands = { hN: [16, 20] as Pose['hN'], hF: [15, 18] as Pose['hF'] };
  const glad = soft(ramp(t, 3.4, 3.7));
  const pushes = between(
    pose('push', { ...hands, N: [4, 0, 0], F: [-5, 0, 0] }),
    { ...skate(t, 1.2, 1), ...hands },
    going,
  );
  const step = between(
    pushes,
    pose('push', { hN: [16, 20], hF: [23, -18 + swing(t, 0.6, 4)], head: -4, N: [5, 0, 0], F: [-4, 0, 0] }),
    glad,
  );
  const kid = figure({
    ...cast.child,
    x: kidX,
    y: 742,
    s: 2.35,
    dir: -1,
    tweak: step,
    foot: 'skate',
    scarf: '#F6EBDB',
    sun: -1,
  });
  const bump = t > sat ? Math.exp(-(t - sat) * 9) * 5 * Math.cos((t - sat) * 40) : 0;
  const marks = `<path d="M${px(560 + 150 * slip)} ${ground + 6}H${px(Math.max(560 + 150 * slip, x))}" stroke="#fff" stroke-width="4" stroke-linecap="round" opacity="${px(0.8 * ramp(t, slip, sat))}"/>`;
  const [hx = 0, hy = 0] = old.head as number[];
  const away =
    farSkater(t, { x: 1030, y: 622, s: 0.78, coat: 'teal', hatC: '#F2B08E', dir: -1 }, 26) +
    farSkater(t, { x: 660, y: 616, s: 0.74, coat: 'ice', hatC: '#EBA844', late: 0.8 }, 22) +
    farSkater(t, { x: 1200, y: 618, s: 0.72, coat: 'peach', dir: -1, late: 0.4 }, 14);
  const people =
    away +
    kid.shadow(1, 0.7, '#2F6A9F', 0.42) +
    old.shadow(shadowLean(x), 0.6, '#2F6A9F', 0.42) +
    marks +
    kid.svg +
    chair(kidX - 54, 742, 2.15, -1) +
    old.svg +
    spray(x + 40, ground, ramp(t, sat - 0.1, sat + 0.7)) +
    breath(hx + 24, hy + 8, t - sat, 32, 1, 1.2);
  return `<defs>${rinkDefs}</defs>${rinkView({ ...camera, y: camera.y + bump }, { below: -40, people })}`;
}
