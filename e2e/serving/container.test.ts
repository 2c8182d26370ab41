import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { caddyfile } from '#publish/serving/caddyfile.ts';

const lines = readFileSync('Containerfile', 'utf8').split('\n');
const [, ...stages] = lines.join('\n').split(/^FROM /m);
const copied = (stage: string) =>
  [...stage.matchAll(/^COPY (?!--from)(\S+) \S+$/gm)].map(([, from = '']) => from.replace(/\/$/, ''));

test('the container makes its Caddyfile out of what it copies, and nothing else', () => {
  const [config = ''] = stages;
  const home = mkdtempSync(path.join(tmpdir(), 'container-'));
  for (const name of copied(config)) cpSync(name, path.join(home, name), { recursive: true });
  const [, code = ''] = config.match(/^RUN node -e "(.*)" > \/Caddyfile$/m) ?? [];
  const made = execFileSync(process.execPath, ['-e', code], { cwd: home, encoding: 'utf8' });
  assert.equal(made.trim(), caddyfile().trim());
  rmSync(home, { recursive: true });
});

test('Caddy takes it under the settings of the container', () => {
  const [, serving = ''] = stages;
  const settings = Object.fromEntries(
    [...(serving.match(/^ENV (.*)$/m)?.[1] ?? '').matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  );
  assert.deepEqual(Object.keys(settings), ['SITE_ADDRESS', 'SITE_ROOT', 'SITE_LOG']);
  assert.match(serving, new RegExp(`^EXPOSE ${settings.SITE_ADDRESS?.split(':').at(-1)}$`, 'm'));
  assert.match(serving, new RegExp(`^COPY out/ ${settings.SITE_ROOT}/$`, 'm'));
  const home = mkdtempSync(path.join(tmpdir(), 'container-'));
  const file = path.join(home, 'Caddyfile');
  writeFileSync(file, caddyfile());
  mkdirSync(path.join(home, 'data'));
  const env = { ...process.env, ...settings, SITE_LOG: path.join(home, 'data', 'access.json'), HOME: home };
  execFileSync('caddy', ['validate', '--adapter', 'caddyfile', '--config', file], { env, stdio: 'pipe' });
  rmSync(home, { recursive: true });
});

test('what the container copies is not ignored, and nothing else is sent to be built', () => {
  const ignored = readFileSync('.containerignore', 'utf8').trim().split('\n');
  assert.equal(ignored[0], '*');
  assert.deepEqual(
    ignored.slice(1).sort(),
    [...new Set(stages.flatMap(copied))].map((name) => `!${name}`).sort(),
  );
});
