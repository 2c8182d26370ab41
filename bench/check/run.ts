// node bench/check/run.ts: what `npm run check` takes for so many articles in both languages.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from './generate.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '5000' }, keep: { type: 'boolean', default: false } },
});
const articles = Number(values.articles);
if (!Number.isInteger(articles) || articles < 1)
  throw new Error(`--articles ${values.articles}: a whole number`);

const dir = mkdtempSync(path.join(os.tmpdir(), 'bench-check-'));
const report = path.join(dir, '.usage.json');
/** Runs in the measured process, and tells at its end what it and its threads used. */
const atExit = `import fs from 'node:fs'; process.on('exit', () => fs.writeFileSync(${JSON.stringify(report)},
  JSON.stringify(process.resourceUsage())));`;
/** What parsing alone would take, in processor seconds: measured beside each run, since other work slows both. */
function floor(): number {
  const { stdout } = spawnSync(process.execPath, ['bench/check/floor.ts', dir], { encoding: 'utf8' });
  return (JSON.parse(stdout) as { processorSeconds: number }).processorSeconds;
}

try {
  const kilobytes = generate(dir, articles);
  for (const run of ['cold', 'again']) {
    if (run === 'cold') rmSync('.cache/check', { recursive: true, force: true });
    const started = performance.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(atExit)}`, 'scripts/check.ts', '--dir', dir],
      { encoding: 'utf8', maxBuffer: 2 ** 30 },
    );
    const seconds = (performance.now() - started) / 1000;
    const usage = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.ResourceUsage;
    const parsing = floor();
    const processorSeconds = (usage.userCPUTime + usage.systemCPUTime) / 1e6;
    const lines = stdout.trim().split('\n');
    const figures = {
      run,
      articles,
      kilobytes,
      seconds: Number(seconds.toFixed(1)),
      processorSeconds: Number(processorSeconds.toFixed(1)),
      parsingAloneSeconds: Number(parsing.toFixed(1)),
      timesParsing: Number((processorSeconds / parsing).toFixed(2)),
      memoryMb: Math.round(usage.maxRSS / 1024),
      lines: lines.length,
      status,
    };
    const machine = {
      date: new Date().toISOString(),
      node: process.version,
      cpu: os.cpus()[0]?.model,
      cores: os.cpus().length,
      load: os.loadavg(),
    };
    console.log(JSON.stringify({ figures, machine }, null, 2));
    console.log(lines.slice(-2).join('\n'), stderr);
  }
} finally {
  if (values.keep) console.log(dir);
  else rmSync(dir, { recursive: true });
}
