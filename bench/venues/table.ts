import type { Figures } from './measure.ts';
import type { Quantiles } from './quantiles.ts';

const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (time: number): string => (time < 1 ? time.toFixed(3) : time.toFixed(0));
const pair = (value: Quantiles | undefined, print: (one: number) => string): string =>
  value ? `${print(value.median)}, ${print(value.max)}` : '–';

const LINES: readonly (readonly [label: string, print: (figures: Figures) => string])[] = [
  ['files', ({ files }) => String(files)],
  ['directory', ({ directoryBytes }) => kilo(directoryBytes)],
  ['cell: median, max', ({ cellBytes }) => pair(cellBytes, kilo)],
  ['file of names: median, max', ({ nameBytes }) => pair(nameBytes, kilo)],
  ['list of the cheapest', ({ topBytes }) => (topBytes === undefined ? '–' : kilo(topBytes))],
  ['first answer for a city, requests: median, max', ({ cityRequests }) => pair(cityRequests, String)],
  ['first answer for a city, bytes: median, max', ({ cityBytes }) => pair(cityBytes, kilo)],
  ['first answer for a name, requests: median, max', ({ nameRequests }) => pair(nameRequests, String)],
  ['first answer for a name, bytes: median, max', ({ nameAnswerBytes }) => pair(nameAnswerBytes, kilo)],
  [
    'requests until the 20 nearest to a position are certain: median, max',
    ({ sureRequests }) => pair(sureRequests, String),
  ],
  ['parting all, ms', ({ splitMs }) => ms(splitMs)],
  ['making the index, ms', ({ indexMs }) => ms(indexMs)],
  ['20 nearest by index, ms: median, p95', ({ queryMs }) => `${ms(queryMs.median)}, ${ms(queryMs.p95)}`],
  ['20 nearest by looking at all, ms: median', ({ bruteMs }) => ms(bruteMs.median)],
  ['how many times faster', ({ queryMs, bruteMs }) => (bruteMs.median / queryMs.median).toFixed(0)],
];

/** Markdown: one line a figure, one column a number of venues. */
export function tableOf(all: readonly Figures[]): string {
  const head = ['generated venues', ...all.map(({ venues }) => venues.toLocaleString('en'))];
  const rule = ['---', ...all.map(() => '---:')];
  const lines = LINES.map(([label, print]) => [label, ...all.map(print)]);
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const MOST_BYTES = 60_000;
const MOST_REQUESTS = 3;

/** What a first answer costs more than it may, in words; empty if all keep to it. */
export function excesses(all: readonly Figures[]): string[] {
  return all.flatMap(({ venues, cityBytes, nameAnswerBytes, cityRequests, nameRequests }) => {
    const bytes = Math.max(cityBytes.max, nameAnswerBytes.max);
    const requests = Math.max(cityRequests.max, nameRequests.max);
    return [
      ...(bytes > MOST_BYTES ? [`${venues} venues: a first answer of ${bytes} bytes`] : []),
      ...(requests > MOST_REQUESTS ? [`${venues} venues: a first answer in ${requests} requests`] : []),
    ];
  });
}
