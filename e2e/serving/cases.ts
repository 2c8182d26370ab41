import { globSync } from 'node:fs';
import path from 'node:path';
import { SPECULATION_PATH } from '#publish/serving/speculation.ts';
import { TYPES } from '#publish/serving.ts';

/** A request, and what must come of it: headers as they are, or `undefined` for none. */
export interface Case {
  title: string;
  path: string;
  headers?: Record<string, string | undefined>;
  method?: string;
  status: number;
  answer?: Record<string, string | RegExp | undefined>;
}

const IMMUTABLE = 'public, max-age=31536000, immutable';
const SHORT = /^public, max-age=300\b/;

function homes(): Case[] {
  const languages: [string | undefined, string][] = [
    [undefined, '/zh/'],
    ['zh-CN,zh;q=0.9,en;q=0.8', '/zh/'],
    ['en-GB,en;q=0.9,zh;q=0.8', '/en/'],
    ['EN', '/en/'],
    ['fr,de;q=0.9', '/zh/'],
    ['fr, en;q=0.5', '/en/'],
    ['el,es;q=0.9,zu,z,e,*;q=0.1,en', '/en/'],
    ['fr,zh-TW,en', '/zh/'],
    [`${'x,'.repeat(800)}en`, '/en/'],
  ];
  return languages.map(([accepted, location]) => ({
    title: `/ for ${accepted?.slice(0, 40) ?? 'no language'}`,
    path: '/',
    headers: accepted === undefined ? {} : { 'Accept-Language': accepted },
    status: 302,
    answer: { location, vary: 'Accept-Language', 'cache-control': 'no-cache' },
  }));
}

const slashes: Case[] = [
  ['/zh', '/zh/'],
  ['/zh/venues?q=haerbin&d=%2F', '/zh/venues/?q=haerbin&d=%2F'],
  ['/zh/%E5%86%B0', '/zh/%E5%86%B0/'],
  ['/zh/x%25y', '/zh/x%25y/'],
  ['/zh/venues?', '/zh/venues/?'],
  ['/_headers', '/_headers/'],
].map(([from = '', location = '']) => ({
  title: `slash: ${from}`,
  path: from,
  status: 301,
  answer: { location },
}));

const lost: Case[] = [
  '/zh/nothing/',
  '/en/nothing/',
  '/nothing/',
  '/nothing.png',
  '/share/nothing.jpg',
  '/_a/',
  '/zh/a/b.html',
]
  .flatMap((one) => [
    { title: `lost: ${one}`, path: one, status: 404, headers: {} },
    { title: `lost: HEAD ${one}`, path: one, status: 404, method: 'HEAD' },
    { title: `lost, brotli: ${one}`, path: one, status: 404, headers: { 'Accept-Encoding': 'br' } },
    { title: `lost, range: ${one}`, path: one, status: 404, headers: { Range: 'bytes=0-9' } },
    { title: `lost, condition: ${one}`, path: one, status: 404, headers: { 'If-None-Match': '*' } },
  ])
  .map((one) => ({
    ...one,
    answer: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=60',
      'access-control-allow-origin': undefined,
    },
  }));

const hiddenFiles: Case[] = [
  '/zh/index.html.br',
  '/zh/index.html.gz',
  '/zh/index.html.zst',
  '/.git/config/',
  '/_headers/',
  '/_redirects/',
  '/.env.local',
  '/zh/.release.json',
  '/.%65nv',
  '/zh/index.html.b%72',
].map((one) => ({
  title: `hidden: ${one}`,
  path: one,
  status: 404,
}));

const methods: Case[] = ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'].map((method) => ({
  title: `${method} /zh/`,
  path: '/zh/',
  method,
  status: 405,
}));

function encodings(text: string): Case[] {
  const known: [string, string | undefined][] = [
    ['br', 'br'],
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, br;q=0', 'gzip'],
    ['identity', undefined],
    ['deflate', undefined],
  ];
  return known.flatMap(([accepted, encoding]) =>
    ['GET', 'HEAD'].map((method) => ({
      title: `${method} ${text} for ${accepted}`,
      path: text,
      method,
      status: 200,
      headers: { 'Accept-Encoding': accepted },
      answer: { 'content-encoding': encoding, vary: 'Accept-Encoding' },
    })),
  );
}

const ranges = (file: string, size: number): Case[] =>
  (
    [
      ['bytes=0-99', 206, `bytes 0-99/${size}`],
      ['bytes=1000-', 206, `bytes 1000-${size - 1}/${size}`],
      ['bytes=-10', 206, `bytes ${size - 10}-${size - 1}/${size}`],
      [`bytes=10-${size + 999}`, 206, `bytes 10-${size - 1}/${size}`],
      [`bytes=-${size * 2}`, 206, `bytes 0-${size - 1}/${size}`],
      [`bytes=${size}-`, 416, `bytes */${size}`],
      ['bytes=0-9,20-29', 200, undefined],
    ] as const
  ).map(([range, status, contentRange]) => ({
    title: `${range} of ${file}`,
    path: file,
    headers: { Range: range },
    status,
    answer: { 'content-range': contentRange, 'cache-control': IMMUTABLE },
  }));

/** Every kind of request to a site in `folder`, with files found there. */
export function casesFor(folder: string, sizeOf: (file: string) => number): Case[] {
  const all = globSync('**/*.*', { cwd: folder })
    .map((file) => `/${file.split(path.sep).join('/')}`)
    .sort();
  const first = (pattern: RegExp): string => {
    const found = all.find((file) => pattern.test(file));
    if (!found) throw new Error(`no file like ${pattern} in ${folder}`);
    return found;
  };
  const types: Case[] = Object.entries(TYPES).flatMap(([ending, type]) => {
    const file = all.find((one) => one.endsWith(`.${ending}`));
    return file
      ? [{ title: `type of .${ending}`, path: file, status: 200, answer: { 'content-type': type } }]
      : [];
  });
  const kept: Case[] = [/^\/_a\/.*\.svg$/, /^\/_a\/.*\.js$/, /^\/share\/.*\.jpg$/, /\.mp4$/]
    .map(first)
    .concat(all.filter((file) => /^\/data\/finder\.zh\..+\..+\.json$/.test(file)).slice(0, 1))
    .map((file) => ({
      title: `kept: ${file}`,
      path: file,
      status: 200,
      answer: { 'cache-control': IMMUTABLE },
    }));
  const renewed: Case[] = [
    '/zh/',
    '/en/?s=wb',
    '/zh/index.html',
    '/404.html',
    '/data/finder.zh.json',
    '/robots.txt',
    '/sitemap.xml',
  ].map((file) => ({
    title: `renewed: ${file}`,
    path: file,
    status: 200,
    answer: { 'cache-control': SHORT },
  }));
  const open: Case[] = [first(/^\/share\/.*jpg$/), '/data/venues.csv', '/zh/feed.xml', first(/\.ics$/)].map(
    (file) => ({
      title: `open: ${file}`,
      path: file,
      status: 200,
      answer: { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' },
    }),
  );
  const closed: Case[] = ['/zh/', first(/\.js$/)].map((file) => ({
    title: `own: ${file}`,
    path: file,
    status: 200,
    answer: { 'access-control-allow-origin': undefined, 'cross-origin-resource-policy': 'same-origin' },
  }));
  const ahead: Case[] = ['/zh/', '/zh/index.html', '/en/nothing/', '/nothing.png'].map((one) => ({
    title: `next pages: ${one}`,
    path: one,
    status: one.includes('nothing') ? 404 : 200,
    answer: { 'speculation-rules': `"${SPECULATION_PATH}"` },
  }));
  const notAhead: Case[] = [
    ['/', 302],
    ['/zh', 301],
    ['/sitemap.xml', 200],
    [SPECULATION_PATH, 200],
    [first(/\.js$/), 200],
  ].map(([one, status]) => ({
    title: `no next pages: ${one}`,
    path: String(one),
    status: Number(status),
    answer: { 'speculation-rules': undefined },
  }));
  const https: Case = {
    title: 'https behind a proxy',
    path: '/zh/',
    headers: { 'X-Forwarded-Proto': 'https' },
    status: 200,
    answer: { 'strict-transport-security': /^max-age=\d{8}/ },
  };
  const film = first(/\.mp4$/);
  const texts = ['/zh/', first(/^\/_a\/.*\.svg$/), '/sitemap.xml'];
  return [
    ...homes(),
    { title: '/ with a query', path: '/?s=wb', status: 302, answer: { location: '/zh/?s=wb' } },
    ...slashes,
    ...lost,
    ...hiddenFiles,
    ...methods,
    ...texts.flatMap(encodings),
    ...ranges(film, sizeOf(film)),
    ...ranges(first(/^\/share\/.*jpg$/), sizeOf(first(/^\/share\/.*jpg$/))),
    ...types,
    ...kept,
    ...renewed,
    ...open,
    ...closed,
    ...ahead,
    ...notAhead,
    https,
  ];
}
