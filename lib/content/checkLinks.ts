import { type Finding, finding } from './finding.ts';
import { schemeOf } from './mdx/checkUrl.ts';
import type { LinkUse } from './mdx/context.ts';
import { say, type Words } from './say.ts';
import { pathsLike, type SiteParts, targetOf } from './siteMap.ts';
import { writeInstead } from './suggest.ts';

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
 * `own` are the anchors of the text that holds the link; `draft` tells whether that text is a draft itself.
 */
export function checkLink(
  use: LinkUse,
  own: ReadonlySet<string>,
  draft: boolean,
  site: SiteParts,
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
    if (target.draft && !draft)
      return wrong(
        'link/draft',
        say(`${path} 还是草稿，不会发布`, `${path} is a draft and will not be published`),
        say('先去掉链接，或发布那一篇', 'drop the link for now, or publish that text'),
      );
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
