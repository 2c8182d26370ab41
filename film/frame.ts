import { ribbon } from './ribbon.ts';
import { courtyard } from './shots/courtyard.ts';
import { curling } from './shots/curling.ts';
import { dawn } from './shots/dawn.ts';
import { fall } from './shots/fall.ts';
import { lake } from './shots/lake.ts';
import { metro } from './shots/metro.ts';
import { poster, rink } from './shots/rink.ts';
import { skihall } from './shots/skihall.ts';
import { tag } from './shots/tag.ts';
import { fps, type ShotName, shotAt, size } from './timing.ts';
import { lettering } from './words.ts';

/** A shot draws itself for a time `t` in seconds since its first frame: same time, same picture. */
export type Draw = (t: number) => string;

const drawn: Record<ShotName, Draw> = { dawn, rink, fall, metro, curling, lake, skihall, courtyard, tag };

const document = (body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" ` +
  `viewBox="0 0 ${size.width} ${size.height}">${body}</svg>`;

/** One frame of the film as an SVG document, 1280 × 720. */
export function frame(index: number): string {
  const shot = shotAt(index);
  const picture = drawn[shot.name]((index - shot.firstFrame) / fps);
  return document(picture + lettering(index) + ribbon(index));
}

/** The same frame without the words below it, which are Chinese: for pictures that speak for themselves. */
export function bareFrame(index: number): string {
  const shot = shotAt(index);
  const t = (index - shot.firstFrame) / fps;
  return document((shot.name === 'tag' ? tag(t, false) : drawn[shot.name](t)) + ribbon(index));
}

/** The film's poster, without any words. */
export const posterFrame = (): string => document(poster());
