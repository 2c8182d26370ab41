import { tagFault } from './postTags.ts';
import type { SitePage } from './sitePage.ts';
import { POST_CHARACTERS, weiboLength } from './weiboLength.ts';

/** Bytes of a page's share images as they are served. */
export type ImageBytes = Readonly<Record<'og' | 'square' | 'poster', number>>;

/** More than this is refused, cut or dropped by some app; see the share reference of the project. */
export const MOST_IMAGE_BYTES: ImageBytes = { og: 200_000, square: 32_000, poster: 500_000 };
const MOST_TITLE_BYTES = 70;
const MOST_DESCRIPTION_BYTES = 350;

export interface ShareRule {
  /** What is measured. */
  name: string;
  found: number;
  most: number;
  unit: 'B' | '字';
  ok: boolean;
}

/** Every limit of the share reference that a page can break, with what it measures now. */
export function shareRules(page: SitePage, bytes: ImageBytes): ShareRule[] {
  const rule = (name: string, found: number, most: number, unit: ShareRule['unit']): ShareRule => ({
    name,
    found,
    most,
    unit,
    ok: found > 0 && found <= most,
  });
  const post = page.share ?? page.title;
  return [
    rule('title', Buffer.byteLength(page.title), MOST_TITLE_BYTES, 'B'),
    rule('description', Buffer.byteLength(page.description), MOST_DESCRIPTION_BYTES, 'B'),
    {
      ...rule('share', weiboLength(post), POST_CHARACTERS, '字'),
      ok: weiboLength(post) <= POST_CHARACTERS && !tagFault(post, page.locale),
    },
    ...(Object.keys(MOST_IMAGE_BYTES) as (keyof ImageBytes)[]).map((kind) =>
      rule(kind, bytes[kind], MOST_IMAGE_BYTES[kind], 'B'),
    ),
  ];
}
