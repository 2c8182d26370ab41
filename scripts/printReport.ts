import { type Problem, problemLine, type Report } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;

/** What follows warnings: that they stop nothing, and, if some mend themselves, how. */
function warningsLine(warnings: readonly Problem[], mendable: number, language: Locale): string {
  if (language === 'zh') {
    const mend = mendable > 0 ? `；其中 ${mendable} 处 npm run check -- --fix 会改` : '';
    return `\n${warnings.length} 处提醒，不影响发布${mend}。`;
  }
  const mend = mendable > 0 ? `; npm run check -- --fix mends ${mendable} of them` : '';
  return `\n${count(warnings.length, 'warning')}; published all the same${mend}.`;
}

function problemsLine(problems: readonly Problem[], language: Locale): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return language === 'zh'
    ? `\n${files} 个文件里有 ${problems.length} 处问题。`
    : `\n${count(problems.length, 'problem')} in ${count(files, 'file')}.`;
}

function countsLine({ guides, pages, venues, cities }: Report['counts'], language: Locale): string {
  return language === 'zh'
    ? `没有问题：${guides} 篇指南，${pages} 个页面，${venues} 个场馆，${cities} 个城市。`
    : `No problems: ${guides} guides, ${pages} pages, ${venues} venues, ${cities} cities.`;
}

/** Prints a report, warnings first, one line each; with `strict`, warnings count as problems. */
export function printReport(report: Report, language: Locale, strict: boolean): void {
  const { problems: broken, warnings, counts } = report;
  const problems = strict ? [...broken, ...warnings] : broken;
  if (!strict && warnings.length > 0) {
    for (const warning of warnings) console.log(problemLine(warning));
    console.log(warningsLine(warnings, warnings.filter(({ fixable }) => fixable).length, language));
  }
  for (const problem of problems) console.log(problemLine(problem));
  console.log(problems.length > 0 ? problemsLine(problems, language) : countsLine(counts, language));
}
