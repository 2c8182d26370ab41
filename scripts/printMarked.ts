import type { Marked } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** Says what became of each article named with `--translated`; returns the code to end with. */
export function printMarked(marked: readonly Marked[], lang: Locale): number {
  for (const one of marked) {
    if ('written' in one) console.log(one.written);
    else console.error(one.refused[lang]);
  }
  return marked.some((one) => 'refused' in one) ? 1 : 0;
}
