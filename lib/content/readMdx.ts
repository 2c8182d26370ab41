import type { Root as HastRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import type { z } from 'zod';
import { type Finding, finding, type Place, START } from './finding.ts';
import { splitFrontMatter } from './frontMatter.ts';
import { checkIndent } from './mdx/checkIndent.ts';
import type { LinkUse, ReadContext } from './mdx/context.ts';
import { displayTextOf } from './mdx/displayText.ts';
import { checkHeadings, headingsOf, nameHeadings } from './mdx/headings.ts';
import { inspect, isBlank } from './mdx/inspect.ts';
import { parseMdx } from './mdx/parse.ts';
import { DEEPEST, shape } from './mdx/shape.ts';
import { placeOf } from './mdx/textPlace.ts';
import { toHast } from './mdx/toHast.ts';
import { say } from './say.ts';
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

const deepFinding = (place: Place): Finding =>
  finding(
    place,
    'mdx/too-deep',
    say('这里嵌套太深', 'this is nested too deeply'),
    say('去掉几层引用、列表或标签', 'take out some levels of quotes, lists or tags'),
  );

const longFinding = (place: Place): Finding =>
  finding(
    place,
    'file/too-large',
    say('这一行超过 8000 个字符', 'this line has more than 8000 characters'),
    say('分成几段，段与段之间空一行', 'break it into paragraphs, with empty lines between'),
  );

const emptyFinding = (): Finding =>
  finding(
    START,
    'mdx/empty',
    say('正文是空的', 'the text is empty'),
    say('在文首信息的 --- 下面写正文', 'write the text below the front matter’s ---'),
  );

type Body = Omit<Reading<unknown>, 'meta' | 'yaml'>;

const NOTHING: Omit<Body, 'findings'> = {
  body: undefined,
  headings: [],
  displayText: [],
  links: [],
  sections: undefined,
};

const EMPTY: HastRoot = { type: 'root', children: [] };

/** A line that opens more than 16 quotes and lists at once, and is no rule; the parser’s time grows with its square. */
const CROWDED_LINE = /^(?![ \t]*([-*])(?:[ \t]*\1)*[ \t]*$)(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){17,}/m;
/** A list item or quote further in than 16 levels of lists would put it; the time grows with the square of levels. */
const FAR_ITEM = /^[ \t]{100,}(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])/m;
const LONG_LINE = /^.{8001,}$/m;
const MOST_LINES = 4000;
/** More marks than any paragraph needs; the parser’s time grows with their square. */
const MOST_MARKS = 4000;

/** Where a paragraph with far too many marks begins, or -1. */
function denseAt(text: string): number {
  let [from, marks] = [0, 0];
  for (const line of text.matchAll(/^.*$/gm)) {
    if (line[0].trim() === '') [from, marks] = [line.index + line[0].length + 1, 0];
    else marks += line[0].replace(/[^*_[\]~|]/g, '').length;
    if (marks > MOST_MARKS) return from;
  }
  return -1;
}

const linesFinding = (): Finding =>
  finding(
    START,
    'file/too-large',
    say(`正文超过 ${MOST_LINES} 行`, `the text has more than ${MOST_LINES} lines`),
    say('拆成几篇', 'split it'),
  );

const denseFinding = (place: Place): Finding =>
  finding(
    place,
    'file/too-large',
    say(
      `这一段里的 * _ ~ | [ ] 超过 ${MOST_MARKS} 个`,
      `this paragraph has more than ${MOST_MARKS} of * _ ~ | [ ]`,
    ),
    say('分成几段，段与段之间空一行', 'break it into paragraphs, with empty lines between'),
  );

/** Reads the Markdown part of a file; positions are those of `text`. */
export function readBody(text: string, context: ReadContext): Body {
  const crowded = CROWDED_LINE.exec(text) ?? FAR_ITEM.exec(text);
  if (crowded) return { ...NOTHING, findings: [deepFinding(placeOf(text, crowded.index))] };
  const long = LONG_LINE.exec(text);
  if (long) return { ...NOTHING, findings: [longFinding(placeOf(text, long.index))] };
  if (text.split('\n', MOST_LINES + 1).length > MOST_LINES) return { ...NOTHING, findings: [linesFinding()] };
  const dense = denseAt(text);
  if (dense >= 0) return { ...NOTHING, findings: [denseFinding(placeOf(text, dense))] };
  const parsed = parseMdx(text);
  if (!parsed.root) return { ...NOTHING, findings: parsed.findings };
  const deep = tooDeep(parsed.root);
  if (deep) return { ...NOTHING, findings: [...parsed.findings, deepFinding(deep.position?.start ?? START)] };
  const { root } = parsed;
  const whole = parsed.findings.length === 0;
  const indents = whole ? checkIndent(root, text) : [];
  const sections = whole && context.home === 'article' ? sectionsOf(root, text) : undefined;
  if (whole) context.onParsed?.(root);
  shape(root);
  const { findings, links } = inspect(root, text, context, whole);
  const nodes = headingsOf(root);
  const headings = nameHeadings(nodes, context.locale);
  const empty = whole && context.home === 'article' && isBlank(root) ? [emptyFinding()] : [];
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
    sections: body.sections && meta ? withLead(body.sections, meta.yaml) : undefined,
    findings: [...parts.findings, ...(meta?.findings ?? []), ...findings],
  };
}
