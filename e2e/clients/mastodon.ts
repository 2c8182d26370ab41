import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Client, Preview } from './client.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;

function elements(node: Node): Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(elements) : [];
  return isElement(node) ? [node, ...inside] : inside;
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

const textOf = (element: Element): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

/** Types whose headline Mastodon takes, first valid one of the page. */
const TYPES = ['NewsArticle', 'WebPage'];

function structured(all: readonly Element[]): { headline?: string; description?: string } {
  for (const element of all) {
    if (element.tagName !== 'script' || attribute(element, 'type') !== 'application/ld+json') continue;
    const data: unknown = JSON.parse(textOf(element));
    // A root object or a root array; `@graph` is not looked into.
    for (const entry of Array.isArray(data) ? data : [data]) {
      const { '@type': type, headline, description } = entry as Record<string, string | undefined>;
      if (type && TYPES.includes(type) && headline) return { headline, description };
    }
  }
  return {};
}

/**
 * The order in which Mastodon reads a page: JSON-LD of a NewsArticle or WebPage, then Open Graph, then `<title>` and the
 * description; the picture from og:image alone. After app/lib/link_details_extractor.rb as the share reference describes it.
 */
export function readLikeMastodon(html: string): Preview {
  const all = elements(parse(html));
  const meta = (key: 'property' | 'name', wanted: string) =>
    all.flatMap((element) =>
      element.tagName === 'meta' && attribute(element, key) === wanted
        ? (attribute(element, 'content') ?? [])
        : [],
    )[0];
  const title = all.find(({ tagName }) => tagName === 'title');
  const data = structured(all);
  return {
    title: data.headline ?? meta('property', 'og:title') ?? (title && textOf(title)),
    description: data.description ?? meta('property', 'og:description') ?? meta('name', 'description'),
    image: meta('property', 'og:image'),
  };
}

export const MASTODON: Client = {
  name: 'Mastodon’s order',
  preview: async ({ html }) => readLikeMastodon(html),
};
