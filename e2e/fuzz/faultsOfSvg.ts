import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const RUNS =
  /^(?:script|foreignobject|iframe|object|embed|image|img|feimage|style|link|meta|a|audio|video|handler|animate.*|set|.*:.*)$/i;

/** What must not stand in a drawing, as a browser reads it that is more forgiving than ours. Its own list, on purpose. */
export function faultsOfSvg(svg: string): string[] {
  const faults: string[] = [];
  const queue: Node[] = [parseFragment(svg)];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if ('tagName' in node) {
      if (RUNS.test(node.tagName)) faults.push(`element ${node.tagName}`);
      for (const { name, value } of node.attrs) {
        const plain = value.replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, '').toLowerCase();
        if (/^on/i.test(name) || name === 'style' || name === 'src') faults.push(`attribute ${name}`);
        if (/href$/i.test(name) && !plain.startsWith('#')) faults.push(`${name} ${value}`);
        if (/url\((?!["']?#)|javascript:|data:|expression\(|@import|\\/.test(plain))
          faults.push(`${name} ${value}`);
        if (name !== 'xmlns' && plain.includes('//')) faults.push(`${name} ${value}`);
      }
    } else if (node.nodeName !== '#text' && node.nodeName !== '#document-fragment')
      faults.push(node.nodeName);
    if ('childNodes' in node) queue.push(...node.childNodes);
  }
  return faults;
}
