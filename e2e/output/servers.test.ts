import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { inParallel } from '#publish/release/inParallel.ts';
import { readManifest } from '#publish/release/manifest.ts';
import { testBehaviour } from '../serving/behaviour.ts';
import { startServers, type WebServer } from '../serving/webServers.ts';
import { SITE_DIR } from '../siteDir.ts';

testBehaviour(SITE_DIR);

let servers: WebServer[] = [];
before(async () => {
  servers = await startServers(SITE_DIR);
});
after(() => Promise.all(servers.map((server) => server.stop())));

test('all three servers send every file of the release, to the byte', async () => {
  const { files } = readManifest(SITE_DIR);
  const wrong: string[] = [];
  for (const { name, port } of servers)
    await inParallel(files, 16, async ({ path, sha256 }) => {
      if (/^\/_(?:headers|redirects)$/.test(path) || path === '/index.html') return;
      const answer = await fetch(`http://127.0.0.1:${port}${path}`);
      const hash = createHash('sha256').update(Buffer.from(await answer.arrayBuffer()));
      if (answer.status !== 200 || hash.digest('hex') !== sha256)
        wrong.push(`${name} ${path}: ${answer.status}`);
    });
  assert.deepEqual(wrong, []);
});
