import type { Place } from '../finding.ts';
import type { Yaml } from './parseYaml.ts';
import type { YamlNode } from './yamlNode.ts';

export type Path = readonly PropertyKey[];

interface Spot {
  key: YamlNode | undefined;
  value: YamlNode | undefined;
}

/** The key and value nodes at a path; the key of a list item is the item itself. */
function spotAt(yaml: Yaml, path: Path): Spot | undefined {
  let spot: Spot = { key: undefined, value: yaml.root() };
  for (const step of path) {
    const parent = spot.value;
    if (parent?.kind === 'map') {
      const name = String(step);
      const pair = parent.pairs.find(({ key }) => key?.kind === 'scalar' && String(key.value) === name);
      if (!pair) return undefined;
      spot = pair;
    } else if (parent?.kind === 'list') {
      const item = parent.items[Number(step)];
      if (!item) return undefined;
      spot = { key: item, value: item };
    } else return undefined;
  }
  return spot;
}

const at = (yaml: Yaml, node: YamlNode | undefined): Place | undefined =>
  node?.from === undefined ? undefined : yaml.place(node.from);

const isBlank = (node: YamlNode | undefined): boolean =>
  !node || (node.kind === 'scalar' && node.value === null);

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

/** Where a text value begins in the YAML, if it stands there as it is read, on one line; undefined otherwise. */
export function verbatimAt(yaml: Yaml, path: Path, value: string, source: string): number | undefined {
  const start = spotAt(yaml, path)?.value?.from;
  return start === undefined ? undefined : verbatimFrom(start, value, source);
}

/** The same for a value that is known to begin, perhaps with a quote, at an offset. */
export function verbatimFrom(start: number, value: string, source: string): number | undefined {
  const from = /["']/.test(source[start] ?? '') ? start + 1 : start;
  return source.startsWith(value, from) && !/[\r\n]/.test(value) ? from : undefined;
}

/** What stands behind a # on the line of a value, and is no part of it. */
export function commentAt(yaml: Yaml, path: Path): string | undefined {
  const spot = spotAt(yaml, path);
  return spot?.value?.comment ?? (isBlank(spot?.value) ? spot?.key?.comment : undefined) ?? undefined;
}

/** The nearest place above a missing field: its parent's key, or undefined at the root. */
export const placeAbove = (yaml: Yaml, path: Path): Place | undefined =>
  placeOfKey(yaml, path) ?? (path.length > 1 ? placeOfKey(yaml, path.slice(0, -1)) : undefined);
