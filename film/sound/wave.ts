/** Samples a second of everything in `sound/`. */
export const rate = 48000;

/** A stereo stretch of sound; samples are −1…1 before the final level. */
export type Stereo = { left: Float32Array; right: Float32Array };

export const silence = (seconds: number): Stereo => ({
  left: new Float32Array(Math.ceil(seconds * rate)),
  right: new Float32Array(Math.ceil(seconds * rate)),
});

/** A sound as a function of the seconds since it began; it lasts `seconds`. */
export type Voice = { seconds: number; at: (t: number) => number };

/** Adds a voice at `start` seconds. `pan` is −1 left … 1 right, with equal power. */
export function add(into: Stereo, voice: Voice, start: number, gain = 1, pan = 0): void {
  const from = Math.round(start * rate);
  const length = Math.min(Math.round(voice.seconds * rate), into.left.length - from);
  const [l, r] = [Math.cos(((pan + 1) * Math.PI) / 4) * gain, Math.sin(((pan + 1) * Math.PI) / 4) * gain];
  for (let i = Math.max(0, -from); i < length; i += 1) {
    const sample = voice.at(i / rate);
    into.left[from + i] = (into.left[from + i] ?? 0) + sample * l;
    into.right[from + i] = (into.right[from + i] ?? 0) + sample * r;
  }
}

/** A small room: four damped echoes a side, mixed under the dry sound in place. */
export function room(sound: Stereo, amount: number): void {
  const taps: [keyof Stereo, number[]][] = [
    ['left', [0.0297, 0.0431, 0.0653, 0.0871]],
    ['right', [0.0331, 0.0473, 0.0607, 0.0929]],
  ];
  for (const [side, delays] of taps) {
    const dry = sound[side].slice();
    for (const delay of delays) {
      const shift = Math.round(delay * rate);
      const line = new Float32Array(dry.length);
      let damped = 0;
      for (let i = shift; i < dry.length; i += 1) {
        damped += 0.35 * ((line[i - shift] ?? 0) - damped);
        line[i] = (dry[i - shift] ?? 0) + damped * 0.78;
        sound[side][i] = (sound[side][i] ?? 0) + (line[i] ?? 0) * amount * 0.25;
      }
    }
  }
}

/** 16-bit stereo WAV, at most `peak` loud. */
export function wav({ left, right }: Stereo, peak = 0.7): Buffer {
  let loudest = 1e-9;
  for (const side of [left, right]) for (const sample of side) loudest = Math.max(loudest, Math.abs(sample));
  const scale = (peak / loudest) * 32767;
  const bytes = left.length * 4;
  const file = Buffer.alloc(44 + bytes);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + bytes, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(2, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * 4, 28);
  file.writeUInt16LE(4, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(bytes, 40);
  for (let i = 0; i < left.length; i += 1) {
    file.writeInt16LE(Math.round((left[i] ?? 0) * scale), 44 + i * 4);
    file.writeInt16LE(Math.round((right[i] ?? 0) * scale), 46 + i * 4);
  }
  return file;
}
