// npm run film: draws the film, makes its sound, and everything the site serves from this or any other master.
import { join } from 'node:path';
import { encodeFilm, type Report, readFacts } from '../film/encode.ts';
import { renderMaster } from '../film/master.ts';
import { content, masterFile, posterFile } from '../film/paths.ts';
import { prove } from '../film/prove.ts';
import { renderBare } from '../film/render.ts';
import { fps, totalSeconds } from '../film/timing.ts';

const help = `npm run film -- render         draws the film and its sound → ${masterFile}
npm run film -- encode FILE    ladder, poster, stills, seek pictures and chapters from a master → content/film/
npm run film -- own            the same from the master drawn here, with its own poster and stills without words
npm run film -- frames         those stills alone
npm run film -- all            render, then own
npm run film -- prove [20]     draws that many frames twice and compares them`;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`.padStart(9);

async function render(): Promise<void> {
  const began = performance.now();
  const { drawn, msPerFrame } = await renderMaster();
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(
    `${totalSeconds} s of film, ${drawn} frames drawn (${msPerFrame} ms each), ${seconds} s in all`,
  );
}

function print({ encodes, pictures, bytes, loudness }: Report): void {
  for (const one of encodes)
    console.log(`${one.file.padEnd(24)}${kilobytes(one.bytes)}   SSIM ${one.ssim.toFixed(4)}`);
  for (const [file, size] of Object.entries(pictures)) console.log(file.padEnd(24) + kilobytes(size));
  console.log('all'.padEnd(24) + kilobytes(bytes));
  console.log(`${loudness.integrated} LUFS, ${loudness.truePeak} dBTP, range ${loudness.range} LU`);
}

/** The stills of the film drawn here, without the Chinese words that stand in it. */
async function drawStills(): Promise<void> {
  const { stills } = await readFacts();
  await renderBare(
    stills.map(({ at, file }): [number, string] => [Math.round(at * fps), join(content, file)]),
  );
}

async function own(): Promise<void> {
  await drawStills();
  print(await encodeFilm(masterFile, { poster: posterFile, stills: true }));
}

async function proveFrames(count: number): Promise<void> {
  const frames = await prove(count);
  for (const [index, first, second] of frames)
    console.log(index, first, first === second ? '=' : `≠ ${second}`);
  if (frames.some(([, first, second]) => first !== second)) process.exitCode = 1;
}

const [command, argument] = process.argv.slice(2);
if (command === 'render') await render();
else if (command === 'encode' && argument) print(await encodeFilm(argument));
else if (command === 'own') await own();
else if (command === 'frames') await drawStills();
else if (command === 'all') {
  await render();
  await own();
} else if (command === 'prove') await proveFrames(Number(argument ?? 20));
else {
  console.error(help);
  process.exitCode = 1;
}
