import { beijingMoment } from '#lib/asOf.ts';
import { type Finding, finding } from './finding.ts';
import { schemeOf } from './mdx/checkUrl.ts';
import type { LinkUse } from './mdx/context.ts';
import { say, type Words } from './say.ts';
import { pathsLike, type SiteParts, targetOf } from './siteMap.ts';
import { writeInstead } from './suggest.ts';
import { covers, type Window } from './window.ts';

/** Why a page is not there as long as the text that links to it, and what to do. */
function absentWords(path: string, { from, until }: Window): [Words, Words] {
  const [start, end] = [from, until].map((time) =>
    Number.isFinite(time) ? beijingMoment(new Date(time)) : undefined,
  );
  if (!start && !end)
    return [
      say(`${path} 还是草稿，不会发布`, `${path} is a draft and will not be published`),
      say('先去掉链接，或发布那一篇', 'drop the link for now, or publish that text'),
    ];
  const parts = [
    start && say(`${start} 才发布`, `is published at ${start}`),
    end && say(`${end} 撤下`, `is taken down at ${end}`),
  ].filter((part) => part !== undefined && part !== '');
  return [
    say(
      `${path} ${parts.map(({ zh }) => zh).join('，')}，这一篇在那之外也看得到`,
      `${path} ${parts.map(({ en }) => en).join(' and ')}, and this text is shown outside of that time`,
    ),
    say(
      '先去掉链接，或给这一篇写同样的 publishAt 和 unpublishAt',
      'drop the link for now, or give this text the same publishAt and unpublishAt',
    ),
  ];
}

const OTHER = { zh: 'en', en: 'zh' } as const;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

function checkAnchor(use: LinkUse, anchor: string, anchors: ReadonlySet<string> | undefined): Finding[] {
  if (anchor === '' || !anchors || anchors.has(decoded(anchor))) return [];
  return [
    finding(
      use,
      'link/anchor',
      say(`那一页没有小标题 #${anchor}`, `that page has no heading #${anchor}`),
      anchors.size > 0
        ? writeInstead(anchor, [...anchors], (id) => `#${id}`)
        : say(`去掉 #${anchor}`, `drop #${anchor}`),
    ),
  ];
}

/**
 * Resolves one link within the site. Links to other sites are left alone: their form was checked when the text was read.
 * `own` are the anchors of the text that holds the link; `window` is the time
 * for which that text is shown: from `asOf` on, what it links to has to be there as long.
 */
export function checkLink(
  use: LinkUse,
  own: ReadonlySet<string>,
  window: Window,
  site: SiteParts,
  asOf: Date,
): Finding[] {
  const { url, locale } = use;
  if (schemeOf(url) !== undefined) return [];
  const [beforeAnchor = '', anchor = ''] = url.split('#', 2);
  if (beforeAnchor === '') return checkAnchor(use, anchor, own);
  const path = beforeAnchor.split('?', 1)[0] ?? '';
  const wrong = (rule: Finding['rule'], message: Words, fix: Words): Finding[] => [
    finding(use, rule, message, fix),
  ];

  if (!path.startsWith('/'))
    return wrong(
      'link/relative',
      say(`链接“${url}”没有写全`, `the link “${url}” is not written in full`),
      say(
        `站内链接以 /${locale}/ 开头；外站链接以 https:// 开头`,
        `links within the site begin with /${locale}/, others with https://`,
      ),
    );
  const target = targetOf(path, locale, site);
  if (target) {
    if (!covers(target.window, window, asOf)) return wrong('link/draft', ...absentWords(path, target.window));
    return checkAnchor(use, anchor, target.anchors);
  }
  if (new RegExp(`^/${OTHER[locale]}(?:/|$)`).test(path))
    return wrong(
      'link/language',
      say(`链接到了另一种语言：${path}`, `${path} leads into the other language`),
      say(`改成 /${locale}${path.slice(3)}`, `write /${locale}${path.slice(3)}`),
    );
  if (!path.endsWith('/') && targetOf(`${path}/`, locale, site))
    return wrong(
      'link/slash',
      say(`网址末尾少了斜杠：${path}`, `${path} lacks its slash at the end`),
      say(`改成 ${path}/`, `write ${path}/`),
    );
  const stem = path.startsWith(`/${locale}/`) ? path.replace(/[^/]+\/?$/, '') : '/';
  const names = pathsLike(path, locale, site).filter((one) => one.startsWith(stem));
  return wrong(
    'link/unknown',
    say(`站内没有 ${path}`, `the site has no ${path}`),
    writeInstead(
      path.slice(stem.length),
      names.map((one) => one.slice(stem.length)),
      (one) => stem + one,
    ),
  );
}
