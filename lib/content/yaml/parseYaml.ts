import { type Document, isScalar, LineCounter, type Pair, parseDocument, visit } from 'yaml';
import type { Finding, Place } from '../finding.ts';
import { Places } from '../mdx/quick/places.ts';
import { plainYaml } from './plainYaml.ts';
import { aliasWords, syntaxWords } from './syntaxWords.ts';
import { nodesOf, type YamlNode } from './yamlNode.ts';

/** A YAML text as plain values, with the place of each of them. */
export interface Yaml {
  value: unknown;
  /** The same with its places; of a text with mistakes, as far as it could be read. */
  root(): YamlNode | undefined;
  place(offset: number): Place;
  findings: Finding[];
}

/** Years and dates are text in every schema, so an unquoted `year: 2022` is read as it is written. */
function keepYearsAsText(document: Document): void {
  visit(document, {
    Pair(_, pair: Pair) {
      const key = isScalar(pair.key) ? pair.key.value : undefined;
      if ((key !== 'year' && key !== 'date') || !isScalar(pair.value)) return;
      if (typeof pair.value.value === 'number' && pair.value.source) pair.value.value = pair.value.source;
    },
  });
}

/** The texts parsed last: problems, words and stale facts of a file are looked for one after the other. */
const recent = new Map<string, Yaml>();
const MOST_RECENT = 128;

/**
 * Parses YAML 1.2 (core schema: `yes` and dates are text). Never throws.
 * `lineOffset` is the number of lines before the text in its file.
 */
export function parseYaml(text: string, lineOffset = 0): Yaml {
  const key = `${lineOffset} ${text}`;
  const known = recent.get(key);
  if (known) return known;
  const yaml = quick(text, lineOffset) ?? parse(text, lineOffset);
  recent.set(key, yaml);
  const oldest = recent.size > MOST_RECENT ? recent.keys().next().value : undefined;
  if (oldest !== undefined) recent.delete(oldest);
  return yaml;
}

function quick(text: string, lineOffset: number): Yaml | undefined {
  const read = plainYaml(text);
  if (!read) return undefined;
  let places: Places | undefined;
  const place = (offset: number): Place => {
    places ??= new Places(text);
    const { line, column } = places.point(offset);
    return { line: line + lineOffset, column };
  };
  return { value: read.value, root: () => read.root, place, findings: [] };
}

function parse(text: string, lineOffset: number): Yaml {
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + lineOffset, column: Math.max(col, 1) };
  };
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
    const errors = [...document.errors, ...document.warnings];
    const duplicates = errors.filter((error) => error.code === 'DUPLICATE_KEY');
    const fatal = errors.find((error) => error.code !== 'DUPLICATE_KEY');
    const findings = (fatal ? [fatal] : duplicates).map((error) => syntaxWords(error, text, place));
    let nodes: { root: YamlNode | undefined } | undefined;
    const root = (): YamlNode | undefined => {
      nodes ??= { root: nodesOf(document) };
      return nodes.root;
    };
    if (fatal) return { value: undefined, root, place, findings };
    keepYearsAsText(document);
    return { value: document.toJS({ maxAliasCount: 0 }), root, place, findings };
  } catch {
    return { value: undefined, root: () => undefined, place, findings: [aliasWords(text, place)] };
  }
}
