import { bareMoments, encodeFilm } from '../film/encode.ts';
import { masterFile, posterFile } from '../film/paths.ts';
import { renderBare, renderMaster } from '../film/render.ts';
import { totalSeconds } from '../film/timing.ts';

const help = `npm run film -- render                  draws the film and its sound → ${masterFile}
npm run film -- encode FILE [POSTER]    ladder, poster and stills from a master → content/film/
npm run film -- frames                  the chapters' stills without words, for share images → content/film/
npm run film -- all                     everything, with the film's own poster`;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

async function render(): Promise<void> {
  const began = performance.now();
  const { drawn, msPerFrame } = await renderMaster();
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(
    `${totalSeconds} s of film, ${drawn} frames drawn (${msPerFrame} ms each), ${seconds} s in all`,
  );
}

async function encode(file: string, poster?: string): Promise<void> {
  const { sizes, loudness } = await encodeFilm(file, poster);
  for (const [name, bytes] of sizes) console.log(`${name.padEnd(22)} ${kilobytes(bytes).padStart(8)}`);
  console.log(
    `${'all'.padEnd(22)} ${kilobytes(sizes.reduce((sum, [, bytes]) => sum + bytes, 0)).padStart(8)}`,
  );
  console.log(`${loudness.integrated} LUFS, ${loudness.truePeak} dBTP, range ${loudness.range} LU`);
}

const drawFrames = async (): Promise<void> => renderBare(await bareMoments());

const [command, file, poster] = process.argv.slice(2);
if (command === 'render') await render();
else if (command === 'encode' && file) await encode(file, poster);
else if (command === 'frames') await drawFrames();
else if (command === 'all') {
  await render();
  await drawFrames();
  await encode(masterFile, posterFile);
} else {
  console.error(help);
  process.exitCode = 1;
}
