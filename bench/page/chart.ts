import type { Summary } from './summary.ts';

const LEFT = 150;
const WIDTH = 720;
const ROW = 26;
const SCALE_TOP = 40;

const text = (x: number, y: number, words: string, more = ''): string =>
  `<text x="${x}" y="${y}" ${more}>${words.replaceAll('&', '&amp;')}</text>`;

/** First and largest paint of every page as bars from the start of the navigation; readable on light and on dark. */
export function chartOf(all: ReadonlyMap<string, Summary>): string {
  const rows = [...all];
  const most = Math.max(...rows.map(([, { lcp }]) => lcp));
  const step = most > 4000 ? 1000 : 500;
  const x = (ms: number): number => Math.round(LEFT + (ms / most) * (WIDTH - LEFT - 60));
  const height = SCALE_TOP + rows.length * ROW + 16;
  const lines = Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step).map(
    (ms) =>
      `<path d="M${x(ms)} ${SCALE_TOP - 8}V${height - 12}" class="rule"/>${text(x(ms), 24, `${ms / 1000} s`, 'text-anchor="middle"')}`,
  );
  const bars = rows.map(([name, { fcp, lcp }], index) => {
    const y = SCALE_TOP + index * ROW;
    const colour = name.includes('bare') ? 'bare' : name.startsWith('peer') ? 'peer' : 'own';
    return [
      text(LEFT - 10, y + 13, name, 'text-anchor="end"'),
      `<path d="M${x(0)} ${y + 2}H${x(lcp)}V${y + 18}H${x(0)}Z" class="${colour}"/>`,
      `<path d="M${x(fcp)} ${y}v20" class="first"/>`,
      text(x(lcp) + 6, y + 14, `${(lcp / 1000).toFixed(2)} s`),
    ].join('');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Largest paint of every page in seconds">
<style>
text { font: 12px system-ui, sans-serif; fill: #16233c }
.rule { stroke: #8a93a6; stroke-opacity: .4 }
.own { fill: #d8432f } .peer { fill: #5b7fb5 } .bare { fill: #9aa3b5 }
.first { stroke: #16233c; stroke-width: 2 }
@media (prefers-color-scheme: dark) { text { fill: #f2ead8 } .first { stroke: #f2ead8 } }
</style>
${lines.join('\n')}
${bars.join('\n')}
</svg>
`;
}
