import { readFileSync } from 'node:fs';
import test from 'node:test';
import { siteOrigin } from '#lib/routes.ts';
import { noOffenders } from './offenders.ts';
import { fileOf, site } from './site.ts';

const { pages, files } = await site();
const origin = siteOrigin();
const idsOf = new Map([...pages].map(([path, { ids }]) => [path, new Set(ids)]));

/** Why a URL found on a page leads nowhere; undefined when it leads somewhere. */
function deadEnd(href: string, from: string): string | undefined {
  const url = URL.parse(href, origin + from);
  if (!url) return 'no URL';
  if (url.origin !== origin) return /^(?:https?|mailto|tel):$/.test(url.protocol) ? undefined : url.protocol;
  const path = decodeURIComponent(url.pathname);
  if (path !== '/' && !pages.has(path) && !files.has(path)) return 'nothing there';
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor && !idsOf.get(path)?.has(anchor) ? `no #${anchor} there` : undefined;
}

test('every link of the site leads to a page, a file or a place that exists', () => {
  const dead = [...pages.values()].flatMap(({ path, anchors }) =>
    anchors.flatMap(({ href }) => {
      const reason = href === undefined ? undefined : deadEnd(href, path);
      return reason ? [`${path} → ${href}: ${reason}`] : [];
    }),
  );
  noOffenders(dead, 'dead links');
});

test('every file that a page loads is one of the site', () => {
  const missing = [...pages.values()].flatMap(({ path, loads }) =>
    loads.flatMap((href) => {
      const url = new URL(href, origin + path);
      return url.origin === origin && files.has(url.pathname) ? [] : [`${path} loads ${href}`];
    }),
  );
  noOffenders(missing, 'files');
});

test('every file that a style sheet or a drawing loads is one of the site', () => {
  const missing = [...files]
    .filter((file) => /\.(?:css|svg)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(fileOf(file), 'utf8');
      const urls = [...text.matchAll(/url\((["']?)(.*?)\1\)|@import\s+["'](.*?)["']|\shref="(.*?)"/g)];
      return urls.flatMap(([, , inUrl, inImport, inHref]) => {
        const href = inUrl ?? inImport ?? inHref ?? '';
        if (href.startsWith('#') || href.startsWith('data:')) return [];
        const url = new URL(href, origin + file);
        return url.origin === origin && files.has(url.pathname) ? [] : [`${file} loads ${href}`];
      });
    });
  noOffenders(missing, 'files');
});

test('a link that opens a new window gives it no way back', () => {
  const open = [...pages.values()].flatMap(({ path, anchors }) =>
    anchors
      .filter(({ target, rel = '' }) => target === '_blank' && !/\bnoopener\b/.test(rel))
      .map(({ href }) => `${path} → ${href}`),
  );
  noOffenders(open, 'target without noopener');
});
