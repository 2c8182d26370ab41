import { secondsPerBeat, startOf } from '../timing.ts';
import { bow, drop, hiss, musicBox } from './voices.ts';
import { add, type Stereo, type Voice } from './wave.ts';

const beat = (count: number): number => count * secondsPerBeat;
const fade = (t: number, rise: number, life: number): number => Math.min(1, t / rise) * Math.exp(-t / life);
const steady = (seconds: number, edge: number) => (t: number) =>
  Math.max(0, Math.min(1, t / edge, (seconds - t) / edge));

/** A blade's stroke: it bites, then runs. */
const blade = (seed: number): Voice =>
  hiss(
    0.75,
    (t) => 5200 - 2600 * t,
    0.35,
    (t) => Math.min(1, t / 0.05) * Math.exp(-t / 0.22),
    seed,
  );
const broomStroke = (seconds: number, seed: number): Voice =>
  hiss(
    seconds,
    (t) => 2400 + (1600 * t) / seconds,
    0.7,
    (t) => Math.sin((Math.PI * t) / seconds) ** 2,
    seed,
  );
/** Cloth: the scarf going by. */
const whoosh = (seed: number): Voice =>
  hiss(
    0.75,
    (t) => 500 + 1500 * Math.sin((Math.PI * t) / 0.75),
    0.6,
    (t) => Math.sin((Math.PI * t) / 0.75) ** 2,
    seed,
  );

function dawnAndRink(into: Stereo): void {
  for (const count of [0, 2, 4, 6]) add(into, broomStroke(0.8, 11 + count), beat(count) + 0.1, 0.2, 0.1);
  const kettle = hiss(
    3.6,
    (t) => 1700 + 260 * t,
    0.05,
    (t) => 0.25 * steady(3.6, 1.2)(t),
    4,
  );
  add(into, kettle, 0.6, 0.06, -0.6);
  for (let stroke = 0; stroke < 4; stroke += 1)
    add(into, blade(20 + stroke), startOf('rink') + beat(stroke * 2), 0.34, -0.5 + stroke * 0.33);
}

function fallAndMetro(into: Stereo): void {
  const fall = startOf('fall');
  add(into, blade(31), fall, 0.28, -0.4);
  add(
    into,
    hiss(
      0.4,
      (t) => 3800 - 5000 * t,
      0.3,
      (t) => fade(t, 0.02, 0.2),
      32,
    ),
    fall + beat(2),
    0.3,
  );
  add(into, drop(130, 52, 0.5), fall + beat(2) + 0.44, 0.62);
  add(
    into,
    hiss(
      0.5,
      () => 2600,
      0.8,
      (t) => fade(t, 0.01, 0.12),
      33,
    ),
    fall + beat(2) + 0.44,
    0.2,
  );
  for (const [i, note] of [81, 78, 81, 78].entries())
    add(into, bow(note - 12, note - 14, 0.1), fall + beat(3) + i * 0.13, 0.05);
  const train = startOf('metro');
  add(
    into,
    hiss(
      4.9,
      () => 130,
      0.5,
      (t) => 0.9 * steady(4.9, 0.5)(t),
      41,
    ),
    train,
    0.5,
  );
  for (let joint = 0; joint < 8; joint += 1)
    for (const late of [0, 0.11])
      add(into, drop(210, 90, 0.14), train + beat(joint) + late, late ? 0.13 : 0.2, 0.2);
  add(into, musicBox(88, 0.8), train + beat(7), 0.1, 0.5);
  add(into, musicBox(84, 1), train + beat(7.5), 0.1, 0.5);
}

function curlingAndLake(into: Stereo): void {
  const ice = startOf('curling');
  add(
    into,
    hiss(
      4.2,
      (t) => 420 - 60 * t,
      0.5,
      (t) => 0.8 * steady(4.2, 0.4)(t) * (1 - t / 5),
      51,
    ),
    ice,
    0.32,
  );
  for (let stroke = 0; stroke < 24; stroke += 1)
    add(
      into,
      broomStroke(0.14, 60 + stroke),
      ice + beat(1) + stroke * (secondsPerBeat / 4),
      0.26,
      stroke % 2 ? 0.3 : -0.1,
    );
  add(into, drop(420, 240, 0.3), ice + beat(7), 0.5, 0.2);
  add(into, drop(1300, 900, 0.1), ice + beat(7), 0.14, 0.2);
  const lake = startOf('lake');
  add(
    into,
    hiss(
      4.9,
      () => 3100,
      0.5,
      (t) => 0.5 * steady(4.9, 0.6)(t) * (0.8 + 0.2 * Math.sin(t * 10.5)),
      71,
    ),
    lake,
    0.06,
  );
  for (const count of [2, 6]) {
    add(
      into,
      hiss(
        0.22,
        (t) => 900 + 14000 * t,
        0.5,
        (t) => (t / 0.22) ** 2,
        74,
      ),
      lake + beat(count) - 0.22,
      0.16,
      0.6,
    );
    add(
      into,
      hiss(
        0.12,
        () => 4200,
        0.9,
        (t) => fade(t, 0.001, 0.018),
        75,
      ),
      lake + beat(count),
      0.46,
      0.6,
    );
  }
}

function southAndNight(into: Stereo): void {
  const hall = startOf('skihall');
  const cicadas = hiss(
    1.7,
    () => 4700,
    0.06,
    (t) =>
      steady(1.7, 0.25)(t) * (0.55 + 0.45 * Math.sin(t * 2 * Math.PI * 38)) * (0.7 + 0.3 * Math.sin(t * 9)),
    81,
  );
  add(into, cicadas, hall, 0.07, -0.5);
  add(
    into,
    hiss(
      3.4,
      () => 900,
      0.9,
      (t) => steady(3.4, 0.7)(t),
      82,
    ),
    hall + 1.5,
    0.05,
  );
  for (const count of [3, 4, 5, 6])
    add(into, broomStroke(0.62, 84 + count), hall + beat(count), 0.26, 0.6 - (count - 3) * 0.3);
  add(
    into,
    hiss(
      0.7,
      () => 2900,
      0.8,
      (t) => fade(t, 0.03, 0.22),
      88,
    ),
    hall + beat(7),
    0.3,
    -0.3,
  );
  const yard = startOf('courtyard');
  add(
    into,
    hiss(
      6.5,
      () => 520,
      0.8,
      (t) => steady(6.5, 1.4)(t) * (0.8 + 0.2 * Math.sin(t * 1.3)),
      91,
    ),
    yard,
    0.05,
  );
  for (const count of [1.5, 2.5, 3]) add(into, whoosh(92 + count), yard + beat(count), 0.07, -0.3);
  add(into, broomStroke(1.6, 95), yard + beat(4), 0.12, 0.6);
  add(into, blade(97), startOf('tag') + beat(8.5), 0.3, -0.2);
}

/** What each place sounds like, and the scarf across the cuts. */
export function places(into: Stereo): void {
  dawnAndRink(into);
  fallAndMetro(into);
  curlingAndLake(into);
  southAndNight(into);
  for (const [index, name] of (
    ['rink', 'fall', 'metro', 'curling', 'lake', 'skihall', 'courtyard', 'tag'] as const
  ).entries())
    add(into, whoosh(100 + index), startOf(name) - 0.36, 0.16, 0);
}
