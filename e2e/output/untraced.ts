import { parse, type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from 'parse5';

/** An amount of money: `¥70`, `¥40–120`, `TWD 100`. */
const AMOUNTS = /(?:¥|HKD |TWD )\d[\d,]*(?:\.\d+)?(?:–\d[\d,]*(?:\.\d+)?)?/g;
const YEAR = /(?:19|20)\d\d|年份不详|year unknown/;

type Node = Tree.Node;
const isElement = (node: Node): node is Tree.Element => tree.isElementNode(node);
const childrenOf = (node: Node): readonly Tree.ChildNode[] => ('childNodes' in node ? node.childNodes : []);
const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

const textOf = (node: Node): string =>
  tree.isTextNode(node) ? node.value : childrenOf(node).map(textOf).join('');

function* elementsOf(node: Node): Generator<Tree.Element> {
  if (isElement(node)) yield node;
  for (const child of childrenOf(node)) yield* elementsOf(child);
}

/** Whether a block names a year and an outlet itself. */
function namesSource(block: Tree.Element): boolean {
  const cites = [...elementsOf(block)].some(({ tagName }) => tagName === 'cite');
  return cites && YEAR.test(textOf(block));
}

/** Whether a block, or a place of the same page that it links to, names a year and an outlet. */
function isTraced(block: Tree.Element, byId: ReadonlyMap<string, Tree.Element>): boolean {
  if (namesSource(block)) return true;
  return [...elementsOf(block)].some((element) => {
    const href = element.tagName === 'a' ? attribute(element, 'href') : undefined;
    const place = href?.startsWith('#') ? byId.get(href.slice(1)) : undefined;
    return place !== undefined && namesSource(place);
  });
}

/** The post that a page offers to pass on: words for elsewhere, which may only repeat amounts of the page. */
const READY_POST = 'ready-post';

/**
 * The amounts of money in a page's main part that nobody can trace, with the words around them: those outside every
 * block marked `data-traced`, and those whose block names no year and source (docs/decisions/traceable-figures.md).
 * The ready post may repeat amounts that are traced elsewhere on the page, and no others.
 */
export function untraced(html: string): string[] {
  const found: string[] = [];
  const traced = new Set<string>();
  const posted: string[] = [];
  const page = parse(html, { scriptingEnabled: false });
  const byId = new Map<string, Tree.Element>();
  for (const element of elementsOf(page)) {
    const id = attribute(element, 'id');
    if (id) byId.set(id, element);
  }
  const check = (text: string, block: Tree.Element | undefined): void => {
    const amounts = text.match(AMOUNTS);
    if (!amounts) return;
    if (!block) found.push(`outside a traced block: ${text.trim().slice(0, 60)}`);
    else if (attribute(block, 'id') === READY_POST) posted.push(...amounts);
    else if (isTraced(block, byId)) for (const amount of amounts) traced.add(amount);
    else found.push(`without year and source: ${textOf(block).slice(0, 100)}`);
  };
  const walk = (node: Node, block: Tree.Element | undefined): void => {
    if (tree.isTextNode(node)) check(node.value, block);
    if (!isElement(node) || node.tagName === 'script') return;
    const marks = attribute(node, 'data-traced') !== undefined || attribute(node, 'id') === READY_POST;
    for (const child of childrenOf(node)) walk(child, marks ? node : block);
  };
  const main = [...elementsOf(page)].find(({ tagName }) => tagName === 'main');
  if (main) walk(main, undefined);
  const loose = posted.filter((amount) => !traced.has(amount));
  return [...found, ...loose.map((amount) => `in the ready post alone: ${amount}`)];
}
