import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { SECURITY_HEADERS } from '#publish/serving/security.ts';
import { askRaw } from './askRaw.ts';
import { casesFor } from './cases.ts';
import { compared } from './compared.ts';
import { startServers, type WebServer } from './webServers.ts';

function matches(found: string | undefined, wanted: string | RegExp | undefined, where: string): void {
  if (wanted instanceof RegExp) assert.match(found ?? '', wanted, where);
  else assert.equal(found, wanted, where);
}

/** Tests that the three servers serve a folder as `publish/serving.ts` says, without one difference. */
export function testBehaviour(folder: string): void {
  let servers: WebServer[] = [];
  before(async () => {
    servers = await startServers(folder);
  });
  after(() => Promise.all(servers.map((server) => server.stop())));

  for (const one of casesFor(folder, (file) => statSync(path.join(folder, file)).size))
    test(one.title, async () => {
      const answers = await Promise.all(
        servers.map(({ port }) => askRaw(port, one.path, one.headers, one.method)),
      );
      for (const [index, answer] of answers.entries()) {
        const where = `${servers[index]?.name}: ${one.title}`;
        assert.equal(answer.status, one.status, where);
        for (const [name, wanted] of Object.entries(one.answer ?? {}))
          matches(answer.headers[name], wanted, `${where}, ${name}`);
        for (const [name, wanted] of Object.entries(SECURITY_HEADERS))
          assert.equal(answer.headers[name.toLowerCase()], wanted, `${where}, ${name}`);
        assert.doesNotMatch(answer.headers.server ?? '', /\d/, where);
        if (one.method === 'HEAD') assert.equal(answer.body.length, 0, where);
      }
      const [own, ...others] = answers.map(compared);
      for (const [index, other] of others.entries())
        assert.deepEqual(other, own, `${servers[index + 1]?.name} differs from own`);
    });

  test('a copy is asked about, not sent again', async () => {
    for (const { name, port } of servers)
      for (const file of ['/zh/', '/sitemap.xml'])
        for (const encoding of ['br', 'identity']) {
          const accept = { 'Accept-Encoding': encoding };
          const {
            etag = '',
            'last-modified': date = '',
            ...first
          } = (await askRaw(port, file, accept)).headers;
          const ask = (headers: Record<string, string>) => askRaw(port, file, { ...accept, ...headers });
          assert.match(etag, /^"[^"]+"$/, `${name} ${file}`);
          const same = await ask({ 'If-None-Match': etag });
          assert.deepEqual([same.status, same.body.length], [304, 0], `${name} ${file} ${encoding}`);
          assert.equal(same.headers['cache-control'], first['cache-control'], name);
          assert.equal(same.headers.vary, first.vary, name);
          assert.equal((await ask({ 'If-None-Match': `W/${etag}, "x"` })).status, 304, name);
          assert.equal((await ask({ 'If-None-Match': '"other"' })).status, 200, name);
          assert.equal(
            (await ask({ 'If-None-Match': '"other"', 'If-Modified-Since': date })).status,
            200,
            name,
          );
          assert.equal((await ask({ 'If-Modified-Since': date })).status, 304, name);
          assert.equal(
            (await ask({ 'If-Modified-Since': 'Mon, 01 Jan 2001 00:00:00 GMT' })).status,
            200,
            name,
          );
        }
  });

  test('a film is continued only if it is still the same one', async () => {
    const film = casesFor(folder, () => 0).find((one) => one.path.endsWith('.mp4'))?.path ?? '';
    for (const { name, port } of servers) {
      const { etag = '' } = (await askRaw(port, film, {}, 'HEAD')).headers;
      const go = (condition: string) => askRaw(port, film, { Range: 'bytes=0-9', 'If-Range': condition });
      assert.equal((await go(etag)).status, 206, name);
      assert.equal((await go('"other"')).status, 200, name);
    }
  });

  test('zstd where the server can; nginx cannot and sends it as it is', async () => {
    const answers = await Promise.all(
      servers.map(({ port }) => askRaw(port, '/zh/', { 'Accept-Encoding': 'zstd' })),
    );
    assert.deepEqual(
      answers.map(({ headers }) => headers['content-encoding']),
      ['zstd', 'zstd', undefined],
    );
  });
}
