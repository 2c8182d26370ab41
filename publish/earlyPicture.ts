const VIEWPORT = /<meta name="viewport"[^>]*>/;
const PICTURE = /<picture>(?:(?!<\/picture>)[\s\S])*?<img[^>]*fetchPriority="high"[^>]*>[\s\S]*?<\/picture>/i;
const IMAGE = /<img[^>]*\sfetchPriority="high"[^>]*>/i;
const REACT_PRELOAD = /<link rel="preload"(?=[^>]* as="image")[^>]*>/g;

interface Candidate {
  media?: string;
  type?: string;
  srcset?: string;
  src?: string;
  sizes?: string;
}

function attributes(tag: string): Candidate {
  const found = [...tag.matchAll(/\s(media|type|srcset|src|sizes)="([^"]*)"/gi)];
  return Object.fromEntries(found.map(([, name = '', value]) => [name.toLowerCase(), value]));
}

/** Of each medium only the best format: a browser that does not know it finds the others in the page. */
function candidates(html: string): Candidate[] {
  const image = html.match(IMAGE)?.[0];
  if (!image) return [];
  const picture = html.match(PICTURE)?.[0];
  const inside = picture?.includes(image) ? [...picture.matchAll(/<source[^>]*>/g)] : [];
  const all = [...inside.map(([tag]) => attributes(tag)), attributes(image)];
  return all.filter((one, index) => all.findIndex(({ media }) => media === one.media) === index);
}

/** A medium without those that come before it, so that nobody fetches two. */
const only = (media: string | undefined, before: readonly string[]): string =>
  [...before.map((one) => `(not ${one})`), ...(media ? [media] : [])].join(' and ');

function preload({ type, srcset, src, sizes }: Candidate, media: string): string {
  const given = {
    href: src,
    imagesrcset: srcset,
    imagesizes: srcset ? sizes : undefined,
    type,
    media: media || undefined,
  };
  const written = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${value}"`],
  );
  return `<link rel="preload" as="image" fetchpriority="high"${written.join('')}/>`;
}

/**
 * Names a page's first picture (the one with `fetchPriority="high"`) at the top of its head, so that a browser asks
 * for it before it has read the page. React does so for a bare `<img>`, but behind a browser's choice of a `<picture>`
 * it cannot see: its own line is replaced.
 */
export function withEarlyPicture(html: string): string {
  const found = candidates(html);
  if (found.length === 0) return html;
  const before: string[] = [];
  const links = found.map((one) => {
    const link = preload(one, only(one.media, before));
    if (one.media) before.push(one.media);
    return link;
  });
  const same = (link: string) => found.some(({ src }) => src !== undefined && link.includes(`href="${src}"`));
  return html
    .replace(REACT_PRELOAD, (link) => (same(link) ? '' : link))
    .replace(VIEWPORT, (meta) => meta + links.join(''));
}
