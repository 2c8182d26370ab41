import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { readBody } from '../readMdx.ts';
import { RULES } from '../rules.ts';
import { commonMarkExamples, type Example, gfmExamples } from './examples.ts';
import { normalHtml } from './normalHtml.ts';

const CONTEXT = {
  locale: 'en',
  home: 'article',
  sources: new Set<string>(),
  cities: new Set<string>(),
  files: new Set<string>(),
} as const;

/** The rules that refuse an example; empty if it is taken and shown as the specification says. */
function outcome({ markdown, html }: Example): readonly string[] | { shown: string; wanted: string } {
  const { body, findings } = readBody(markdown, CONTEXT);
  for (const { rule, message, fix } of findings) {
    assert.ok(Object.hasOwn(RULES, rule), rule);
    assert.ok(message.zh && message.en && fix.zh && fix.en, `${rule} says what, and how to mend it`);
  }
  if (findings.length > 0) return findings.map(({ rule }) => rule);
  assert.ok(body, 'a text without problems has a body');
  const shown = renderToStaticMarkup(
    toJsxRuntime(body, { Fragment, jsx, jsxs, tableCellAlignToStyle: false }),
  );
  const [ours, wanted] = [normalHtml(shown), normalHtml(html)];
  return ours === wanted ? [] : { shown: ours, wanted };
}

/** Runs all examples; the numbers of those taken, and of those that are shown in another way. */
function compare(examples: readonly Example[]) {
  const taken: number[] = [];
  const refused = new Map<string, number[]>();
  const other: Record<number, { shown: string; wanted: string }> = {};
  for (const example of examples) {
    const result = outcome(example);
    if ('shown' in result) other[example.number] = result;
    else if (result.length === 0) taken.push(example.number);
    else
      for (const rule of new Set(result)) refused.set(rule, [...(refused.get(rule) ?? []), example.number]);
  }
  return { taken, refused, other };
}

test('CommonMark: every example is shown as the specification says, or refused with a message', () => {
  const examples = commonMarkExamples();
  assert.equal(examples.length, 652);
  const { taken, other } = compare(examples);
  // Bare addresses become links, as GitHub's extension has it; CommonMark alone leaves them as text.
  assert.deepEqual(Object.keys(other), ['608', '611', '612']);
  assert.ok(taken.length >= 411, `${taken.length} examples are shown as they should be`);
});

test('GitHub’s extensions: the same', () => {
  const { other, refused } = compare(gfmExamples());
  // Its own parser makes no links of ftp:// any more, either; ours leaves it as text.
  assert.deepEqual(Object.keys(other), ['20']);
  assert.deepEqual(Object.fromEntries(refused), { 'mdx/raw-html': [19, 24], 'mdx/unclosed-tag': [24] });
});
