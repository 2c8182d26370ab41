import type { Locale } from '#lib/i18n/locale.ts';

/**
 * The language that an editor’s machine speaks: Chinese where it says so, or says nothing (the first language of the
 * site); English where it names any other. `system` is asked only if the environment is silent.
 */
export function editorLanguage(
  env: Readonly<Record<string, string | undefined>>,
  system: () => string = () => Intl.DateTimeFormat().resolvedOptions().locale,
): Locale {
  const said = env.LC_ALL || env.LC_MESSAGES || env.LANG || (env.OS === 'Windows_NT' ? system() : '');
  return /^(?:zh|C\b|POSIX|$)/i.test(said) ? 'zh' : 'en';
}
