import type { Locale } from '#lib/i18n/locale.ts';

/** Topics of a Weibo post, `#话题#`. */
const TOPIC = /#[^#\s]{1,20}#/gu;
/** Tags of the English networks: one word, begun with a letter. */
const TAG = /#\p{L}[\p{L}\p{N}_]*/gu;

/** What is wrong with the tags of a ready post: too many, or of the other language's kind; undefined when nothing is. */
export function tagFault(post: string, locale: Locale): 'too-many' | 'wrong-kind' | undefined {
  const most = locale === 'zh' ? 1 : 2;
  const good = post.match(locale === 'zh' ? TOPIC : TAG) ?? [];
  const rest = good.reduce((text, tag) => text.replace(tag, ''), post);
  if (rest.includes('#')) return 'wrong-kind';
  return good.length > most ? 'too-many' : undefined;
}
