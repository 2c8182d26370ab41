import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { face } from './paths.ts';
import { size } from './timing.ts';

/** Draws SVG documents as JPEGs. */
export interface Easel {
  /** `quality` is JPEG's, 0–100. */
  draw: (svg: string, quality?: number) => Promise<Buffer>;
  close: () => Promise<void>;
}

// Software only: the same pixels on every machine.
const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking ' +
  '--disable-component-update --disable-sync --force-color-profile=srgb --disable-lcd-text';

/** Opens a browser page that shows one SVG after the other, `scale` pixels to a unit of the picture. */
export async function openEasel(scale: number): Promise<Easel> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: flags.split(' ') });
  // The drawing itself is enlarged: a screenshot leaves a device’s own scale out.
  const viewport = { width: Math.round(size.width * scale), height: Math.round(size.height * scale) };
  const page = await browser.newPage({ viewport });
  const font = (await readFile(face)).toString('base64');
  const style = `@font-face{font-family:Smiley;src:url(data:font/woff2;base64,${font})}body{margin:0}#easel>svg{display:block;width:${viewport.width}px;height:${viewport.height}px}`;
  await page.setContent(`<style>${style}</style><div id="easel"></div>`);
  await page.evaluate(() => document.fonts.load('20px Smiley', '星期二'));
  const devtools = await page.context().newCDPSession(page);
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
