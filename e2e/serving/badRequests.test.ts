import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { askRaw, type RawAnswer, sendRaw } from './askRaw.ts';
import { fixtureSite } from './fixtureSite.ts';
import { startServers, type WebServer } from './webServers.ts';

const SECRET = 'nobody-may-read-this';
let home: string;
let servers: WebServer[] = [];

before(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'bad-'));
  writeFileSync(path.join(home, 'secret.txt'), SECRET);
  const site = await fixtureSite('first', 1, path.join(home, 'site'));
  writeFileSync(path.join(site, '.env'), SECRET);
  servers = await startServers(site);
});
after(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  rmSync(home, { recursive: true });
});

/** Refused with a 4xx or "not implemented" (or dropped without a word), with nothing of the machine in the answer. */
function refused({ status, headers, body }: RawAnswer, where: string): void {
  assert.ok(status === 0 || (status >= 400 && status < 500) || status === 501, `${where}: ${status}`);
  const said = body.toString('latin1') + JSON.stringify(headers);
  assert.ok(!said.includes(SECRET) && !said.includes(home) && !/node:|at \w+ \(|stack/i.test(said), where);
}

const UP = [
  '../',
  '..%2f',
  '%2e%2e/',
  '%2e%2e%2f',
  '.%2e/',
  '..%5c',
  '..\\',
  '%252e%252e%252f',
  '....//',
  '..;/',
  '..%00/',
  '..%c0%af',
  '/../',
];
const BEFORE = ['/', '/zh/', '/_a/', '//', '/zh/index.html/'];

test('no way up out of the folder, 65 ways tried', async () => {
  const ways = BEFORE.flatMap((start) => UP.map((up) => `${start}${up.repeat(4)}secret.txt`));
  assert.ok(ways.length >= 40);
  for (const { name, port } of servers)
    for (const way of ways) refused(await askRaw(port, way), `${name} ${way}`);
});

test('addresses that are none are refused, and the server goes on', async () => {
  const odd = [
    '/%ff%fe/',
    '/%zz/',
    '/%',
    '/zh/%00',
    '/zh/\u0000',
    '/\u00ff\u00fe/',
    '/.env',
    '/zh/..',
    '/zh/%0d%0aX-Evil:1/',
    'zh/',
    '*',
    '\\',
  ];
  for (const { name, port } of servers) {
    for (const address of odd) {
      const answer = await askRaw(port, address);
      assert.equal(answer.headers['x-evil'], undefined, name);
      if (answer.status === 301) assert.match(answer.headers.location ?? '', /^\/[^/]/);
      else refused(answer, `${name} ${JSON.stringify(address)}`);
    }
    assert.equal((await askRaw(port, '/zh/')).status, 200, name);
  }
});

test('a redirect never leads to another host', async () => {
  const ways = [
    '//other.example/zh',
    '/\\other.example/zh',
    '///other.example',
    '/%2f%2fother.example/zh',
    '//other.example/%2e%2e',
    '/%5cother.example',
  ];
  for (const { name, port } of servers)
    for (const way of ways) {
      const { status, headers } = await askRaw(port, way);
      const target = new URL(headers.location ?? '/', 'http://site.test');
      assert.equal(target.host, 'site.test', `${name} ${way}`);
      assert.ok(status < 500, `${name} ${way}`);
    }
});

test('too long an address, too many headers, and half a request are refused', async () => {
  const long = `/${'a'.repeat(65_536)}`;
  const many = Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`X-Flood-${n}`, 'y'.repeat(40)]));
  for (const { name, port } of servers) {
    refused(await askRaw(port, long), `${name}: 64 kB address`);
    refused(await askRaw(port, '/zh/', many), `${name}: 2000 headers`);
    refused(await askRaw(port, '/zh/', { 'X-Long': 'z'.repeat(70_000) }), `${name}: 70 kB header`);
    refused(
      await sendRaw(port, 'GET /zh/ HTTP/1.1\r\nHost: a\r\nHost: b\r\nBad Header\r\n\r\n'),
      `${name}: bad header`,
    );
    refused(await sendRaw(port, 'nonsense\r\n\r\n'), `${name}: nonsense`);
    const both = 'POST /zh/ HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\nTransfer-Encoding: chunked, x\r\n';
    refused(await sendRaw(port, `${both}Connection: close\r\n\r\n0\r\n\r\nGET /`), `${name}: smuggling`);
    assert.equal((await askRaw(port, '/zh/')).status, 200, name);
  }
});

test('nonsense for a range is told so, or is answered with the whole file', async () => {
  const ranges = [
    'bytes=',
    'bytes=-',
    'bytes=a-b',
    'bytes=9-1',
    'bytes=0-,0-,0-,0-',
    `bytes=${'0-1,'.repeat(3000)}0-1`,
    'bytes=99999999999999999999-',
    'chars=0-9',
    'bytes=--5',
    'bytes=0--5',
  ];
  for (const { name, port } of servers)
    for (const range of ranges) {
      const { status, body } = await askRaw(port, '/zh/index.html', { Range: range });
      assert.ok([200, 400, 416, 431].includes(status), `${name} ${range.slice(0, 30)}: ${status}`);
      assert.ok(body.length < 20_000, `${name} ${range.slice(0, 30)}: ${body.length} bytes`);
    }
});
