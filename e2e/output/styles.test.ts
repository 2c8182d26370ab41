import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { noOffenders } from './offenders.ts';
import type { PageFacts } from './pageFacts.ts';
import { fileOf, site } from './site.ts';

const { pages } = await site();

/** Names of the classes that a stylesheet has rules for. */
const classesIn = (css: string): Set<string> =>
  new Set([...css.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map(([, name]) => name ?? ''));

const sheets = new Map<string, Set<string>>();
const sheetsOf = (page: PageFacts): Set<string>[] =>
  page.links.flatMap(({ rel, href }) => {
    if (rel !== 'stylesheet' || !href) return [];
    const known = sheets.get(href) ?? classesIn(readFileSync(fileOf(href), 'utf8'));
    sheets.set(href, known);
    return [known];
  });

const usedBy = ({ html }: PageFacts): Set<string> =>
  new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names?.split(/\s+/) ?? []));

test('every class of a page that has a rule anywhere has one in the stylesheets that the page loads', () => {
  const loaded = new Map([...pages.values()].map((page) => [page, sheetsOf(page)] as const));
  const anywhere = new Set([...sheets.values()].flatMap((names) => [...names]));
  assert.ok(sheets.size > 1 && anywhere.size > 100);
  noOffenders(
    [...loaded].flatMap(([page, own]) => {
      const bare = [...usedBy(page)].filter(
        (name) => anywhere.has(name) && !own.some((names) => names.has(name)),
      );
      return bare.length > 0 ? [`${page.path}: ${bare.join(' ')}`] : [];
    }),
    'pages without the styles of what they show',
  );
});
