import type { Locale } from '#lib/i18n/locale.ts';

/** `新京报 · Beijing News` → the name in one language. Outlets known by a single name are written without the dot. */
export function outletName(outlet: string, locale: Locale): string {
  const [zh, en] = outlet.split(' · ');
  return (locale === 'zh' ? zh : (en ?? zh)) ?? outlet;
}
