import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { PAGE_QUALITY } from './precompress.ts';

/** What a page sends before any picture or font: itself, its styles, the scripts that it starts. Bytes, brotli. */
export interface PageWeight {
  html: number;
  styles: number;
  scripts: number;
  total: number;
}

/** As pages are sent; scripts and styles are sent a few per cent smaller. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: PAGE_QUALITY } };

const STYLES = /<link rel="stylesheet"[^>]*? href="([^"]+)"/g;
const SCRIPTS = /<script[^>]*? src="([^"]+)"/g;

/** Weighs the HTML of a page. */
export type Scales = (html: string) => PageWeight;

/** Weighs pages of a finished export; styles and scripts are weighed once each. Throws when one of them is missing. */
export function pageScales(outDir: string): Scales {
  const known = new Map<string, number>();
  const weigh = (url: string): number => {
    const file = path.join(outDir, url.replace(/[?#].*$/, ''));
    const bytes = known.get(file) ?? brotliCompressSync(readFileSync(file), QUALITY).length;
    known.set(file, bytes);
    return bytes;
  };
  const sum = (html: string, pattern: RegExp): number =>
    [...new Set([...html.matchAll(pattern)].map(([, url = '']) => url))].reduce(
      (all, url) => all + weigh(url),
      0,
    );
  return (html) => {
    const own = brotliCompressSync(html, QUALITY).length;
    const styles = sum(html, STYLES);
    const scripts = sum(html, SCRIPTS);
    return { html: own, styles, scripts, total: own + styles + scripts };
  };
}

/** In the footer stands `<span data-weight></span>`: here the page says what it weighs, in kB of 1,000 bytes. */
export const withWeight = (html: string, { total }: PageWeight): string =>
  html.replace(/(<span data-weight="[^"]*">)[^<]*(<\/span>)/, `$1${Math.ceil(total / 1000)}$2`);
