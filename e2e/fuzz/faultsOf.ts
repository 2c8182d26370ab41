import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** Every element that a block or Markdown may become; all others are faults. */
const ELEMENTS = new Set(
  (
    'a aside b blockquote br code del details div em figcaption figure h2 h3 h4 hr img input li ol p pre section ' +
    'small span strong summary sup table tbody td th thead tr ul svg path g title text line rect circle picture source'
  ).split(' '),
);

/** What an address may be: within the site, or of a kind that runs nothing. */
const SAFE_LINK = /^(?:https?:\/\/|mailto:|tel:|#|\/(?![\\/])|(?![a-z][a-z0-9+.-]*:)[^\\/])/i;
/** Pictures come from the site itself. */
const OWN_PICTURE = /^\/(?![\\/])/;

function faultOfAttribute(element: string, name: string, value: string): string | undefined {
  if (/^on/i.test(name)) return `event handler ${name}`;
  if (['style', 'srcdoc', 'formaction', 'action', 'background', 'ping'].includes(name))
    return `attribute ${name}`;
  const address = value.replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, '');
  if (name === 'href' || name === 'xlink:href')
    return SAFE_LINK.test(address) || address === '' ? undefined : `link to ${value}`;
  if (name === 'src') return OWN_PICTURE.test(address) ? undefined : `${element} from ${value}`;
  if (name === 'srcset')
    return address.split(',').every((part) => OWN_PICTURE.test(part))
      ? undefined
      : `${element} from ${value}`;
  return undefined;
}

/** All that must not stand in a page that content has made: elements, handlers, addresses, remote pictures. */
export function faultsOf(html: string): string[] {
  const faults: string[] = [];
  const queue: Node[] = [parseFragment(html)];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if ('tagName' in node) {
      if (!ELEMENTS.has(node.tagName)) faults.push(`element ${node.tagName}`);
      for (const { name, value } of node.attrs) {
        const fault = faultOfAttribute(node.tagName, name, value);
        if (fault) faults.push(fault);
      }
    }
    if ('childNodes' in node) queue.push(...node.childNodes);
  }
  return faults;
}
