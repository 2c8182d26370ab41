import { watch } from 'node:fs';
import { siteClock } from '#lib/clock.ts';
import { Recheck } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { printReport } from './printReport.ts';

/** Editors write a file in several steps; so long after the last of them it is read, ms. */
const SETTLED = 60;

const two = (number: number): string => String(number).padStart(2, '0');
const timeOfDay = (now: Date): string =>
  [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(':');

/** Checks a content folder, and again whenever a file of it is saved, until Ctrl+C. */
export async function watchCheck(dir: string, language: Locale, strict: boolean): Promise<void> {
  const recheck = new Recheck(dir, language);
  const changed = new Set<string>();
  let busy = false;
  let timer: NodeJS.Timeout | undefined;

  async function check(): Promise<void> {
    if (busy) {
      timer = setTimeout(check, SETTLED);
      return;
    }
    busy = true;
    const names = [...changed].sort().join(' ');
    changed.clear();
    const start = performance.now();
    const report = await recheck.report(siteClock());
    const took = Math.round(performance.now() - start);
    const lasted = language === 'zh' ? `用了 ${took} 毫秒` : `took ${took} ms`;
    console.log(`\n── ${timeOfDay(new Date())} ${names} ${lasted}`);
    printReport(report, language, strict);
    busy = false;
  }

  // Watched from the start: what is saved during the first check is seen.
  const watcher = watch(dir, { recursive: true }, (_, name) => {
    if (name === null || /(?:^|[\\/])\./.test(name) || name.endsWith('~')) return;
    changed.add(name.replaceAll('\\', '/'));
    clearTimeout(timer);
    timer = setTimeout(check, SETTLED);
  });
  const ended = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await check();
  console.log(language === 'zh' ? '存盘就查；按 Ctrl+C 结束。' : 'Checking on every save; Ctrl+C ends it.');
  await ended;
  clearTimeout(timer);
  watcher.close();
  console.log('');
}
