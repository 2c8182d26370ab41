import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { fileFaults } from '#publish/release/fileFaults.ts';
import { inParallel } from '#publish/release/inParallel.ts';
import { allFiles, readManifest } from '#publish/release/manifest.ts';
import { serveSite } from '#publish/server.ts';

const LINK = /\s(?:href|src)="(\/[^"#?]*)/g;

/** Asks a server over `folder` for every file of its release and everything its pages link to; asserts that all is right. */
export async function assertWholeSite(folder: string): Promise<void> {
  const manifest = readManifest(folder);
  assert.deepEqual(await fileFaults(folder, allFiles(manifest), 'hashes'), []);
  const server = await serveSite(folder, 0);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const wrong: string[] = [];
  const linked = new Set<string>();
  try {
    await inParallel(manifest.files, 8, async ({ path, sha256 }) => {
      if (/^\/_(?:headers|redirects)$/.test(path)) return;
      const answer = await fetch(origin + path, { headers: { 'accept-encoding': 'br' } });
      const bytes = Buffer.from(await answer.arrayBuffer());
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) wrong.push(`${path}: other bytes`);
      if (path.endsWith('.html')) for (const [, to = ''] of bytes.toString().matchAll(LINK)) linked.add(to);
    });
    await inParallel([...linked], 8, async (to) => {
      const { status } = await fetch(origin + to, { method: 'HEAD' });
      if (status !== 200) wrong.push(`${to}: ${status}`);
    });
  } finally {
    server.close();
    server.closeAllConnections();
  }
  assert.deepEqual(wrong, []);
}
