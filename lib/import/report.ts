import type { Outcome, Plan } from './plan.ts';

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** Columns of a terminal that a text takes; Chinese characters take two. */
const width = (text: string): number =>
  [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);

/** A long address may stick out; it does not push the whole table apart. */
const WIDEST = 60;

const HEAD = ['what', 'venue or row', 'field', 'before → after', 'why'];

type Line = readonly string[];

function linesOf(outcome: Outcome): Line[] {
  if (outcome.is === 'near' || outcome.is === 'double')
    return [[outcome.is, `${outcome.at} ${outcome.name}`, '', `→ ${outcome.of}?`, outcome.why]];
  if (outcome.is === 'new')
    return [
      ['new', outcome.id, '', `${outcome.name}, ${outcome.place}`, `${outcome.at}, in ${outcome.city}`],
    ];
  const { id, why, kept } = outcome;
  const lines: Line[] =
    outcome.is === 'same'
      ? [['same', id, '', '', why]]
      : outcome.changes.map(({ field, before, after }) => [
          'changed',
          id,
          field,
          `${before} → ${after}`,
          why,
        ]);
  return [
    ...lines,
    ...kept.map((one): Line => ['kept', id, one.field, `${one.before}, file: ${one.after}`, one.why]),
  ];
}

function table(lines: readonly Line[]): string[] {
  const widths = HEAD.map((_, column) =>
    Math.min(WIDEST, Math.max(...lines.map((line) => width(line[column] ?? '')))),
  );
  return lines.map((line) =>
    line
      .map((text, column) => text + ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(text))))
      .join('  ')
      .trimEnd(),
  );
}

const ORDER = ['same', 'changed', 'kept', 'double', 'new', 'near'];

function byReason(plan: Plan): string[] {
  const counts = new Map<string, number>();
  for (const { reason } of plan.skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([reason, count]) => `  ${String(count).padStart(6)}  ${reason}`);
}

/** How many rows came to what. */
export function counts({ outcomes, skipped, malformed }: Plan): Record<string, number> {
  const of = (is: Outcome['is']): number => outcomes.filter((outcome) => outcome.is === is).length;
  return {
    new: of('new'),
    changed: of('changed'),
    same: of('same'),
    near: of('near'),
    double: of('double'),
    skipped: skipped.length,
    malformed: malformed.length,
  };
}

/**
 * The report of an import as lines: every row that is ours, why rows were left out, and what a person has to
 * decide.
 */
export function report(plan: Plan): string[] {
  const lines = plan.outcomes
    .flatMap(linesOf)
    .toSorted(
      (a, b) =>
        ORDER.indexOf(a[0] ?? '') - ORDER.indexOf(b[0] ?? '') || ((a[1] ?? '') < (b[1] ?? '') ? -1 : 1),
    );
  const malformed = plan.malformed.map(
    ({ at, name, reason }) => `  ${at}${name ? ` ${name}` : ''}: ${reason}`,
  );
  const near = plan.outcomes.some(({ is }) => is === 'near');
  const tally = Object.entries(counts(plan)).map(([word, count]) => `${word} ${count}`);
  return [
    ...(lines.length > 0 ? table([HEAD, ...lines]) : []),
    ...(plan.skipped.length > 0 ? ['', '没有导入 Left out:', ...byReason(plan)] : []),
    ...(malformed.length > 0 ? ['', '读不懂 Malformed:', ...malformed] : []),
    ...(near
      ? [
          '',
          'near：可能已经有了，由人决定。是同一处，就把它的 osm 编号或 Skimap.org 网址（作来源）写进那个文件；',
          '不是，就加上 --new 和行号再导入一次。',
          'near: perhaps a venue that we have. If it is, write its osm id, or its Skimap.org address as a source,',
          'into that file; if not, import again with --new and the row.',
        ]
      : []),
    '',
    tally.join(' · '),
  ];
}
