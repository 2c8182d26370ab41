import assert from 'node:assert/strict';
import test from 'node:test';
import { withUnbrokenNumbers } from './unbrokenNumbers.ts';

test('numbers in text keep their units, dates become one piece', () => {
  assert.equal(withUnbrokenNumbers('<p>1.1 米以下</p>'), '<p>1.1\u00a0米以下</p>');
  assert.equal(
    withUnbrokenNumbers('<li>北京晚报，2026-01-31</li>'),
    '<li>北京晚报，<span class="nw">2026-01-31</span></li>',
  );
});

test('attributes, scripts, drawings and the ready post stay as they are', () => {
  for (const html of [
    '<a href="/a?from=2026-01-31" aria-label="5 岁">去</a>',
    '<script type="application/ld+json">{"date":"2026-01-31","age":"5 岁"}</script>',
    '<svg viewBox="0 0 1 1"><text>2026-01-31</text></svg>',
    '<title>5 岁</title>',
    '<p class="post" id="ready-post">5 岁，2026-01-31</p>',
  ])
    assert.equal(withUnbrokenNumbers(html), html);
});
