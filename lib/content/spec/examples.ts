import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** One example of a Markdown specification: what is written, and what it has to become. */
export interface Example {
  number: number;
  section: string;
  markdown: string;
  html: string;
}

const PART = /^`{32} example\n([\s\S]*?)^\.\n([\s\S]*?)^`{32}$|^#{1,6} *(.*)$/gm;

function examplesIn(text: string): Example[] {
  let section = '';
  const examples: Example[] = [];
  for (const [, markdown, html = '', heading] of text.matchAll(PART)) {
    if (markdown === undefined) section = heading ?? '';
    else {
      const [written, wanted] = [markdown, html].map((part) => part.replaceAll('→', '\t'));
      examples.push({
        number: examples.length + 1,
        section,
        markdown: written ?? '',
        html: wanted ?? '',
      });
    }
  }
  return examples;
}

const packageFile = (name: string): string =>
  path.join(path.dirname(createRequire(import.meta.url).resolve('commonmark-spec')), name);

/** The 652 examples of CommonMark 0.31.2, numbered as in the specification. */
export const commonMarkExamples = (): Example[] =>
  examplesIn(readFileSync(packageFile('spec.txt'), 'utf8').replace(/^<!-- END TESTS -->[\s\S]*/m, ''));

/** The examples of GitHub's extensions: tables, tasks, strikethrough, links without brackets, raw HTML. */
export const gfmExamples = (): Example[] =>
  examplesIn(readFileSync(path.join(import.meta.dirname, 'gfm-extensions.txt'), 'utf8'));
