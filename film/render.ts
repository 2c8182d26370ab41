import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { frame } from './frame.ts';
import { fps, size, totalFrames } from './timing.ts';

const root = new URL('..', import.meta.url).pathname;
export const cache = join(root, '.cache/film');
const flags = '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking';

/** Where a frame's picture lies. */
export const frameFile = (index: number): string =>
  join(cache, 'frames', `${String(index).padStart(5, '0')}.jpg`);

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** The page that draws: an empty body and the display face. */
async function page(browser: Browser) {
  const font = await readFile(join(root, 'lib/fonts/SmileySans-Oblique.woff2'));
  const style = `@font-face{font-family:Smiley;src:url(data:font/woff2;base64,${font.toString('base64')})}body{margin:0}svg{display:block}`;
  const opened = await browser.newPage({ viewport: size });
  await opened.setContent(
    `<style>${style}</style><p style="font-family:Smiley">星期二</p><div id="stage"></div>`,
  );
  await opened.evaluate(() => document.fonts.load('20px Smiley', '星期二').then(() => document.fonts.ready));
  await opened.evaluate(() => document.querySelector('p')?.remove());
  return opened;
}

/** Draws the frames that are not in the cache yet. Returns how many were drawn and the mean time of one in ms. */
export async function renderFrames(indices: number[]): Promise<{ drawn: number; msPerFrame: number }> {
  await mkdir(join(cache, 'frames'), { recursive: true });
  const missing: number[] = [];
  for (const index of indices) if (!(await exists(frameFile(index)))) missing.push(index);
  if (missing.length === 0) return { drawn: 0, msPerFrame: 0 };
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: flags.split(' '),
  });
  const began = performance.now();
  try {
    const stage = await page(browser);
    const devtools = await stage.context().newCDPSession(stage);
    for (const index of missing) {
      await stage.evaluate((svg) => {
        const place = document.getElementById('stage');
        if (place) place.innerHTML = svg;
      }, frame(index));
      const shot = await devtools.send('Page.captureScreenshot', {
        format: 'jpeg',
        quality: 96,
        optimizeForSpeed: true,
      });
      await writeFile(frameFile(index), Buffer.from(shot.data, 'base64'));
    }
  } finally {
    await browser.close();
  }
  return { drawn: missing.length, msPerFrame: Math.round((performance.now() - began) / missing.length) };
}

/** Runs a program to its end; rejects with its last words. Resolves to everything it said on stderr. */
export async function run(program: string, args: string[]): Promise<string> {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`${program} ended with ${code}:\n${said.slice(-1500)}`);
  return said;
}

/** Joins frames and sound to the master: H.264 at very high quality, 25 frames a second. */
export async function joinMaster(sound: string, out: string): Promise<void> {
  const video = ['-framerate', String(fps), '-i', join(cache, 'frames', '%05d.jpg')];
  const coding = [
    '-c:v',
    'libx264',
    '-preset',
    'fast',
    '-crf',
    '12',
    '-pix_fmt',
    'yuv420p',
    '-colorspace',
    'bt709',
  ];
  const range = ['-vf', 'scale=in_range=full:in_color_matrix=bt601:out_range=tv:out_color_matrix=bt709'];
  const tags = ['-color_primaries', 'bt709', '-color_trc', 'bt709'];
  const audio = ['-c:a', 'pcm_s16le'];
  await run('ffmpeg', [
    '-y',
    ...video,
    '-i',
    sound,
    ...range,
    ...coding,
    ...tags,
    ...audio,
    '-frames:v',
    String(totalFrames),
    out,
  ]);
}
