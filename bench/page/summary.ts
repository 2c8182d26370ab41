import { KINDS, type Kind, type Visit } from './visit.ts';

/** Medians of some visits to one page. */
export interface Summary extends Visit {
  /** All bytes together. */
  total: number;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

/** The median of each figure; bytes by kind are those of the visit with the middle sum, as they belong together. */
export function summaryOf(visits: readonly Visit[]): Summary {
  const of = (figure: (visit: Visit) => number): number => median(visits.map(figure));
  const sum = ({ bytes }: Visit): number => KINDS.reduce((all, kind) => all + bytes[kind], 0);
  const middle = visits.toSorted((a, b) => sum(a) - sum(b))[Math.floor((visits.length - 1) / 2)];
  if (!middle) throw new Error('a summary needs at least one visit');
  return {
    fcp: of(({ fcp }) => fcp),
    lcp: of(({ lcp }) => lcp),
    lcpOf: middle.lcpOf,
    cls: of(({ cls }) => cls),
    tbt: of(({ tbt }) => tbt),
    requests: of(({ requests }) => requests),
    bytes: middle.bytes,
    total: sum(middle),
  };
}

const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
const LABELS: Record<Kind, string> = {
  document: 'HTML',
  stylesheet: 'CSS',
  script: 'script',
  image: 'pictures',
  font: 'fonts',
  other: 'data',
};

/** Markdown: one line a page; `limit` names the line whose LCP is the limit of another. */
export function tableOf(all: ReadonlyMap<string, Summary>, limitOf: (name: string) => string): string {
  const head = ['page', 'FCP, ms', 'LCP, ms', 'LCP ÷ limit', 'TBT, ms', 'CLS', 'requests', 'kB'];
  const lines = [...all].map(([name, one]) => {
    const limit = all.get(limitOf(name));
    return [
      name,
      Math.round(one.fcp),
      `${Math.round(one.lcp)} (${one.lcpOf})`,
      limit ? (one.lcp / limit.lcp).toFixed(2) : '',
      Math.round(one.tbt),
      one.cls.toFixed(3),
      one.requests,
      kB(one.total),
      ...KINDS.map((kind) => kB(one.bytes[kind])),
    ].join(' | ');
  });
  const cells = [...head, ...KINDS.map((kind) => LABELS[kind])];
  return [cells.join(' | '), cells.map(() => '---').join(' | '), ...lines]
    .map((line) => `| ${line} |`)
    .join('\n');
}
