import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CDPSession, chromium } from '@playwright/test';
import { bareFrame, frame, posterFrame } from './frame.ts';
import { cache, face, frameFile, frames, masterFile, posterFile } from './paths.ts';
import { run } from './run.ts';
import { track } from './sound/track.ts';
import { fps, size, totalFrames } from './timing.ts';

const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking ' +
  '--disable-component-update --disable-sync';
const keys = join(cache, 'drawn.json');

/** What each cached frame was drawn from: a frame is drawn again only when its SVG changed. */
async function drawnBefore(): Promise<Record<string, string>> {
  return readFile(keys, 'utf8').then(
    (text) => JSON.parse(text) as Record<string, string>,
    () => ({}),
  );
}
const keyOf = (svg: string): string => createHash('sha1').update(svg).digest('base64url');

/** A browser page that shows one SVG after the other; `draw` returns a JPEG. */
async function easel(): Promise<{
  draw: (svg: string, quality?: number) => Promise<Buffer>;
  close: () => Promise<void>;
}> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: flags.split(' ') });
  const page = await browser.newPage({ viewport: size });
  const font = (await readFile(face)).toString('base64');
  const style = `@font-face{font-family:Smiley;src:url(data:font/woff2;base64,${font})}body{margin:0}svg{display:block}`;
  await page.setContent(`<style>${style}</style><div id="easel"></div>`);
  await page.evaluate(() => document.fonts.load('20px Smiley', '星期二'));
  const devtools: CDPSession = await page.context().newCDPSession(page);
  const draw = async (svg: string, quality = 96): Promise<Buffer> => {
    await page.evaluate((markup) => {
      const place = document.getElementById('easel');
      if (place) place.innerHTML = markup;
    }, svg);
    const shot = await devtools.send('Page.captureScreenshot', {
      format: 'jpeg',
      quality,
      optimizeForSpeed: true,
    });
    return Buffer.from(shot.data, 'base64');
  };
  return { draw, close: () => browser.close() };
}

/** Draws the frames whose picture changed since the last run, and the poster. Returns how many and how fast. */
export async function renderFrames(indices: number[]): Promise<{ drawn: number; msPerFrame: number }> {
  await mkdir(frames, { recursive: true });
  const known = await drawnBefore();
  const { draw, close } = await easel();
  const began = performance.now();
  let drawn = 0;
  try {
    for (const index of indices) {
      const svg = frame(index);
      const key = keyOf(svg);
      if (known[index] === key) continue;
      await writeFile(frameFile(index), await draw(svg));
      known[index] = key;
      drawn += 1;
      if (drawn % 100 === 0) await writeFile(keys, JSON.stringify(known));
    }
    await writeFile(posterFile, await draw(posterFrame(), 82));
  } finally {
    await close();
    await writeFile(keys, JSON.stringify(known));
  }
  return { drawn, msPerFrame: Math.round((performance.now() - began) / Math.max(1, drawn)) };
}

/** Draws some frames without words, each into its file: moments of the film as share images show them. */
export async function renderBare(wanted: readonly (readonly [index: number, file: string])[]): Promise<void> {
  const { draw, close } = await easel();
  try {
    for (const [index, file] of wanted) await writeFile(file, await draw(bareFrame(index), 84));
  } finally {
    await close();
  }
}

/** Draws the whole film, makes its sound, and joins both: H.264 of very high quality with PCM sound. */
export async function renderMaster(): Promise<{ drawn: number; msPerFrame: number }> {
  const done = await renderFrames(Array.from({ length: totalFrames }, (_, index) => index));
  const sound = join(cache, 'sound.wav');
  await writeFile(sound, track());
  const input = [
    '-framerate',
    String(fps),
    '-i',
    join(frames, '%05d.jpg'),
    '-i',
    sound,
    '-frames:v',
    String(totalFrames),
  ];
  const colour = ['-vf', 'scale=in_range=full:in_color_matrix=bt601:out_range=tv:out_color_matrix=bt709'];
  const tags = ['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'];
  const video = ['-c:v', 'libx264', '-preset', 'fast', '-crf', '12', '-pix_fmt', 'yuv420p'];
  await run('ffmpeg', ['-y', ...input, ...colour, ...video, ...tags, '-c:a', 'pcm_s16le', masterFile]);
  return done;
}
