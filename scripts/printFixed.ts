import type { Fixed } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** Prints which files were mended, one a line, to standard error: standard output is the report. */
export function printFixed(fixed: readonly Fixed[], language: Locale): void {
  for (const { file, lines } of fixed)
    console.error(
      language === 'zh' ? `改好 ${file}：${lines} 行` : `mended ${file}: lines changed: ${lines}`,
    );
  if (fixed.length === 0) console.error(language === 'zh' ? '没有要改的。' : 'Nothing to mend.');
}
