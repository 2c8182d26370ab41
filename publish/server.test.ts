import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { serveSite } from './server.ts';

const FILES = {
  '404.html': 'both',
  'zh/index.html': '首页',
  'zh/404/index.html': '没有',
  'en/404/index.html': 'nothing',
  'favicon.ico': 'icon',
};
let folder: string;
let server: Server;

before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  writeFileSync(path.join(path.dirname(folder), `${path.basename(folder)}.secret.html`), 'secret');
  server = await serveSite(folder, 0);
});
after(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
  rmSync(`${folder}.secret.html`);
});

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Sends a path exactly as it is written, which `fetch` would tidy up first. */
const ask = (rawPath: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const sent = request({ port, path: rawPath, timeout: 2000 }, (response) => {
      let body = '';
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    sent.on('timeout', () => sent.destroy(new Error(`${rawPath} was never answered`)));
    sent.on('error', reject);
    sent.end();
  });

test('no address, however odd, stops the server or leaves the folder', async () => {
  const secret = `${path.basename(folder)}.secret`;
  const odd = [
    '//',
    '/%E0%A4%A/',
    '/a%00b/',
    `/../${secret}.html`,
    `/%2e%2e/${secret}.html`,
    `/..%2f${secret}.html`,
  ];
  for (const rawPath of odd) {
    const { status = 0, body } = await ask(rawPath);
    assert.ok(status >= 300 && status < 500, `${rawPath} ${status}`);
    assert.doesNotMatch(body, /secret/, rawPath);
  }
  assert.equal((await ask('/zh/')).body, '首页');
});

test('a redirect never leads to another host', async () => {
  for (const rawPath of ['//other.example/zh', '/\\other.example/zh', '///other.example']) {
    const { headers } = await ask(rawPath);
    const target = new URL(headers.location ?? '/', 'http://site');
    assert.equal(target.host, 'site', rawPath);
  }
});

test('a missing page is told in the language of its address, under the security policy', async () => {
  for (const [rawPath, words] of [
    ['/zh/x/', '没有'],
    ['/en/x/', 'nothing'],
    ['/x/', 'both'],
  ] as const) {
    const { status, headers, body } = await ask(rawPath);
    assert.deepEqual([status, body], [404, words]);
    assert.match(String(headers['content-security-policy']), /default-src 'none'/, rawPath);
  }
});

test('a taken port is an error that can be told', async () => {
  const { port } = server.address() as AddressInfo;
  await assert.rejects(serveSite(folder, port), { code: 'EADDRINUSE' });
});
