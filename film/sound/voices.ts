import { rng } from '#illustrations/kit/env.mjs';
import { rate, type Voice } from './wave.ts';

const tau = 2 * Math.PI;
/** Frequency of a MIDI note number. */
export const hertz = (note: number): number => 440 * 2 ** ((note - 69) / 12);

/** A music box: a tine and its high, quickly dying overtones. */
export function musicBox(note: number, seconds = 2.2): Voice {
  const f = hertz(note);
  const tine = (t: number, ratio: number, life: number, level: number): number =>
    level * Math.sin(tau * f * ratio * t) * Math.exp(-t / life);
  const at = (t: number): number =>
    Math.min(1, t / 0.002) *
    (tine(t, 1, 0.75, 0.62) +
      tine(t, 2.01, 0.4, 0.14) +
      tine(t, 5.42, 0.12, 0.13) +
      tine(t, 10.2, 0.03, 0.06));
  return { seconds, at };
}

/** A plucked string (Karplus–Strong): noise going round a line that dulls it. */
export function pluck(note: number, seconds = 1.8, bright = 0.5): Voice {
  const period = rate / hertz(note);
  const length = Math.max(2, Math.floor(period));
  const random = rng(note * 97);
  const line = Float32Array.from({ length }, () => random() * 2 - 1);
  for (let pass = 0; pass < 3; pass += 1)
    for (let i = 1; i < length; i += 1) line[i] = bright * (line[i] ?? 0) + (1 - bright) * (line[i - 1] ?? 0);
  const mean = line.reduce((sum, sample) => sum + sample, 0) / length;
  const peak = line.reduce((most, sample) => Math.max(most, Math.abs(sample - mean)), 1e-6);
  for (let i = 0; i < length; i += 1) line[i] = ((line[i] ?? 0) - mean) / peak;
  const out = new Float32Array(Math.ceil(seconds * rate));
  for (let i = 0; i < out.length; i += 1) {
    const here = i % length;
    const next = (here + 1) % length;
    out[i] = line[here] ?? 0;
    line[here] = 0.997 * (0.5 * (line[here] ?? 0) + 0.5 * (line[next] ?? 0));
  }
  return { seconds, at: (t) => (out[Math.round(t * rate)] ?? 0) * Math.exp(-t / (seconds * 0.6)) };
}

/** A low warm pad: three slightly detuned triangles that breathe in and out. */
export function pad(note: number, seconds: number): Voice {
  const f = hertz(note);
  const triangle = (x: number): number => (2 / Math.PI) * Math.asin(Math.sin(tau * x));
  const at = (t: number): number => {
    const breath = Math.min(1, t / 0.9, (seconds - t) / 0.9);
    const tone = triangle(f * t) + triangle(f * 1.003 * t + 0.3) + 0.6 * Math.sin(tau * f * 0.998 * t);
    return 0.24 * tone * Math.max(0, breath) * (0.9 + 0.1 * Math.sin(tau * 0.4 * t));
  };
  return { seconds, at };
}

/** A soft bowed voice with a slow vibrato, for the one phrase on the lake. */
export function bow(from: number, to: number, seconds: number): Voice {
  let phase = 0;
  const at = (t: number): number => {
    const slide = Math.min(1, t / 0.12);
    const note = from + (to - from) * slide + 0.18 * Math.sin(tau * 5.4 * t) * Math.min(1, t / 0.5);
    phase += hertz(note) / rate;
    const body = [1, 2, 3, 4, 5, 6].reduce((sum, k) => sum + Math.sin(tau * phase * k) / k ** 1.35, 0);
    return 0.34 * body * Math.min(1, t / 0.07, (seconds - t) / 0.12);
  };
  return { seconds, at };
}

/** Noise through a band around `centre` Hz; `shape` is its loudness over time (0…1). */
export function hiss(
  seconds: number,
  centre: (t: number) => number,
  width: number,
  shape: (t: number) => number,
  seed = 1,
): Voice {
  const random = rng(seed);
  let low = 0;
  let band = 0;
  const at = (t: number): number => {
    const f = Math.min(0.9, 2 * Math.sin((Math.PI * centre(t)) / rate));
    const noise = random() * 2 - 1;
    low += f * band;
    band += f * (noise - low - width * band);
    return band * shape(t);
  };
  return { seconds, at };
}

/** A fall from one pitch to another, dying: thumps and knocks. */
export function drop(from: number, to: number, seconds: number): Voice {
  let phase = 0;
  const at = (t: number): number => {
    phase += (to + (from - to) * Math.exp(-t / 0.035)) / rate;
    return Math.sin(tau * phase) * Math.exp(-t / (seconds / 4)) * Math.min(1, t / 0.002);
  };
  return { seconds, at };
}
