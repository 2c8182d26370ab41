import { beijingMoment } from '#lib/asOf.ts';
import type { Finding } from './finding.ts';
import { schemeOf } from './mdx/checkUrl.ts';
import type { LinkUse } from './mdx/context.ts';
import { factMessages } from './messages/factMessages.ts';
import { linkMessages } from './messages/linkMessages.ts';
import { say } from './say.ts';
import { pathsLike, type SiteParts, targetOf } from './siteMap.ts';
import { covers, type Window } from './window.ts';

/** Why a page is not there as long as the text that links to it. */
function absent(use: LinkUse, path: string, { from, until }: Window): Finding {
  const [start, end] = [from, until].map((time) =>
    Number.isFinite(time) ? beijingMoment(new Date(time)) : undefined,
  );
  if (!start && !end) return linkMessages.draft(use, path);
  const parts = [
    start && say(`${start} 才发布`, `is published at ${start}`),
    end && say(`${end} 撤下`, `is taken down at ${end}`),
  ].filter((part) => part !== undefined && part !== '');
  const when = say(parts.map(({ zh }) => zh).join('，'), parts.map(({ en }) => en).join(' and '));
  return linkMessages.away(use, path, when);
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
  return [linkMessages.noAnchor(use, anchor, [...anchors])];
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
  if (!path.startsWith('/')) return [linkMessages.relative(use, url, locale)];
  const target = targetOf(path, locale, site);
  if (target) {
    if (!covers(target.window, window, asOf)) return [absent(use, path, target.window)];
    return checkAnchor(use, anchor, target.anchors);
  }
  const { names: named } = use;
  if (named?.kind === 'venue') return [factMessages.noVenue(use, named.id, [...(site.venues?.keys() ?? [])])];
  if (named) return [factMessages.noMoment(use, named.id, [...(site.moments ?? [])])];
  if (new RegExp(`^/${OTHER[locale]}(?:/|$)`).test(path))
    return [linkMessages.language(use, path, `/${locale}${path.slice(3)}`)];
  if (!path.endsWith('/') && targetOf(`${path}/`, locale, site)) return [linkMessages.slash(use, path)];
  const stem = path.startsWith(`/${locale}/`) ? path.replace(/[^/]+\/?$/, '') : '/';
  const names = pathsLike(path, locale, site).filter((one) => one.startsWith(stem));
  const ends = names.map((one) => one.slice(stem.length));
  return [linkMessages.noPage(use, path, path.slice(stem.length), stem, ends)];
}
