import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { finishExport } from '#publish/finishExport.ts';

/** Bytes that do not compress, the same ones for the same name. */
export function noise(name: string, size: number): Buffer {
  const blocks: Buffer[] = [];
  for (let n = 0; n * 32 < size; n++) blocks.push(createHash('sha256').update(`${name}${n}`).digest());
  return Buffer.concat(blocks).subarray(0, size);
}

const hash = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex').slice(0, 10);

/** A small site with every kind of file: `pages` articles in two languages, and what `edition` changes. */
function filesOf(edition: string, pages: number): Map<string, string | Buffer> {
  const css = `.tag { color: #b3121d } /* ${edition} */ ${'.x { margin: 0 }'.repeat(100)}`;
  const film = noise('film', 300_000);
  const sheet = `/_a/site.${hash(css)}.css`;
  const filmPath = `/_a/tuesday-360p.${hash(film)}.mp4`;
  const page = (lang: string, title: string) =>
    `<!doctype html><html lang="${lang}"><head><title>${title}</title><link rel="stylesheet" href="${sheet}"></head>` +
    `<body><h1>${title} ${edition}</h1><p>${'冰雪不贵，就在家附近。'.repeat(60)}</p>` +
    `<a href="/${lang}/">home</a><video src="${filmPath}"></video></body></html>`;
  const files = new Map<string, string | Buffer>([
    [sheet, css],
    [filmPath, film],
    ['/404.html', page('zh', '404 both')],
    ['/index.html', page('zh', 'root')],
    ['/robots.txt', 'User-Agent: *\nAllow: /\n'],
    ['/favicon.ico', noise('icon', 500)],
    ['/manifest.webmanifest', `{"name":"${'x'.repeat(1300)}"}`],
    ['/sitemap.xml', `<urlset>${'<url></url>'.repeat(200)}</urlset>`],
    ['/data/venues.geojson', `{"type":"FeatureCollection","features":[${'1,'.repeat(900)}1]}`],
    ['/data/venues.csv', 'id,name\n'.repeat(300)],
    ['/data/finder.zh.json', `[${'1,'.repeat(900)}1]`],
    [`/data/finder.zh.${hash(edition)}.p0.json`, `[${'2,'.repeat(900)}2]`],
    ['/calendar/zh/beijing.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'],
    ['/_a/zh.6cdbb72f1d.vtt', 'WEBVTT\n'],
    [
      '/_a/rink.7c8fdc7f12.svg',
      `<svg xmlns="http://www.w3.org/2000/svg">${'<path d="M0 0h9"/>'.repeat(200)}</svg>`,
    ],
    ['/_a/still.7c8fdc7f12.avif', noise('avif', 4000)],
    ['/_a/display-0.453fd9a984.woff2', noise('font', 9000)],
    ['/_a/finder.ABCDEFGH.js', `export const edition = 1; ${'const a = 1;'.repeat(200)}`],
    ['/share/zh/home.poster.e44893464c.jpg', noise('poster', 90_000)],
  ]);
  for (const lang of ['zh', 'en']) {
    files.set(`/${lang}/index.html`, page(lang, 'home'));
    files.set(`/${lang}/404/index.html`, page(lang, `404 ${lang}`));
    files.set(`/${lang}/feed.xml`, `<feed>${'<entry/>'.repeat(200)}</feed>`);
    for (let n = 0; n < pages; n++)
      files.set(
        `/${lang}/guides/g${n}/index.html`,
        page(lang, n % 3 ? `guide ${n}` : `guide ${n} ${edition}`),
      );
  }
  return files;
}

/** Writes an export as Next would have written it. The folder is the caller's. */
export function fixtureExport(edition = 'first', pages = 4, folder?: string): string {
  const out = folder ?? mkdtempSync(path.join(tmpdir(), 'fixture-'));
  for (const [name, contents] of filesOf(edition, pages)) {
    mkdirSync(path.dirname(path.join(out, name)), { recursive: true });
    writeFileSync(path.join(out, name), contents);
  }
  return out;
}

/** The same, finished as a build does. */
export async function fixtureSite(edition?: string, pages?: number, folder?: string): Promise<string> {
  const out = fixtureExport(edition, pages, folder);
  await finishExport(out, path.join('.cache', 'packed-in-tests'));
  return out;
}
