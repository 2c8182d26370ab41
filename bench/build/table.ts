import type { Run } from './run.ts';

/** Milliseconds of processor time that each page beyond those of the smallest size of the same kind of run has cost. */
export function perPageMs(run: Run, runs: readonly Run[]): number | undefined {
  const alike = runs.filter((other) => other.run === run.run);
  const [least] = alike.toSorted((a, b) => a.pages - b.pages);
  if (!least || least.pages >= run.pages) return undefined;
  return (1000 * (run.processorSeconds - least.processorSeconds)) / (run.pages - least.pages);
}

/** Runs of ours; the others are named by the peer that built. */
const OWN = new Set(['cold', 'again', 'changed']);

const HEAD = [
  'articles × 2',
  'run',
  'wall, s',
  'processor, s',
  'of cold',
  'per added page, ms',
  'peak, MB',
  'pages',
  'files',
];

/** Markdown: one line a build. */
export function tableOf(runs: readonly Run[]): string {
  const lines = runs.map((run) => {
    const cold = OWN.has(run.run)
      ? runs.find((other) => other.articles === run.articles && other.run === 'cold')
      : undefined;
    const share = cold ? `${Math.round((100 * run.processorSeconds) / cold.processorSeconds)} %` : '';
    return [
      run.articles,
      run.run,
      run.seconds.toFixed(0),
      run.processorSeconds.toFixed(0),
      share,
      perPageMs(run, runs)?.toFixed(1) ?? '',
      run.peakMb,
      run.pages,
      run.files,
    ];
  });
  return [HEAD, HEAD.map(() => '---:'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
