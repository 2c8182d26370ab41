import type { StaleFact } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** `file:line:col  kind  reason  what  → where to look`. */
export function staleLine(
  { file, line, column, kind, reason, message, source, url }: StaleFact,
  lang: Locale,
): string {
  const again = [source?.[lang], url].filter(Boolean).join(' ');
  const look = again
    ? `  → ${lang === 'zh' ? '再看' : 'look again'}${lang === 'zh' ? '：' : ': '}${again}`
    : '';
  return `${file}:${line}:${column}  ${kind}  ${reason}  ${message[lang]}${look}`;
}

/** The same for programs, in one language. */
export const staleRecord = ({ message, source, ...fact }: StaleFact, lang: Locale) => ({
  ...fact,
  message: message[lang],
  ...(source && { source: source[lang] }),
});

/** One line for the end of a check: how much there is to look up again, and how to see it. */
export function staleSummary(facts: readonly StaleFact[], lang: Locale): string {
  const count = (start: string): number => facts.filter(({ reason }) => reason.startsWith(start)).length;
  const [prices, seasons, articles] = [count('price/'), count('season/'), count('article/')];
  const parts: [number, string, string][] = [
    [prices, `${prices} 组价格旧了`, `${prices} old ${prices === 1 ? 'price' : 'prices'}`],
    [
      seasons,
      `${seasons} 处开放季节没有来源`,
      `${seasons} ${seasons === 1 ? 'season' : 'seasons'} without a source`,
    ],
    [
      articles,
      `${articles} 篇文章半年没核对`,
      `${articles} ${articles === 1 ? 'article' : 'articles'} unchecked for half a year`,
    ],
  ];
  const told = parts.filter(([number]) => number > 0);
  return lang === 'zh'
    ? `${told.map(([, zh]) => zh).join('，')}：npm run check -- --stale 看清单`
    : `${told.map(([, , en]) => en).join(', ')}: see npm run check -- --stale`;
}
