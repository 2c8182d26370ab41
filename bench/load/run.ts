// node bench/load/run.ts [--dir out] [--seconds 15] [--rate 2000] [--connections 64]: the three servers under a mix of visits.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readManifest } from '#publish/release/manifest.ts';
import { startServer } from '../../e2e/serving/webServers.ts';
import { type Figures, measure } from './measure.ts';
import { requestMix } from './mix.ts';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'out' },
    seconds: { type: 'string', default: '15' },
    rate: { type: 'string', default: '2000' },
    connections: { type: 'string', default: '64' },
  },
});
const [seconds, rate, connections] = [values.seconds, values.rate, values.connections].map(Number) as [
  number,
  number,
  number,
];
const mix = requestMix(readManifest(values.dir).files);
const hello = [{ path: '/robots.txt' }];
const home = mkdtempSync(path.join(tmpdir(), 'load-'));
const rows: ({ server: string; run: string } & Figures & { load: number })[] = [];

for (const name of ['nginx', 'caddy', 'own'] as const) {
  const server = await startServer(name, values.dir);
  try {
    await measure(server.port, mix, { seconds: 2, connections }, home); // warms the disk's cache
    for (const [run, asked, perSecond] of [
      [`mix at ${rate}/s`, mix, rate],
      ['mix, all it gives', mix, undefined],
      ['robots.txt, all it gives', hello, undefined],
    ] as const) {
      const figures = await measure(server.port, asked, { seconds, connections, perSecond }, home);
      rows.push({ server: name, run, ...figures, load: Math.round((loadavg()[0] ?? 0) * 10) / 10 });
    }
  } finally {
    await server.stop();
  }
}
rmSync(home, { recursive: true });
console.log(
  `${cpus().length} × ${cpus()[0]?.model}; wrk beside the server, ${connections} connections, ${seconds} s a run`,
);
console.table(rows);
console.log(JSON.stringify(rows));
