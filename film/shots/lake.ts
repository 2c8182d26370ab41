import { tag } from '#illustrations/kit/env.mjs';
import { figure } from '#illustrations/kit/kit.mjs';
import { river } from '#illustrations/kit/scene-river.mjs';
import { move, view } from '../camera.ts';
import { cast, redScarf } from '../cast.ts';
import { px, ramp, swing } from '../ease.ts';
import { haul, walkSpeed } from '../gaits.ts';
import { pose, rock } from '../motion.ts';
import { layers, moving, stage } from '../stage.ts';
import { secondsPerBeat } from '../timing.ts';
import { farSkater, farWalker } from './extras.ts';
import { oldTown } from './oldTown.ts';

const still = stage(river({ tag: 0 }), moving);
const [sky = '', , ice = '', , bank = ''] = layers(
  still,
  /^<g opacity="\.8"/,
  /^<path d="M0 528H1600V1000/,
  /^<path d="M610 642/,
  /^<path d="M0 1000V966/,
);
const light = { sun: -1, rim: '#FFF6DF' };
const shade = '#3F7FB4';

/** A willow's bough reaches into the picture; the tag hangs on it. */
const bough = (t: number): string => {
  const hang = (x: number, late: number): string =>
    `M${x} ${px(293 + ((x * 7) % 4))}q${px(-6 + swing(t - late, 3.2, 7))} 44 ${px(swing(t - late, 3.2, 12))} ${84 + (x % 26)}`;
  const twigs = [1250, 1310, 1376, 1440].map((x, i) => hang(x, i * 0.22)).join('');
  return (
    '<path d="M1088 312Q1260 282 1510 300" stroke="#5B7799" stroke-width="7" fill="none" stroke-linecap="round"/>' +
    `<path d="${twigs}" stroke="#5B7799" stroke-width="3" fill="none" stroke-linecap="round"/>`
  );
};

/** The sled: grandmother with her picks, a child in front, and the one who pulls. */
function train(t: number): string {
  const pulled = -300 + walkSpeed(2 * secondsPerBeat, 13.2, 2.9) * t;
  const off = pulled + swing(t - 0.1, secondsPerBeat, 3);
  const pick =
    '<path d="M-2-3L-16 22" stroke="#9B6B43" stroke-width="2.6"/><path d="M-16 22l-2 4" stroke="#4A5D74" stroke-width="1.6"/>';
  const gran = figure({
    ...cast.auntPlum,
    ...light,
    x: 520 + off,
    y: 806,
    s: 2.35,
    seatH: 14,
    scarf: '#EBA844',
    tweak: rock(pose('pole'), pose('pole', { hN: [-2, 27], hF: [2, 26], lean: 24 }), t, 2 * secondsPerBeat),
    propN: pick,
  });
  const child = figure({
    ...cast.girl,
    ...light,
    x: 618 + off,
    y: 806,
    s: 2.35,
    seatH: 13,
    scarf: '#F6EBDB',
    tail: [-14, 4, 4],
    tweak: pose('sled', { hN: [17, 15], hF: [17 + swing(t, 0.6, 3), -24], bF: 1, lean: -6, head: -4 }),
  });
  const father = figure({
    ...cast.father,
    ...light,
    x: 968 + pulled,
    y: 836,
    s: 2.9,
    tweak: haul(t, 2 * secondsPerBeat, 13.2),
    scarf: redScarf,
    tail: [-32 + swing(t, 1.1, 3), 2 + swing(t, 0.8, 4), 7 + swing(t, 0.6, 4)],
    tail2: [-25, 10 + swing(t, 0.7, 4, 0.4), 5],
  });
  const [hx = 0, hy = 0] = father.handN as number[];
  const [a, b] = [716 + off, (716 + off + hx) / 2];
  return (
    `<g transform="translate(${px(off)} 0)"><path d="M452 828L1010 902l60-8-420-66z" fill="${shade}" opacity=".38"/></g>` +
    father.shadow(1.25, 0.2, shade, 0.4) +
    gran.svg +
    child.svg +
    `<g transform="translate(${px(off)} 0)"><path d="M452 800H716" stroke="#C98E55" stroke-width="13" stroke-linecap="round"/><path d="M452 796H716" stroke="#E8B47B" stroke-width="4" stroke-linecap="round"/>` +
    '<path d="M482 806v18M680 806v18" stroke="#9B6B43" stroke-width="8"/><path d="M450 827H712q14 0 18-13" stroke="#6F93B3" stroke-width="5" fill="none" stroke-linecap="round"/></g>' +
    `<path d="M${px(a)} 800Q${px(b)} ${px(hy + 56 + swing(t, 0.6, 6))} ${px(hx)} ${px(hy)}" stroke="#8A5A35" stroke-width="4" fill="none"/>` +
    father.svg
  );
}

/** An ice bike overtakes along the far side. */
function bike(t: number): string {
  const x = -20 + 122 * t;
  const pedal = rock(pose('bike'), pose('bike', { N: [0, 20, 8], F: [6, 10, 0] }), t, secondsPerBeat);
  const rider = figure({ ...cast.student, ...light, hatC: '#EBA844', x, y: 690, s: 1.5, tweak: pedal });
  return (
    `<path d="M${px(x)} 690l250 44 34-4-260-46z" fill="${shade}" opacity=".3"/>` +
    `<g transform="translate(${px(x - 12)} 690)scale(1.5)" fill="none" stroke-linecap="round" stroke-linejoin="round"><path d="M-22-2h26M40-2h24q5 0 6-5" stroke="#6F93B3" stroke-width="3"/><path d="M-9-3L2-32L38-30L52-4M-9-3L16-14L38-30M16-14L2-32" stroke="#3E8B93" stroke-width="3.6"/><path d="M-4-35h13" stroke="#12305A" stroke-width="5"/><path d="M38-30l-2-12 9-2" stroke="#12305A" stroke-width="3"/><circle cx="16" cy="-14" r="5" stroke="#12305A" stroke-width="2.4"/></g>${rider.svg}`
  );
}

/** Grandfather and his whip-top: the lash falls on the third and seventh beats. */
function topSpinner(t: number): string {
  const stroke = Math.max(0, Math.cos(((t - 2 * secondsPerBeat) / (4 * secondsPerBeat)) * 2 * Math.PI)) ** 8;
  const man = figure({
    ...light,
    x: 1478,
    y: 704,
    s: 1.9,
    body: 'elder',
    coat: 'olive',
    long: 1,
    quilt: 0,
    hat: 'flap',
    hatC: 'brown',
    dir: -1,
    pants: '#4A5063',
    scarf: '#CFE3F0',
    tail: [-8, 14, 1],
    tweak: pose('whip', { hN: [-12 + 30 * stroke, -18 + 12 * stroke], lean: 10 + 8 * stroke }),
    propN: `<g transform="rotate(${px(46 * stroke)})"><path d="M0 0L9-22" stroke="#9B6B43" stroke-width="2.6"/><path d="M9-22Q34-34 48 4T66 52" stroke="#6B4A3E" stroke-width="1.4"/></g>`,
  });
  const lean = px(swing(t, 0.9, 4 * (1 - stroke)));
  const flick = px(6 + swing(t, 0.24, 3));
  return (
    man.shadow(1.25, 0.2, shade, 0.4) +
    '<ellipse cx="1392" cy="716" rx="40" ry="5" fill="#3F7FB4" opacity=".4"/>' +
    `<g transform="translate(1366 713)rotate(${lean})scale(.9)"><path d="M-16-26Q0-34 16-26L4 0H-4z" fill="#EBA844"/><path d="M-16-26Q0-34 16-26Q0-18-16-26z" fill="#FFF3E2"/><path d="M-30-12q-${flick} 8 2 14M30-12q${flick} 8-2 14" stroke="#fff" stroke-width="3" fill="none"/></g>${man.svg}`
  );
}

/** 16:00: the sled goes along under the Drum Tower, the top spins, the tag hangs on the willow. */
export function lake(t: number): string {
  const camera = move(
    { x: 650, y: 640, zoom: 1.02 },
    { x: 940, y: 630, zoom: 1.02 },
    0.12 + 0.76 * ramp(t, 0, 4.8),
  );
  const far =
    farSkater(t, { x: 770, y: 612, s: 0.72, coat: 'mustard', hatC: '#F6FAFD', dir: -1 }, 16) +
    farSkater(t, { x: 1130, y: 606, s: 0.7, coat: 'plum', dir: -1, late: 0.5 }, 24) +
    farWalker(t, { x: 440, y: 622, s: 0.8, coat: 'teal', hatC: '#EBA844' });
  const price = tag(1140, 304, {
    w: 96,
    h: 126,
    t: '¥100',
    size: 46,
    a: px(-4 + swing(t, 2.4, 4)),
    drop: 34,
  });
  return (
    `<defs>${still.defs}</defs>` +
    view(camera, `<path d="M-400-300H2200V10H-400z" fill="#4E8CC2"/>${sky}`, 0.35) +
    view(camera, oldTown, 0.62) +
    view(camera, `<path d="M-400 900H2200V1400H-400z" fill="#7DB2D6"/>${ice}${far}`) +
    view(camera, topSpinner(t) + bike(t) + price + bough(t) + train(t)) +
    view(camera, bank, 1.15)
  );
}
