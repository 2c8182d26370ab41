import { stone } from '#illustrations/kit/env.mjs';
import { figure } from '#illustrations/kit/kit.mjs';
import { curling as curlingScene } from '#illustrations/kit/scene-curling.mjs';
import { view } from '../camera.ts';
import { cast, redScarf } from '../cast.ts';
import { glide, lerp, px, ramp, soft, swing } from '../ease.ts';
import { between, cycle, pose } from '../motion.ts';
import { layers, moving, stage } from '../stage.ts';
import { secondsPerBeat } from '../timing.ts';
import { hallBrush, homeBroom } from './props.ts';

const still = stage(curlingScene({ tag: 0 }), [
  ...moving,
  /^<g clip-path="url\(#k\)" fill/,
  /translate\((532 846|1120 832)\)/,
  /^<path d="M560 852h110/,
  /^<path d="M[^"]*" fill="#(DFEDF6|FFDA8A)"/,
  /^<path d="M(1150 156|1162 240)/,
  /^<circle cx="1188"/,
]);
const [hall = '', ice = '', house = ''] = layers(still, /^<path d="M0 556H1600V606/, /^<g><ellipse/);

const release = 2 * secondsPerBeat;
const rest = 7 * secondsPerBeat;

/** The window's light on the ice, creeping as the hour goes. */
const light = (t: number): string =>
  `<g clip-path="url(#k)" fill="#FFF3DC" opacity=".75" transform="translate(${px(9 * t)} 0)">` +
  [0, 1, 2, 3, 4].map((i) => `<path d="M${250 + i * 198} 606h176l190 300h-196z"/>`).join('') +
  '</g>';

/** The stone: in her hand until the third beat, at rest in the sun rings on the eighth. */
function stoneAt(t: number): { x: number; y: number; speed: number } {
  const slide = 240 + 310 * Math.min(t, release);
  const k = ramp(t, release, rest);
  const run = 1 - (1 - k) ** 2;
  return { x: lerp(slide, 1196, run), y: lerp(846, 806, run), speed: t < rest ? 1 - k : 0 };
}

/** The thrower slides on behind her stone and comes to rest. */
function thrower(t: number) {
  const x = 38 + 310 * Math.min(t, release) + 130 * glide(ramp(t, release, release + 1.6));
  const aim = pose('lunge');
  const open = pose('lunge', { hN: [27, 6], lean: 38, head: -34 });
  return figure({
    ...cast.clerk,
    x,
    y: 838,
    s: 2.95,
    tweak: between(aim, open, soft(ramp(t, release - 0.1, release + 0.5))),
    scarf: redScarf,
    tail: [-26 + swing(t, 1.1, 2), -6 + swing(t, 0.8, 3), 6 + swing(t, 0.7, 3)],
    tail2: [-24, 3 + swing(t, 0.9, 3, 0.4), 5],
    sun: -1,
    rim: '#FFF8EC',
    propF:
      '<path d="M-14 6L12-22" stroke="#EBA844" stroke-width="2.6"/><path d="M8-26l9 8" stroke="#12305A" stroke-width="5"/>',
  });
}

/** A foot on the ice at `along`, turned by `turn` degrees. */
const foot = (along: number, turn = 0): [number, number, number] => [along, 0, turn];

/** Two sweep in front of the stone at double time, the aunt with the broom from home. */
function sweepers(t: number, stoneX: number) {
  const step = t < rest ? swing(t, secondsPerBeat, 5) : 0;
  const busy = { ...cycle('sweep', t, secondsPerBeat / 2), N: foot(10 + step), F: foot(-14 - step, 16) };
  const done = soft(ramp(t, rest - 0.2, rest + 0.2));
  const up = pose('cheer', { hN: [10, 8], bN: 1 });
  const shared = { sun: -1, rim: '#FFF8EC' };
  const aunt = figure({
    ...cast.auntPlum,
    ...shared,
    x: Math.min(stoneX + 34, 1010),
    y: 742,
    s: 2.25,
    tweak: between(busy, up, done),
    propN: homeBroom,
  });
  const student = figure({
    ...cast.student,
    ...shared,
    x: Math.min(stoneX + 236, 1322),
    y: 868,
    s: 2.4,
    dir: -1,
    tweak: between(busy, pose('stand', { hN: [16, 18] }), done),
    propN: hallBrush,
  });
  return { aunt, student };
}

/** 12:30: a stone goes the whole length of the ice and stops in the sun. */
export function curling(t: number): string {
  const s = stoneAt(t);
  const camera = {
    x: lerp(640, 1008, soft(ramp(t, 0.5, 4.2))),
    y: 652,
    zoom: lerp(1.0, 1.1, soft(ramp(t, 1, 4.8))),
  };
  const [her, { aunt, student }] = [thrower(t), sweepers(t, s.x)];
  const trail = px(120 * s.speed);
  const lines = `<path d="M${px(s.x - 48 - trail)} ${px(s.y + 4)}h${trail}M${px(s.x - 40 - trail * 0.6)} ${px(s.y - 10)}h${px(trail * 0.6)}" stroke="#fff" stroke-width="5" stroke-linecap="round" opacity=".8"/>`;
  const ring = ramp(t, rest - 0.02, rest + 0.7);
  const tock =
    ring > 0 && ring < 1
      ? `<ellipse cx="${px(s.x)}" cy="${px(s.y)}" rx="${px(50 + 150 * ring)}" ry="${px(18 + 54 * ring)}" fill="none" stroke="#FFF6E6" stroke-width="6" opacity="${px(1 - ring)}"/>`
      : '';
  const shadows = [her, aunt, student].map((f) => f.shadow(0.75, 0.2, '#5E97C6', 0.42)).join('');
  const people = `${shadows}${aunt.svg}${tock}${lines}${her.svg}${stone(px(s.x), px(s.y), px(lerp(2.7, 2.45, ramp(t, 0, rest))))}${student.svg}`;
  const floor = '<path d="M-400 900H2000V1400H-400z" fill="#A9CFE6"/>';
  return (
    `<defs>${still.defs}</defs>` +
    view(camera, hall, 0.9) +
    view(camera, floor + ice + light(t) + house + people)
  );
}
