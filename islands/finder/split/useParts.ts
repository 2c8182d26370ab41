import { useEffect, useRef, useState } from 'react';
import type { FinderRows } from '#lib/finder/finderRows.ts';
import type { PackedRows } from '#lib/finder/packing/packedRows.ts';
import { unpackRows } from '#lib/finder/unpackRows.ts';

/** So long after the last key, a name is looked up. */
const TYPING_MS = 250;

async function fetchRows(url: string): Promise<FinderRows> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return unpackRows((await response.json()) as PackedRows);
}

interface Loading {
  urlOf: (part: string) => string;
  isTyping: boolean;
  onPending: (pending: boolean) => void;
  onFail: () => void;
}

/** Loads the wanted parts, each once, and keeps what has come. */
export function useParts(wanted: readonly string[], { urlOf, isTyping, onPending, onFail }: Loading) {
  const [loaded, setLoaded] = useState<ReadonlyMap<string, FinderRows>>(new Map());
  const requests = useRef(new Map<string, Promise<FinderRows>>());
  const request = (part: string): Promise<FinderRows> => {
    const made = requests.current.get(part) ?? fetchRows(urlOf(part));
    requests.current.set(part, made);
    return made;
  };
  const missing = wanted.filter((part) => !loaded.has(part)).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is missing says all; the callbacks do not matter
  useEffect(() => {
    onPending(missing !== '');
    if (missing === '') return undefined;
    const load = () => {
      const parts = missing.split(' ');
      Promise.all(parts.map(request)).then(
        (rows) =>
          setLoaded(
            (before) => new Map([...before, ...rows.map((one, at) => [parts[at] ?? '', one] as const)]),
          ),
        onFail,
      );
    };
    const timer = setTimeout(load, isTyping ? TYPING_MS : 0);
    return () => clearTimeout(timer);
  }, [missing]);
  return loaded;
}
