import { parse, type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from 'parse5';

export type Attributes = Readonly<Record<string, string>>;

/** What the tests need to know of a page, kept instead of its tree: 1,400 trees would fill the memory. */
export interface PageFacts {
  path: string;
  html: string;
  lang: string | undefined;
  titles: string[];
  /** Texts of the h1 elements. */
  headings: string[];
  /** `<meta>` and `<link>` elements of the head. */
  metas: Attributes[];
  links: Attributes[];
  anchors: Attributes[];
  images: Attributes[];
  scripts: { attributes: Attributes; text: string }[];
  ids: string[];
  /** Every URL that the browser loads without being asked. */
  loads: string[];
  /** Things that no page may hold, by name. */
  forbidden: string[];
}

const LOADING_LINK = /^(?:stylesheet|preload|modulepreload|icon|apple-touch-icon|manifest|prefetch)$/;
const EMBEDDING = new Set(['iframe', 'frame', 'object', 'embed', 'applet', 'base']);

const attributesOf = (element: Tree.Element): Attributes =>
  Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));

const textOf = (node: Tree.ChildNode): string =>
  tree.isTextNode(node) ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

const candidates = (srcset = ''): string[] =>
  srcset
    .split(',')
    .map((part) => part.trim().split(/\s+/)[0] ?? '')
    .filter(Boolean);

/** The build's own stylesheets for what follows the first screen (publish/lateStyles.ts). */
const isLateSheet = ({ rel, href = '' }: Attributes): boolean =>
  rel === 'stylesheet' && /^\/_next\/static\/chunks\/late\.[0-9a-f]+\.css$/.test(href);

function note(page: PageFacts, element: Tree.Element, inHead: boolean): void {
  const attributes = attributesOf(element);
  const { tagName } = element;
  for (const name of Object.keys(attributes)) {
    if (name === 'style' || /^on[a-z]/.test(name)) page.forbidden.push(`<${tagName} ${name}>`);
  }
  if (EMBEDDING.has(tagName)) page.forbidden.push(`<${tagName}>`);
  if (tagName === 'style') page.forbidden.push('<style>');
  if ((tagName === 'meta' || (tagName === 'link' && !isLateSheet(attributes))) && !inHead)
    page.forbidden.push(`<${tagName}> outside the head`);
  if (attributes.id !== undefined) page.ids.push(attributes.id);
  if (attributes.src) page.loads.push(attributes.src);
  if (attributes.poster) page.loads.push(attributes.poster);
  page.loads.push(...candidates(attributes.srcset));
  if (tagName === 'use' && attributes.href) page.loads.push(attributes.href);
  if (
    tagName === 'link' &&
    attributes.href &&
    (attributes.rel ?? '').split(' ').some((rel) => LOADING_LINK.test(rel))
  )
    page.loads.push(attributes.href);
  const text = () => element.childNodes.map(textOf).join('').trim();
  if (tagName === 'title' && inHead) page.titles.push(text());
  else if (tagName === 'h1') page.headings.push(text());
  else if (tagName === 'meta') page.metas.push(attributes);
  else if (tagName === 'link') page.links.push(attributes);
  else if (tagName === 'a' || tagName === 'area') page.anchors.push(attributes);
  else if (tagName === 'img') page.images.push(attributes);
  else if (tagName === 'script') page.scripts.push({ attributes, text: text() });
}

/** Parses a page once, as a browser without scripts does. */
export function pageFacts(path: string, html: string): PageFacts {
  const page: PageFacts = {
    path,
    html,
    lang: undefined,
    titles: [],
    headings: [],
    metas: [],
    links: [],
    anchors: [],
    images: [],
    scripts: [],
    ids: [],
    loads: [],
    forbidden: [],
  };
  const walk = (node: Tree.ParentNode, inHead: boolean) => {
    for (const child of node.childNodes) {
      if (!tree.isElementNode(child)) continue;
      if (child.tagName === 'html') page.lang = attributesOf(child).lang;
      note(page, child, inHead);
      walk(child, inHead || child.tagName === 'head');
    }
  };
  walk(parse(html, { scriptingEnabled: false }), false);
  return page;
}
