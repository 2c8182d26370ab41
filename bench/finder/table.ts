import type { Run } from './measure.ts';

/** Middle, least and most of some numbers. */
export interface Spread {
  median: number;
  min: number;
  max: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  return {
    median: Math.round((at(Math.floor(middle)) + at(Math.ceil(middle))) / 2),
    min: Math.round(at(0)),
    max: Math.round(at(sorted.length - 1)),
  };
}

const LABELS = {
  field: 'navigation start → field usable, ms',
  typedAtOnce: 'last key → list painted, typed at once, ms',
  typedLater: 'last key → list painted, page at rest, ms',
  shared: 'navigation start → list painted, ?q=…, ms',
  requests: 'requests until that list',
  bytes: 'bytes on the wire until that list',
} as const satisfies Record<keyof Run, string>;

export type Figures = Record<keyof Run, Spread>;

export const figuresOf = (runs: readonly Run[]): Figures =>
  Object.fromEntries(
    (Object.keys(LABELS) as (keyof Run)[]).map((key) => [key, spreadOf(runs.map((run) => run[key]))]),
  ) as Figures;

/** Markdown: one line a figure, one column a condition, `median (min–max)`. */
export function tableOf(all: Readonly<Record<string, Figures>>): string {
  const names = Object.keys(all);
  const cell = ({ median, min, max }: Spread): string =>
    min === max ? String(median) : `${median} (${min}–${max})`;
  const lines = (Object.keys(LABELS) as (keyof Run)[]).map((key) =>
    [LABELS[key], ...Object.values(all).map((figures) => cell(figures[key]))].join(' | '),
  );
  const head = [
    ['median (least–most)', ...names].join(' | '),
    ['---', ...names.map(() => '---:')].join(' | '),
  ];
  return [...head, ...lines].map((line) => `| ${line} |`).join('\n');
}
