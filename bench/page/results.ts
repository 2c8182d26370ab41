import { type Summary, tableOf } from './summary.ts';

/** The line that a page is compared with: its own bare page; the guide's for the same article by others. */
export const limitOf = (name: string): string =>
  /^peer|^plain/.test(name) ? 'guide, bare' : name.endsWith('bare') ? '' : `${name}, bare`;

/** What the run found, as a page to read. */
export function resultsOf(all: ReadonlyMap<string, Summary>, runs: number, machine: object): string {
  const peers = [...all].filter(([name]) => name.startsWith('peer'));
  const [best] = peers.toSorted(([, a], [, b]) => a.lcp - b.lcp);
  const ratio = (name: string): string => {
    const one = all.get(name);
    return one && best ? `${name} ${(one.lcp / best[1].lcp).toFixed(2)}` : '';
  };
  const compared = best
    ? `The best peer is ${best[0].replace('peer ', '')}. LCP as a multiple of its: ${['guide', 'plain, ours'].map(ratio).filter(Boolean).join(', ')}.\n\n`
    : '';
  return `# First visits on a slow phone

Written by \`node bench/page/run.ts\`; what each line means stands in [../README.md](../README.md).
1.6 Mbit/s, 150 ms before each answer, processor 4 times slower; median of ${runs}, all pages in turn.

![Largest paint of every page](chart.svg)

${compared}${tableOf(all, limitOf)}

\`${JSON.stringify(machine)}\`
`;
}
