// npm run check: checks the content and prints every problem with its place and its cure; and how much of it is old.
import { parseArgs } from 'node:util';
import { siteClock } from '#lib/clock.ts';
import { markTranslated, problemLine, reportOnMany } from '#lib/content/index.ts';
import { isLocale } from '#lib/i18n/locale.ts';
import { setAsOf } from './asOf.ts';
import { printMarked } from './printMarked.ts';
import { staleLine, staleRecord, staleSummary } from './printStale.ts';

const USAGE =
  'npm run check -- [--dir PATH] [--strict] [--stale] [--as-of 2027-01-15] [--json] [--lang zh|en]\n' +
  'npm run check -- --translated content/guides/NAME/en.mdx …';

/** Prints why the command line was not understood, and ends with 2. */
function refuse(reason: string): never {
  console.error(`${reason}\n用法 Usage: ${USAGE}`);
  process.exit(2);
}

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        dir: { type: 'string', default: 'content' },
        stale: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        'as-of': { type: 'string' },
        translated: { type: 'string', multiple: true, default: [] },
        json: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'zh' },
      },
    });
    if (values.translated.length === 0 && positionals.length > 0)
      return refuse(`不认识 ${positionals[0]}; ${positionals[0]} is unknown`);
    return { ...values, translated: [...values.translated, ...positionals] };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;

const { dir, json, lang, stale, strict, translated, 'as-of': asOf } = options();
if (!isLocale(lang)) refuse(`--lang ${lang}: 只有 zh 和 en; only zh and en`);
setAsOf(asOf);
if (translated.length > 0) process.exit(printMarked(markTranslated(dir, translated, siteClock()), lang));
const { problems: broken, warnings, counts, staleFacts } = await reportOnMany(dir, lang);
/** With --strict, what the style guide would say otherwise is a problem like any other. */
const problems = strict ? [...broken, ...warnings] : broken;
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

function printWarnings(): void {
  for (const warning of warnings) console.log(problemLine(warning));
  if (warnings.length > 0)
    console.log(
      zh
        ? `\n${warnings.length} 处提醒，不影响发布。`
        : `\n${count(warnings.length, 'warning')}; published all the same.`,
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
  if (!strict) printWarnings();
  if (problems.length > 0) printProblems();
  else printCounts();
  if (old.length > 0) console.log(staleSummary(old, lang));
}
process.exitCode = problems.length > 0 ? 1 : 0;
