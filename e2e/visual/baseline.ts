import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { gridOf, pixelsOf, STEP } from './cells.ts';
import type { Seen, Sight } from './compare.ts';
import type { Sights } from './sights.ts';
import { SCHEMES, type Scheme, WIDTHS, type Width } from './widths.ts';

const FOLDER = path.join(import.meta.dirname, 'baseline');
/** Cells across the widest sheet. */
const ROW = 64;

const fileOf = (name: string, type: string): string => path.join(FOLDER, `${name}.${type}`);
const everySight = (sights: Sights): Sight[] =>
  WIDTHS.flatMap((width) => SCHEMES.map((scheme) => sights[width][scheme]));

/** The cells of all boxes, one below the other on a sheet of ROW cells across. */
function sheetOf(sights: Sights): { data: Uint8Array; rows: number } {
  const all = everySight(sights).flatMap(({ boxes }) => boxes.flatMap(({ cells }) => (cells ? [cells] : [])));
  const rows = all.reduce((sum, { down }) => sum + down, 0);
  const data = new Uint8Array(rows * ROW * 3);
  let at = 0;
  for (const { across, down, colours } of all)
    for (let row = 0; row < down; row++, at += ROW * 3)
      data.set(
        colours.subarray(row * across * 3, (row + 1) * across * 3).map((one) => one - (one % STEP)),
        at,
      );
  return { data, rows };
}

/** Writes a page's sights: its boxes as lines of text, their cells as one small picture. */
export async function writeBaseline(name: string, sights: Sights): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const lines = WIDTHS.flatMap((width) => {
    const { light, dark } = sights[width];
    const rows = light.boxes.map(({ key, words, style, x, y, w, h }, at) =>
      [key, words, style, dark.boxes[at]?.style, x, y, w, h].join('\t'),
    );
    return [`${width}\t${light.said}`, ...rows];
  });
  writeFileSync(fileOf(name, 'tsv'), `${lines.join('\n')}\n`);
  const { data, rows } = sheetOf(sights);
  const raw = { width: ROW, height: rows, channels: 3 } as const;
  await sharp(data, { raw }).webp({ lossless: true, effort: 6 }).toFile(fileOf(name, 'webp'));
}

type Plain = Seen & { styles: Record<Scheme, string> };

function readBoxes(name: string): Record<Width, { said: string; boxes: Plain[] }> {
  const found: Record<number, { said: string; boxes: Plain[] }> = {};
  let here: Plain[] = [];
  for (const line of readFileSync(fileOf(name, 'tsv'), 'utf8').trim().split('\n')) {
    const [key = '', words = '', light = '', dark = '', ...numbers] = line.split('\t');
    if (numbers.length === 0) {
      here = [];
      found[Number(key)] = { said: words, boxes: here };
    } else {
      const [x = 0, y = 0, w = 0, h = 0] = numbers.map(Number);
      here.push({ key, words, style: light, styles: { light, dark }, x, y, w, h });
    }
  }
  return found as Record<Width, { said: string; boxes: Plain[] }>;
}

/** Reads what `writeBaseline` has written; undefined where a page has no baseline yet. */
export async function readBaseline(name: string): Promise<Sights | undefined> {
  if (!existsSync(fileOf(name, 'tsv'))) return undefined;
  const boxes = readBoxes(name);
  const { data } = await pixelsOf(readFileSync(fileOf(name, 'webp')));
  let at = 0;
  const seenHere = ({ styles, ...plain }: Plain, width: number, scheme: Scheme): Seen => {
    const box = { ...plain, style: styles[scheme] };
    const grid = gridOf(box, width);
    if (!grid) return box;
    const colours = new Uint8Array(grid.across * grid.down * 3);
    for (let row = 0; row < grid.down; row++, at += ROW * 3)
      colours.set(data.subarray(at, at + grid.across * 3), row * grid.across * 3);
    return { ...box, cells: { ...grid, colours: colours.map((one) => one + STEP / 2) } };
  };
  const sights = WIDTHS.map((width) => {
    const schemes = SCHEMES.map((scheme) => {
      const { said, boxes: plain } = boxes[width];
      return [scheme, { said, boxes: plain.map((box) => seenHere(box, width, scheme)) }];
    });
    return [width, Object.fromEntries(schemes)];
  });
  return Object.fromEntries(sights) as Sights;
}
