// npm run check: checks the content and prints every problem with its place and its cure; and how much of it is old.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { siteClock } from '#lib/clock.ts';
import { fixFolder, markTranslated, reportOnMany } from '#lib/content/index.ts';
import { isLocale } from '#lib/i18n/locale.ts';
import { setAsOf } from './asOf.ts';
import { editorLanguage } from './editorLanguage.ts';
import { printFixed } from './printFixed.ts';
import { printMarked } from './printMarked.ts';
import { printReport } from './printReport.ts';
import { staleLine, staleRecord, staleSummary } from './printStale.ts';
import { watchCheck } from './watchCheck.ts';

const USAGE =
  'npm run check -- [--dir PATH] [--strict] [--stale] [--as-of 2027-01-15] [--json | --watch] [--lang zh|en]\n' +
  'npm run check -- --fix [content/guides/NAME/zh.mdx …]\n' +
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
        fix: { type: 'boolean', default: false },
        watch: { type: 'boolean', default: false },
        stale: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        'as-of': { type: 'string' },
        translated: { type: 'string', multiple: true, default: [] },
        json: { type: 'boolean', default: false },
        lang: { type: 'string' },
      },
    });
    const { fix, translated } = values;
    if (translated.length === 0 && !fix && positionals.length > 0)
      return refuse(`不认识 ${positionals[0]}; ${positionals[0]} is unknown`);
    if (translated.length > 0) return { ...values, translated: [...translated, ...positionals], files: [] };
    return { ...values, files: positionals };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const { dir, fix, json, stale, strict, translated, files, watch, 'as-of': asOf, ...given } = options();
const lang = given.lang ?? editorLanguage(process.env);
if (!isLocale(lang)) refuse(`--lang ${lang}: 只有 zh 和 en; only zh and en`);
if (watch && json) refuse('--watch --json: 只能选一个; choose one');
setAsOf(asOf);
if (translated.length > 0) process.exit(printMarked(markTranslated(dir, translated, siteClock()), lang));
if (fix) {
  const only = files.map((file) => path.relative(dir, file).split(path.sep).join('/'));
  printFixed(fixFolder(dir, only.length > 0 ? only : undefined), lang);
}
if (watch) {
  await watchCheck(dir, lang, strict);
  process.exit(0);
}
const report = await reportOnMany(dir, lang);
/** With --strict, what the style guide would say otherwise is a problem like any other. */
const problems = strict ? [...report.problems, ...report.warnings] : report.problems;
const old = json && !stale ? [] : report.staleFacts(siteClock());
if (json) {
  const records = old.map((fact) => staleRecord(fact, lang));
  console.log(JSON.stringify(stale ? { problems, stale: records } : problems, null, 2));
} else {
  if (stale) for (const fact of old) console.log(staleLine(fact, lang));
  printReport(report, lang, strict);
  if (old.length > 0) console.log(staleSummary(old, lang));
}
process.exitCode = problems.length > 0 ? 1 : 0;
