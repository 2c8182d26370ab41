import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { Place } from '../finding.ts';
import type { Yaml } from './parseYaml.ts';

export type Path = readonly PropertyKey[];

interface Spot {
  key: Node | undefined;
  value: Node | undefined;
}

/** The key and value nodes at a path; the key of a list item is the item itself. */
function spotAt(yaml: Yaml, path: Path): Spot | undefined {
  let spot: Spot = {
    key: undefined,
    value: isNode(yaml.document.contents) ? yaml.document.contents : undefined,
  };
  for (const step of path) {
    const parent = spot.value;
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) return undefined;
      spot = {
        key: isNode(pair.key) ? pair.key : undefined,
        value: isNode(pair.value) ? pair.value : undefined,
      };
    } else if (isSeq(parent)) {
      const item = parent.items[Number(step)];
      if (!isNode(item)) return undefined;
      spot = { key: item, value: item };
    } else return undefined;
  }
  return spot;
}

const at = (yaml: Yaml, node: Node | undefined): Place | undefined =>
  node?.range ? yaml.place(node.range[0]) : undefined;

const isBlank = (node: Node | undefined): boolean => !node || (isScalar(node) && node.value === null);

/** Where the value at a path stands; an empty value stands at its key. */
export function placeOfValue(yaml: Yaml, path: Path): Place | undefined {
  const spot = spotAt(yaml, path);
  if (!spot) return undefined;
  return isBlank(spot.value) ? (at(yaml, spot.key) ?? at(yaml, spot.value)) : at(yaml, spot.value);
}

/** Where the key at a path stands. */
export function placeOfKey(yaml: Yaml, path: Path): Place | undefined {
  const spot = spotAt(yaml, path);
  return spot && at(yaml, spot.key ?? spot.value);
}

/** Whether nothing, or an empty value, is written at a path. */
export const isAbsent = (yaml: Yaml, path: Path): boolean => isBlank(spotAt(yaml, path)?.value);

/** The nearest place above a missing field: its parent's key, or undefined at the root. */
export const placeAbove = (yaml: Yaml, path: Path): Place | undefined =>
  placeOfKey(yaml, path) ?? (path.length > 1 ? placeOfKey(yaml, path.slice(0, -1)) : undefined);
