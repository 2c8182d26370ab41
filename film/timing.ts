/** The film's clock: 25 frames a second and 100 beats a minute, so a beat is exactly 15 frames. */
export const fps = 25;
export const framesPerBeat = 15;
export const secondsPerBeat = framesPerBeat / fps;
/** The picture in its own units, and how many pixels of the master one unit is: 1920 × 1080. */
export const size = { width: 1280, height: 720 };
export const scale = 1.5;

export const shotNames = [
  'dawn',
  'rink',
  'fall',
  'metro',
  'curling',
  'lake',
  'skihall',
  'courtyard',
  'tag',
] as const;
export type ShotName = (typeof shotNames)[number];

/** Length of every shot in beats. All but the last are two bars of four. */
const beats: Record<ShotName, number> = {
  dawn: 8,
  rink: 8,
  fall: 8,
  metro: 8,
  curling: 8,
  lake: 8,
  skihall: 8,
  courtyard: 8,
  tag: 11,
};

export type Shot = { name: ShotName; firstFrame: number; frames: number; start: number; seconds: number };

/** The shots in order; `start` and `seconds` are seconds, frames count from 0. */
export const shots: Shot[] = shotNames.map((name, index) => {
  const before = shotNames.slice(0, index).reduce((sum, earlier) => sum + beats[earlier], 0);
  const firstFrame = before * framesPerBeat;
  const frames = beats[name] * framesPerBeat;
  return { name, firstFrame, frames, start: firstFrame / fps, seconds: frames / fps };
});

export const totalFrames = shots.reduce((sum, shot) => sum + shot.frames, 0);
export const totalSeconds = totalFrames / fps;

/** The shot that a frame belongs to. */
export function shotAt(frame: number): Shot {
  const shot = shots.find(({ firstFrame, frames }) => frame >= firstFrame && frame < firstFrame + frames);
  if (!shot) throw new Error(`Frame ${frame} is outside the film (0–${totalFrames - 1}).`);
  return shot;
}

/** When a shot begins, in seconds. */
export function startOf(name: ShotName): number {
  return shots[shotNames.indexOf(name)]?.start ?? 0;
}
