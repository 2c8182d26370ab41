import { type ByteWindow, throughWindow } from './byteWindow.ts';
import { jpegHead } from './jpegHead.ts';
import { kindByContents, type PictureKind, TAKEN, type TakenKind } from './pictureKind.ts';
import { pngHead } from './pngHead.ts';

/** A photograph or a screenshot as its first bytes tell it; width and height as it is shown, upright. */
export interface Head {
  kind: TakenKind;
  bytes: number;
  width: number;
  height: number;
}

/** `broken`: cut off, or not what it begins as. A kind: a picture that articles do not take. */
export type HeadTrouble = { broken: true } | { kind: PictureKind | undefined };

const isTaken = (kind: PictureKind | undefined): kind is TakenKind =>
  (TAKEN as readonly (PictureKind | undefined)[]).includes(kind);

/** Reads what the check needs to know of a picture, without its pixels. A drawing (SVG) has no size here: 0 × 0. */
export function headOf(window: ByteWindow): Head | HeadTrouble {
  const kind = kindByContents(window);
  if (!isTaken(kind)) return { kind };
  if (kind === 'svg') return { kind, bytes: window.size, width: 0, height: 0 };
  const size = kind === 'jpg' ? jpegHead(window) : pngHead(window);
  return size ? { kind, bytes: window.size, ...size } : { broken: true };
}

/** The head of a file. Throws where it cannot be read. */
export const readHead = (file: string): Head | HeadTrouble => throughWindow(file, headOf);
