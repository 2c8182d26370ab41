import fs from 'node:fs';
import { neededWidth } from '#lib/pictures/layout.ts';
import { MOST_BYTES, MOST_PIXELS, MOST_RATIO, MOST_SVG_BYTES } from '#lib/pictures/limits.ts';
import { kindByName } from '#lib/pictures/pictureKind.ts';
import { type Head, readHead } from '#lib/pictures/readHead.ts';
import { cleanSvg, type SvgTrouble } from '#lib/pictures/svg/cleanSvg.ts';
import { type Finding, START } from '../finding.ts';
import { placeOf } from '../mdx/textPlace.ts';
import { imageMessages } from '../messages/imageMessages.ts';
import { svgMessages } from '../messages/svgMessages.ts';

type SvgWords = (place: typeof START, found: string) => Finding;

const SVG: Readonly<Record<SvgTrouble['why'], SvgWords>> = {
  element: svgMessages.element,
  handler: svgMessages.handler,
  address: svgMessages.address,
  'style-sheet': (place) => svgMessages.styles(place),
  'no-size': (place) => svgMessages.noSize(place),
  'too-much': (place) => svgMessages.tooMuch(place),
  entity: (place) => svgMessages.entity(place),
  broken: (place) => svgMessages.broken(place),
  deep: (place) => svgMessages.deep(place),
};
/** One drawing says so much at most: a traced one could repeat itself a thousand times. */
const MOST_TOLD = 5;

function checkDrawing(file: string, name: string): Finding[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(fs.readFileSync(file));
  } catch {
    return [imageMessages.broken(START, name)];
  }
  const { troubles } = cleanSvg(text);
  return troubles.slice(0, MOST_TOLD).map(({ why, found, at }) => SVG[why](placeOf(text, at), found));
}

function checkSize({ width, height }: Head): Finding[] {
  if (width * height > MOST_PIXELS) return [imageMessages.tooManyPixels(START, width, height)];
  if (Math.max(width, height) > MOST_RATIO * Math.min(width, height))
    return [imageMessages.strip(START, width, height)];
  const needed = neededWidth({ width, height });
  return width < needed ? [imageMessages.tooSmall(START, width, height, needed)] : [];
}

/** What is wrong with a picture as a file. Only its head is read, or a drawing of at most 256 KB. Never throws. */
export function checkPictureFile(file: string, name: string): Finding[] {
  const named = kindByName(name) ?? '';
  try {
    const entry = fs.lstatSync(file);
    // Something that is no plain file, a pipe for one, may never end.
    if (!entry.isFile()) return [imageMessages.link(START)];
    if (entry.size > MOST_BYTES) return [imageMessages.tooHeavy(START, entry.size)];
    const head = readHead(file);
    if ('broken' in head) return [imageMessages.broken(START, name)];
    const { kind } = head;
    if (kind === undefined) return [imageMessages.broken(START, name)];
    if (!('bytes' in head)) return [imageMessages.type(START, kind)];
    if (kind !== named) return [imageMessages.misnamed(START, name, kind, name.replace(/[^.]*$/, kind))];
    if (kind !== 'svg') return checkSize(head);
    return head.bytes > MOST_SVG_BYTES ? [svgMessages.tooHeavy(START, head.bytes)] : checkDrawing(file, name);
  } catch {
    return [imageMessages.broken(START, name)];
  }
}
