import assert from 'node:assert/strict';
import test from 'node:test';
import { clipped, textWidth } from './textWidth.ts';

test('a Chinese character is an em, a letter about half of one', () => {
  assert.equal(textWidth('冰场'), 2);
  assert.ok(textWidth('rink') < 2.5);
});

test('a long name gives way to an ellipsis and stays within its width', () => {
  assert.equal(clipped('名都滑雪场', 9), '名都滑雪场');
  assert.equal(clipped('天恒山冰雪运动大世界', 9), '天恒山冰雪运动大…');
  for (const name of ['Tianhengshan Ice and Snow World', '正佳冰河湾真冰滑冰场'])
    assert.ok(textWidth(clipped(name, 9)) <= 9.1);
});
