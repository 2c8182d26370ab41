import type { Root as HastRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import type { z } from 'zod';
import { type Finding, START } from './finding.ts';
import { splitFrontMatter } from './frontMatter.ts';
import { checkIndent } from './mdx/checkIndent.ts';
import type { LinkUse, ReadContext } from './mdx/context.ts';
import { displayTextOf } from './mdx/displayText.ts';
import { checkHeadings, headingsOf, nameHeadings } from './mdx/headings.ts';
import { inspect, isBlank } from './mdx/inspect.ts';
import { parseMdx } from './mdx/parse.ts';
import { DEEPEST, shape } from './mdx/shape.ts';
import { toHast } from './mdx/toHast.ts';
import { tooLarge } from './mdx/tooLarge.ts';
import { textMessages } from './messages/textMessages.ts';
import { type Section, sectionsOf, withLead } from './sections.ts';
import type { Heading } from './types.ts';
import type { Yaml } from './yaml/parseYaml.ts';
import { readYaml } from './yaml/readYaml.ts';

export type { ReadContext } from './mdx/context.ts';

/** An MDX file, read: `meta` and `body` are there only if their part is free of mistakes. */
export interface Reading<T> {
  meta: T | undefined;
  yaml: Yaml | undefined;
  body: HastRoot | undefined;
  headings: Heading[];
  displayText: string[];
  links: LinkUse[];
  /** Of an article, if its text parses. */
  sections: Section[] | undefined;
  findings: Finding[];
}

/** The first node that nests too deeply, if any. Without recursion: the input may be hostile. */
function tooDeep(root: Root): Nodes | undefined {
  const queue: [Nodes, number][] = [[root, 0]];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [node, depth] = next;
    if (depth > DEEPEST) return node;
    if ('children' in node) for (const child of node.children) queue.push([child, depth + 1]);
  }
  return undefined;
}

type Body = Omit<Reading<unknown>, 'meta' | 'yaml'>;

const NOTHING: Omit<Body, 'findings'> = {
  body: undefined,
  headings: [],
  displayText: [],
  links: [],
  sections: undefined,
};

const EMPTY: HastRoot = { type: 'root', children: [] };

/** Reads the Markdown part of a file; positions are those of `text`. */
export function readBody(text: string, context: ReadContext): Body {
  const large = tooLarge(text);
  if (large) return { ...NOTHING, findings: [large] };
  const parsed = parseMdx(text);
  if (!parsed.root) return { ...NOTHING, findings: parsed.findings };
  const deep = tooDeep(parsed.root);
  if (deep)
    return {
      ...NOTHING,
      findings: [...parsed.findings, textMessages.tooDeep(deep.position?.start ?? START)],
    };
  const { root } = parsed;
  const whole = parsed.findings.length === 0;
  const indents = whole ? checkIndent(root, text) : [];
  const sections = whole && context.home === 'article' ? sectionsOf(root, text) : undefined;
  if (whole) context.onParsed?.(root);
  shape(root);
  const { findings, links } = inspect(root, text, context, whole);
  const nodes = headingsOf(root);
  const headings = nameHeadings(nodes, context.locale);
  const empty = whole && context.home === 'article' && isBlank(root) ? [textMessages.blank(START)] : [];
  const all = [...parsed.findings, ...indents, ...findings, ...checkHeadings(nodes), ...empty];
  const body = all.length > 0 ? undefined : context.checkOnly ? EMPTY : toHast(root);
  return { body, headings, displayText: displayTextOf(root), links, sections, findings: all };
}

/**
 * Reads an MDX text: front matter against `schema`, body against the policy. Pure, evaluates nothing, never throws.
 * Links are collected, not resolved: that needs the whole site.
 */
export function readMdx<T>(text: string, schema: z.ZodType<T>, context: ReadContext): Reading<T> {
  const parts = splitFrontMatter(text);
  const meta = parts.findings.length === 0 ? readYaml(parts.yaml, schema, 1) : undefined;
  const isNote = context.home === 'venue';
  const body: Body =
    isNote && parts.body.trim() === '' ? { ...NOTHING, findings: [] } : readBody(parts.body, context);
  const whole = parts.findings.length === 0;
  const findings = whole ? body.findings : body.findings.filter(({ rule }) => rule !== 'mdx/empty');
  return {
    ...body,
    meta: meta?.value,
    yaml: meta?.yaml,
    sections: body.sections && meta?.value ? withLead(body.sections, meta.yaml) : undefined,
    findings: [...parts.findings, ...(meta?.findings ?? []), ...findings],
  };
}
