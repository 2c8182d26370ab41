import { LOCAL_HREF, LOCAL_URL } from './allowed.ts';
import type { XmlElement } from './parseXml.ts';

/** No drawing that a program has made asks for parts of parts of parts as deep as this. */
const DEEPEST = 200;

/** Ids that an element asks for, each time it asks. */
const asked = ({ attributes }: XmlElement): string[] =>
  [...attributes].flatMap(([name, value]) => {
    const id = name === 'href' ? LOCAL_HREF.exec(value)?.[1] : LOCAL_URL.exec(value)?.[2];
    return id === undefined ? [] : [id];
  });

/**
 * How many elements a browser paints for a drawing, those that `use`, patterns, masks and so on repeat counted each
 * time; infinite where parts ask for each other in a circle. A few lines can ask for thousands of millions.
 */
export function paintedParts(root: XmlElement): number {
  const byId = new Map<string, XmlElement>();
  const gather = (element: XmlElement): void => {
    const id = element.attributes.get('id');
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
    for (const child of element.children) if (typeof child === 'object') gather(child);
  };
  gather(root);
  const known = new Map<XmlElement, number>();
  const count = (element: XmlElement, depth: number): number => {
    const before = known.get(element);
    if (before !== undefined) return before;
    if (depth > DEEPEST) return Number.POSITIVE_INFINITY;
    // Met again before it is counted, it is part of itself.
    known.set(element, Number.POSITIVE_INFINITY);
    let sum = 1;
    for (const child of element.children) if (typeof child === 'object') sum += count(child, depth + 1);
    for (const id of asked(element)) {
      const part = byId.get(id);
      if (part) sum += count(part, depth + 1);
    }
    known.set(element, sum);
    return sum;
  };
  return count(root, 0);
}
