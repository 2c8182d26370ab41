import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx, { type Options } from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Finding, START } from '../finding.ts';
import { blank } from '../frontMatter.ts';
import { textMessages } from '../messages/textMessages.ts';
import { bracesOnly } from './braces.ts';
import { quickMdx } from './quick/quickMdx.ts';
import { isParserError, Orphans, type Stumble, stumbleOf } from './stumble.ts';

const parser = unified()
  .use(remarkParse)
  // One tilde stands for a range in Chinese (70~90), not for strikethrough.
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMdx, { acorn: bracesOnly as unknown as Options['acorn'] })
  .freeze();

/** The parser stops at its first error; after this many in one file it is left alone. */
const MOST_ERRORS = 25;
/** So many characters are read again and again at most: a long text full of errors would take seconds. */
const MOST_READ = 150_000;

export interface Parsed {
  root: Root | undefined;
  findings: Finding[];
}

function hide(text: string, { from, to }: Stumble): string {
  return text.slice(0, from) + blank(text.slice(from, to)) + text.slice(to);
}

/**
 * Parses MDX into mdast. Nothing is evaluated and no JavaScript is parsed. Never throws.
 * Where a tag stops the parser, the tag is reported, blanked out and the rest is read again, so that one run finds all.
 */
export function parseMdx(text: string): Parsed {
  const quick = quickMdx(text, (block) => parser.parse(block));
  if (quick) return { root: quick, findings: [] };
  const findings: Finding[] = [];
  const orphans = new Orphans();
  const rounds = Math.max(3, Math.min(MOST_ERRORS, Math.floor(MOST_READ / Math.max(text.length, 1))));
  let rest = text;
  for (let round = 0; round < rounds; round++) {
    try {
      return { root: parser.parse(rest), findings };
    } catch (error) {
      if (!isParserError(error))
        return { root: undefined, findings: [...findings, textMessages.beyondReading(START)] };
      const stumble = stumbleOf(error, rest, orphans);
      if (stumble.finding) findings.push(stumble.finding);
      const next = hide(rest, stumble);
      if (next === rest) break;
      rest = next;
    }
  }
  return { root: undefined, findings };
}
