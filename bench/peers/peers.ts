import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Measured, measured } from '../build/measured.ts';
import { type Article, bodyOf, markdownOf, titleOf } from './article.ts';

/** A generator with the plainest template it comes with, or, where it has none, one stylesheet of 20 lines. */
interface Peer {
  name: string;
  /** Where the picture of every page goes, and where the plain stylesheet does. */
  picture: string;
  styles?: string;
  /** Name and text of an article's file. */
  file: (article: Article) => string;
  text: (article: Article) => string;
  command: readonly string[];
  out: string;
}

/** Where the template has no place of its own for it: below the title. */
const PICTURE = '![](/picture.svg)';

export const PEERS: readonly Peer[] = [
  {
    name: 'astro',
    picture: 'public/picture.svg',
    styles: 'src/plain.css',
    file: ({ slug }) => `src/pages/a/${slug}.md`,
    text: (article) => markdownOf(article, { layout: '../../layouts/Plain.astro' }),
    command: ['node_modules/.bin/astro', 'build'],
    out: 'dist',
  },
  {
    name: 'docusaurus',
    picture: 'static/picture.svg',
    file: ({ slug }) => `docs/a/${slug}.md`,
    text: (article) => markdownOf(article).replace(/^# .*$/m, `$&\n\n${PICTURE}`),
    command: ['node_modules/.bin/docusaurus', 'build'],
    out: 'build',
  },
  {
    name: 'nextra',
    picture: 'public/picture.svg',
    file: ({ slug }) => `content/a/${slug}.mdx`,
    text: (article) => markdownOf(article).replace(/^# .*$/m, `$&\n\n${PICTURE}`),
    command: ['node_modules/.bin/next', 'build'],
    out: 'out',
  },
  {
    name: 'next-mdx',
    picture: 'public/picture.svg',
    styles: 'app/plain.css',
    file: ({ slug }) => `articles/${slug}.mdx`,
    text: (article) => `export const title = ${JSON.stringify(titleOf(article))};\n\n${bodyOf(article)}`,
    command: ['node_modules/.bin/next', 'build'],
    out: 'out',
  },
];

const QUIET = { ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', CI: 'true' };

export interface BuiltPeer extends Measured {
  name: string;
  /** The finished site; an article stands at `/a/<slug>/`. */
  site: string;
}

/** Where peers are installed, once for a machine and their versions; nothing of it belongs to the project. */
const INSTALLED = path.join(os.tmpdir(), 'bench-peers');

/** The folder of a peer with its packages, at the versions of its `package.json`. */
function installed(name: string): string {
  const [dir, own] = [path.join(INSTALLED, name), path.join('bench/peers', name)];
  const wanted = readFileSync(path.join(own, 'package.json'), 'utf8');
  const stamp = path.join(dir, '.installed');
  const same = (): boolean => {
    try {
      return readFileSync(stamp, 'utf8') === wanted;
    } catch {
      return false;
    }
  };
  if (!same()) {
    rmSync(dir, { recursive: true, force: true });
    mkdirSync(dir, { recursive: true });
    writeFileSync(path.join(dir, 'package.json'), wanted);
    const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
      cwd: dir,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`npm install of ${name} ended with ${status}: ${stderr.slice(-2000)}`);
    writeFileSync(stamp, wanted);
  }
  return dir;
}

/** Builds some articles with a peer in a new folder, which the caller removes (`path.dirname(site)`). */
export async function buildPeer(
  name: string,
  articles: readonly Article[],
  picture: string,
): Promise<BuiltPeer> {
  const peer = PEERS.find((one) => one.name === name);
  if (!peer) throw new Error(`no peer “${name}”: ${PEERS.map((one) => one.name).join(', ')}`);
  const modules = path.join(installed(name), 'node_modules');
  const dir = mkdtempSync(path.join(INSTALLED, `${name}-`));
  cpSync(path.join('bench/peers', name), dir, { recursive: true });
  if (spawnSync('cp', ['-al', modules, path.join(dir, 'node_modules')]).status !== 0)
    cpSync(modules, path.join(dir, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  };
  write(peer.picture, readFileSync(picture, 'utf8'));
  if (peer.styles) write(peer.styles, readFileSync('bench/peers/plain.css', 'utf8'));
  for (const article of articles) write(peer.file(article), peer.text(article));
  const took = await measured(dir, [process.execPath, ...peer.command], QUIET);
  return { name, site: path.join(dir, peer.out), ...took };
}
