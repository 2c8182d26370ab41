import { figure, lite } from '#illustrations/kit/kit.mjs';
import { skihall as hallScene } from '#illustrations/kit/scene-skihall.mjs';
import { move, view } from '../camera.ts';
import { redScarf } from '../cast.ts';
import { lerp, px, ramp, soft, swing } from '../ease.ts';
import { between, pose } from '../motion.ts';
import { moving, stage } from '../stage.ts';
import { secondsPerBeat } from '../timing.ts';
import { spray } from './props.ts';
import { street } from './street.ts';

const still = stage(hallScene({ tag: 0 }), [
  ...moving,
  /^<ellipse/,
  /^<path d="M1318 /,
  /rotate\(-25\.7\)/,
  /translate\(1180 521/,
  /fill="#8A4A22"/,
  /^<path d="M487\.9/,
  /^<path d="M(226 918|344 930)/,
  /^<circle class="sun"/,
]);
const scene = still.parts.join('');

/** The drawing's afternoon becomes the hour after sunset: its sky, and every window lit. */
const evening = [
  ['#3C6FA8', '#27407A'],
  ['#93B6D6', '#6E7DB4'],
  ['#F6D2B6', '#E0A39A'],
  ['#FFC08C', '#FFB184'],
  ['fill="#FFE0B0" opacity="0.55"', 'fill="#FFD88C" opacity="0.95"'],
].reduce((defs, [day = '', dusk = '']) => defs.replace(day, dusk), still.defs);

/** Height of the snow at `x` (the drawing's own slope), and its angle in degrees. */
const slope = (x: number): number => (x < 690 ? 806 : 806 - (x - 690) * 0.482);
const angle = -25.7;

/** Beginners riding up the conveyor behind, and someone coming down far off. */
function background(t: number): string {
  const up = [0, 1, 2, 3].map((i) => {
    const x = 800 + ((i * 210 + 62 * t) % 800);
    const hat = ['#EBA844', '#F6FAFD', '#BCD9EA', '#F2B08E'][i] ?? '#EBA844';
    const coat = ['glacier', 'plum', 'ice', 'teal'][i];
    return lite({ x, y: 742 - (x - 720) * 0.4795, s: 0.95, coat, pose: 'stand', hatC: hat });
  });
  const x = 1560 - 110 * t;
  const far = lite({
    x,
    y: slope(x) + 33,
    s: 1.3,
    pose: 'ski',
    coat: 'teal',
    hatC: '#F2B08E',
    dir: -1,
    rot: angle,
  });
  const ski = `<path d="M${px(x - 44)} ${px(slope(x - 44) + 36)}L${px(x + 42)} ${px(slope(x + 42) + 36)}" stroke="#F2B08E" stroke-width="4" stroke-linecap="round"/>`;
  return up.join('') + ski + far;
}

/** The one in the scarf comes down in a snow plough and stops at the foot. */
function skier(t: number): string {
  const k = ramp(t, 0.8, 4.5);
  const x = lerp(1560, 742, k < 0.75 ? k * 1.08 : 0.81 + 0.19 * (1 - (1 - (k - 0.75) * 4) ** 1.6));
  const turn = swing(t, 4 * secondsPerBeat, 1);
  const flat = ramp(x, 830, 730);
  const y = slope(x) + 22 + 5 * turn;
  const shape = between(pose('plow'), pose('ski'), 0.5 + 0.5 * turn);
  const f = figure({
    coat: 'cream',
    hair: 'tail',
    hat: 'helmet',
    hatC: '#EBA844',
    zip: '#C9B59B',
    x,
    y,
    s: 2.6,
    tweak: between(shape, pose('plow', { lean: 10, hN: [20, 2], hF: [18, -8] }), flat),
    foot: 'ski',
    ski: '#EBA844',
    dir: -1,
    rot: px(lerp(angle + 3, -12, flat)),
    pants: '#274E86',
    scarf: redScarf,
    tail: [-40 + swing(t, 1.1, 3), -4 + swing(t, 0.7, 5), 8 + swing(t, 0.6, 5)],
    tail2: [-32, 8 + swing(t, 0.8, 5, 0.3), 6],
    glove: '#274E86',
    rim: '#FFFFFF',
  });
  const under = `<ellipse cx="${px(x - 6)}" cy="${px(y + 4)}" rx="78" ry="13" fill="#5F9BC9" opacity=".45" transform="rotate(${angle} ${px(x)} ${px(y)})"/>`;
  return under + spray(x + 20, y, (t * 1.9) % 1) + f.svg + spray(x - 60, y + 4, ramp(t, 4.0, 4.7), -1);
}

/** 19:10: from the warm street through the wall into the cold; she comes down, a friend waits below. */
export function skihall(t: number): string {
  const k = ramp(t, 0.9, 3.0);
  const camera = move({ x: 540, y: 668, zoom: 1.2 }, { x: 1004, y: 612, zoom: 1.13 }, k);
  const joy = soft(ramp(t, 2.6, 3.0));
  const friend = figure({
    x: 566,
    y: 824 - joy * Math.abs(swing(t, 2 * secondsPerBeat, 10)),
    s: 1.9,
    coat: 'plum',
    hat: 'helmet',
    hatC: '#1B3A68',
    pants: '#274E86',
    rim: '#FFFFFF',
    tweak: between(pose('stand'), pose('cheer', { hF: [18 + swing(t, 0.6, 4), -22] }), joy),
  });
  const under = '<ellipse cx="560" cy="827" rx="57" ry="9.5" fill="#5F9BC9" opacity=".45"/>';
  const ground =
    '<path d="M-400 900H460V1500H-400z" fill="#E6B48C"/><path d="M452 900H2400V1500H452z" fill="#12305A"/>';
  const body = ground + scene + street(t) + background(t) + under + friend.svg + skier(t);
  return `<defs>${evening}</defs>${view(camera, body)}`;
}
