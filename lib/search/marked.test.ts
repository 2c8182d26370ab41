import assert from 'node:assert/strict';
import test from 'node:test';
import { marked, snippet } from './marked.ts';
import { termsOf } from './terms.ts';

const shown = (text: string, query: string) =>
  marked(text, termsOf(query))
    .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
    .join('');

test('hits are marked as they stand in the text, whatever case, width or accents it has', () => {
  assert.equal(shown('什刹海冰场', '刹海'), '什[刹海]冰场');
  assert.equal(shown('Curling at Lunch', 'CURLING'), '[Curling] at Lunch');
  assert.equal(shown('Ｓｈｉｃｈａｈａｉ，北京', 'shi'), '[Ｓｈｉ]ｃｈａｈａｉ，北京');
  assert.equal(shown('Zürich', 'zuri'), '[Züri]ch');
  assert.equal(shown('¥38，一小时', '38'), '¥[38]，一小时');
});

test('several words, also where they touch or overlap; what is not there leaves the text alone', () => {
  assert.equal(shown('冰场免费', '冰场 免费'), '[冰场免费]');
  assert.equal(shown('aaa', 'aa a'), '[aaa]');
  assert.equal(shown('雪 '.repeat(3), '冰'), '雪 雪 雪 ');
  assert.equal(shown('', '冰'), '');
});

test('the pieces make up the text, for odd characters as well', () => {
  for (const text of ['👩‍👧 冰🧊场', 'ﬁnd ﬁsh', '㎞ and ½', 'é e\u0301'])
    for (const query of ['冰', 'f', 'km', 'e', '2'])
      assert.equal(
        marked(text, termsOf(query))
          .map((piece) => piece.text)
          .join(''),
        text,
      );
});

test('a snippet shows what was found, in its surroundings', () => {
  const long = `${'前面很长'.repeat(40)}免费冰场${'后面也长'.repeat(40)}`;
  const pieces = snippet(long, ['免费冰场'], 'zh');
  assert.ok(pieces.some(({ text, hit }) => hit && text === '免费冰场'));
  const line = pieces.map(({ text }) => text).join('');
  assert.ok(line.startsWith('……') && line.endsWith('……') && [...line].length <= 70, line);
  assert.equal(snippet('短', ['无'], 'zh')[0]?.text, '短');
});
