// node e2e/fuzz/run.ts [--documents 1000000] [--seed N]: the fuzz of `npm test`, as long as you like.
import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.ts';
import { proseRenderer } from './renderProse.ts';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});
const [documents, seed] = [Number(values.documents), Number(values.seed)];
const started = performance.now();
const { shown, slowestMs, broken } = fuzz(documents, seed, await proseRenderer());
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const processor = (process.cpuUsage().user / 1e6).toFixed(1);
console.log(
  `seed ${seed}: ${documents} documents, ${shown} shown, slowest ${slowestMs.toFixed(0)} ms, ` +
    `${seconds} s (${processor} s of processor), ${broken.length} broken`,
);
for (const { number, what, text } of broken.slice(0, 20))
  console.log(`#${number}  ${what}\n${JSON.stringify(text)}`);
process.exitCode = broken.length > 0 ? 1 : 0;
