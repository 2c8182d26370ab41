// npm run check: checks the content and prints every problem with its place and its cure; and how much of it is old.
import { parseArgs } from 'node:util';
import { siteClock } from '#lib/clock.ts';
import { problemLine, reportOn } from '#lib/content/index.ts';
import { isLocale } from '#lib/i18n/locale.ts';
import { staleLine, staleRecord, staleSummary } from './printStale.ts';

const USAGE = 'npm run check -- [--dir PATH] [--stale] [--json] [--lang zh|en]';

/** Prints why the command line was not understood, and ends with 2. */
function refuse(reason: string): never {
  console.error(`${reason}\n用法 Usage: ${USAGE}`);
  process.exit(2);
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        dir: { type: 'string', default: 'content' },
        stale: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'zh' },
      },
    });
    return values;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;

const { dir, json, lang, stale } = options();
if (!isLocale(lang)) refuse(`--lang ${lang}: 只有 zh 和 en; only zh and en`);
const { problems, counts, staleFacts } = reportOn(dir, lang);
const zh = lang === 'zh';

function printProblems(): void {
  for (const problem of problems) console.log(problemLine(problem));
  const files = new Set(problems.map(({ file }) => file)).size;
  console.log(
    zh
      ? `\n${files} 个文件里有 ${problems.length} 处问题。`
      : `\n${count(problems.length, 'problem')} in ${count(files, 'file')}.`,
  );
}

function printCounts(): void {
  const { guides, pages, venues, cities } = counts;
  console.log(
    zh
      ? `没有问题：${guides} 篇指南，${pages} 个页面，${venues} 个场馆，${cities} 个城市。`
      : `No problems: ${guides} guides, ${pages} pages, ${venues} venues, ${cities} cities.`,
  );
}

const old = json && !stale ? [] : staleFacts(siteClock());
if (json) {
  const records = old.map((fact) => staleRecord(fact, lang));
  console.log(JSON.stringify(stale ? { problems, stale: records } : problems, null, 2));
} else {
  if (stale) for (const fact of old) console.log(staleLine(fact, lang));
  if (problems.length > 0) printProblems();
  else printCounts();
  if (old.length > 0) console.log(staleSummary(old, lang));
}
process.exitCode = problems.length > 0 ? 1 : 0;
