import { type ShotName, secondsPerBeat, shots } from '../timing.ts';
import { bow, drop, hertz, hiss, musicBox, pad, pluck } from './voices.ts';
import { add, type Stereo } from './wave.ts';

type Note = [beat: number, midi: number, level?: number];
type Bars = [root: number, chord: number[]][];

/** The tune, in D, five notes; two bars a shot. Beats count from the shot's first frame. */
const tune: Record<ShotName, Note[]> = {
  dawn: [
    [1, 74, 0.5],
    [2, 81, 0.5],
    [3, 78, 0.6],
    [4, 83, 0.6],
    [5, 81, 0.7],
    [6, 86, 0.7],
    [7, 78, 0.7],
    [7.5, 76, 0.6],
  ],
  rink: [
    [0, 78],
    [0.5, 81],
    [1, 83],
    [2, 81],
    [2.5, 78],
    [3, 76],
    [3.5, 74],
    [4, 76],
    [5, 78],
    [5.5, 81],
    [6, 76],
    [7, 74],
  ],
  fall: [
    [0, 78],
    [0.5, 81],
    [1, 83],
    [1.5, 86],
    [4, 74],
    [4.5, 76],
    [5, 78],
    [6, 81],
    [6.5, 78],
    [7, 76],
  ],
  metro: [
    [0, 78],
    [0.5, 81],
    [1, 83],
    [2, 86],
    [2.5, 83],
    [3, 81],
    [4, 83],
    [4.5, 81],
    [5, 78],
    [6, 76],
    [6.5, 78],
    [7, 81],
  ],
  curling: [
    [0, 81],
    [0.5, 81],
    [1, 83],
    [1.5, 81],
    [2, 78],
    [2.5, 76],
    [3, 78],
    [3.5, 81],
    [4, 83],
    [4.5, 81],
    [5, 78],
    [5.5, 76],
    [6, 74],
  ],
  lake: [
    [0, 78, 0.62],
    [0.5, 81, 0.62],
    [1, 86, 0.62],
    [1.5, 81, 0.62],
    [2, 78, 0.62],
    [2.5, 81, 0.62],
    [3, 86, 0.62],
    [4, 79, 0.62],
    [4.5, 83, 0.62],
    [5, 86, 0.62],
    [5.5, 83, 0.62],
    [7, 86, 0.62],
    [7.5, 83, 0.62],
  ],
  skihall: [
    [0, 78, 0.5],
    [1, 76, 0.5],
    [2, 86, 0.8],
    [3, 83, 0.7],
    [4, 81, 0.8],
    [4.5, 83, 0.7],
    [5, 86, 0.8],
    [6, 88, 0.8],
    [7, 81, 0.8],
  ],
  courtyard: [
    [0, 78],
    [1, 81],
    [2, 83],
    [3.5, 81, 0.7],
    [4, 78],
    [5, 76],
    [6, 74],
    [7, 69, 0.8],
  ],
  tag: [
    [1.5, 74, 0.8],
    [2, 76, 0.8],
    [3, 78, 0.9],
    [4, 81],
    [6, 78],
    [6.5, 81],
    [7, 86],
    [7, 74, 0.8],
  ],
};

const D: Bars[number] = [38, [62, 66, 69]];
const A: Bars[number] = [33, [61, 64, 69]];
const Bm: Bars[number] = [35, [62, 66, 71]];
const G: Bars[number] = [31, [62, 67, 71]];
const Em: Bars[number] = [28, [59, 64, 67]];
const harmony: Record<ShotName, Bars> = {
  dawn: [D, D],
  rink: [D, A],
  fall: [Bm, G],
  metro: [G, A],
  curling: [Em, A],
  lake: [D, G],
  skihall: [Bm, A],
  courtyard: [G, D],
  tag: [Em, D, D],
};

/** Shots with the whole band: bass, plucked chords, brushes. */
const full: ReadonlySet<ShotName> = new Set(['rink', 'fall', 'metro', 'curling', 'lake']);
/** On these beats the band holds its breath: grandfather's fall, the stone's stop. */
const rests: Partial<Record<ShotName, [from: number, to: number]>> = { fall: [2, 4], curling: [6.4, 8] };

const silentAt = (name: ShotName, beat: number): boolean => {
  const rest = rests[name];
  return rest !== undefined && beat >= rest[0] && beat < rest[1];
};

const brush = (long: boolean, seed: number) =>
  hiss(
    long ? 0.24 : 0.09,
    () => (long ? 3600 : 5600),
    0.9,
    (t) => Math.min(1, t / 0.012) * Math.exp(-t / (long ? 0.07 : 0.025)),
    seed,
  );

/** Bass, plucked chords and brushes of one bar. */
function band(into: Stereo, name: ShotName, bar: number, start: number, [root, chord]: Bars[number]): void {
  for (const [beat, level] of [
    [0, 0.5],
    [1.5, 0.3],
    [2, 0.42],
    [3.5, 0.26],
  ] as const)
    if (!silentAt(name, bar * 4 + beat))
      add(into, pluck(root + 12, 1.3, 0.28), start + beat * secondsPerBeat, level, -0.1);
  for (const beat of [0.5, 1, 2.5, 3])
    if (!silentAt(name, bar * 4 + beat))
      for (const [i, note] of chord.entries())
        add(into, pluck(note, 1.1, 0.42), start + beat * secondsPerBeat + i * 0.012, 0.11, 0.35 - i * 0.2);
  for (let eighth = 0; eighth < 8; eighth += 1)
    if (!silentAt(name, bar * 4 + eighth / 2))
      add(
        into,
        brush(eighth % 4 === 2, eighth + 3),
        start + (eighth / 2) * secondsPerBeat,
        eighth % 4 === 2 ? 0.13 : 0.06,
        0.25,
      );
}

/** The lake's one bowed phrase: from note to note, in beats. */
const phrase: [beat: number, from: number, to: number, beats: number][] = [
  [0, 69, 74, 1.5],
  [1.5, 74, 76, 0.5],
  [2, 76, 78, 1.9],
  [4, 78, 81, 1.4],
  [5.4, 81, 83, 0.6],
  [6, 83, 81, 1.9],
];

/** All the music of the film. */
export function score(into: Stereo): void {
  for (const { name, start } of shots) {
    for (const [beat, midi, level = 0.9] of tune[name]) {
      add(into, musicBox(midi), start + beat * secondsPerBeat, 0.3 * level, 0.15 * Math.sin(midi));
      if (name === 'tag' || name === 'courtyard')
        add(into, musicBox(midi - 12), start + beat * secondsPerBeat, 0.12 * level, -0.2);
    }
    for (const [bar, chord] of harmony[name].entries()) {
      const at = start + bar * 4 * secondsPerBeat;
      const quiet = full.has(name) ? 0.07 : 0.11;
      for (const note of [chord[0] + 12, ...chord[1]])
        add(into, pad(note, 4.6 * secondsPerBeat), at - 0.1, quiet, (note % 5) / 5 - 0.4);
      if (full.has(name)) band(into, name, bar, at, chord);
    }
    if (name === 'lake')
      for (const [beat, from, to, beats] of phrase)
        add(into, bow(from, to, beats * secondsPerBeat), start + beat * secondsPerBeat, 0.21, -0.25);
    if (name === 'tag') {
      for (const note of [50, 62, 66, 69])
        add(into, pluck(note, 2.4, 0.4), start + 6 * secondsPerBeat, 0.24, 0);
      add(into, drop(hertz(38), hertz(26), 0.9), start + 4 * secondsPerBeat, 0.3);
    }
  }
}
