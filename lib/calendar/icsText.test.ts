import assert from 'node:assert/strict';
import test from 'node:test';
import { escapeText, foldLine, icsLines } from './icsText.ts';

test('text values escape the four marks of RFC 5545 and keep everything else', () => {
  assert.equal(escapeText('a,b;c\\d\ne\r\nf'), 'a\\,b\\;c\\\\d\\ne\\nf');
  assert.equal(escapeText('冰场：¥0，“开”'), '冰场：¥0，“开”');
});

test('no line is longer than 75 octets, no character is cut, and unfolding gives the line back', () => {
  for (const line of [
    'x'.repeat(74),
    'x'.repeat(75),
    'x'.repeat(400),
    '冰'.repeat(200),
    `${'a'.repeat(73)}冰雪`,
    '⛸️'.repeat(40),
  ]) {
    const rows = foldLine(line).split('\r\n');
    for (const row of rows) {
      assert.ok(Buffer.byteLength(row) <= 75, `${Buffer.byteLength(row)} octets`);
      assert.ok(!row.includes('\ufffd'));
    }
    for (const row of rows.slice(1)) assert.ok(row.startsWith(' '));
    assert.equal(foldLine(line).replaceAll('\r\n ', ''), line);
  }
  assert.equal(foldLine('x'.repeat(75)).includes('\r\n'), false);
});

test('every line ends in CRLF, the last one too', () => {
  assert.equal(icsLines(['A:1', 'B:2']), 'A:1\r\nB:2\r\n');
});
