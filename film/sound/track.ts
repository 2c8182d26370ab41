import { totalSeconds } from '../timing.ts';
import { places } from './places.ts';
import { score } from './score.ts';
import { room, type Stereo, silence, wav } from './wave.ts';

/** Fades in over the first moment: whatever sounds before the film begins must not start with a click. */
function open(sound: Stereo, seconds: number): void {
  for (const side of [sound.left, sound.right])
    for (let i = 0; i < seconds * 48000; i += 1) side[i] = (side[i] ?? 0) * (i / (seconds * 48000));
}

/** Fades the last second out, so that the film ends in silence. */
function close(sound: Stereo, seconds: number): void {
  for (const side of [sound.left, sound.right]) {
    const from = side.length - Math.round(seconds * 48000);
    for (let i = from; i < side.length; i += 1)
      side[i] = (side[i] ?? 0) * (1 - (i - from) / (side.length - from));
  }
}

/** Lets the loudest moments bend instead of standing out, so that the whole can be louder. */
function level(sound: Stereo, knee = 0.55): void {
  for (const side of [sound.left, sound.right])
    for (let i = 0; i < side.length; i += 1) {
      const sample = side[i] ?? 0;
      const over = Math.abs(sample) - knee;
      if (over > 0) side[i] = Math.sign(sample) * (knee + 0.35 * Math.tanh(over / 0.35));
    }
}

/** The whole sound of the film as a WAV file: music, places, a small room. */
export function track(): Buffer {
  const music = silence(totalSeconds);
  score(music);
  room(music, 0.8);
  places(music);
  level(music);
  open(music, 0.2);
  close(music, 1.2);
  return wav(music, 0.8);
}
