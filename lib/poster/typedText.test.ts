import assert from 'node:assert/strict';
import test from 'node:test';
import { cutToUnits, textUnits } from './textUnits.ts';
import { MOST_LINE, MOST_NAME, typedText } from './typedText.ts';

test('a Chinese character counts as two letters, a mark as none, beyond the basic plane as Chinese', () => {
  assert.equal(textUnits('滑冰 at 8'), 9);
  assert.equal(textUnits('e\u0301'), 1);
  assert.equal(textUnits('𠮷'), 2);
  assert.equal(textUnits('，（１'), 6);
});

test('a text is cut between characters, never inside one', () => {
  assert.equal(cutToUnits('𠮷𠮷𠮷', 5), '𠮷𠮷');
  assert.equal(cutToUnits('ab cd', 3), 'ab');
  assert.equal(cutToUnits('e\u0301e\u0301e', 2), 'e\u0301e\u0301');
});

test('twenty Chinese characters or forty letters pass; one more is cut and named as the fault', () => {
  assert.deepEqual(typedText('字'.repeat(20), MOST_LINE), {
    text: '字'.repeat(20),
    units: 40,
    fault: undefined,
  });
  assert.deepEqual(typedText('字'.repeat(21), MOST_LINE), {
    text: '字'.repeat(20),
    units: 42,
    fault: 'tooLong',
  });
  assert.equal(typedText('x'.repeat(500), MOST_LINE).text.length, 40);
  assert.equal(typedText('字'.repeat(13), MOST_NAME).text.length, 12);
});

test('what was taken out is a fault, too; too long is the greater one', () => {
  assert.equal(typedText('滑🧣', MOST_LINE).fault, 'dropped');
  assert.equal(typedText(`🧣${'滑'.repeat(30)}`, MOST_LINE).fault, 'tooLong');
  assert.deepEqual(typedText('', MOST_LINE), { text: '', units: 0, fault: undefined });
});
