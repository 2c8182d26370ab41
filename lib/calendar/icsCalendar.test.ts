import assert from 'node:assert/strict';
import test from 'node:test';
import { type DayEvent, icsCalendar } from './icsCalendar.ts';

const STAMP = new Date('2026-11-23T00:00:00.123Z');
const event: DayEvent = {
  uid: 'opening-harbin-ski-resort-2026-12-zh@make-every-day-shine',
  on: { year: 2026, month: 12, day: 31 },
  summary: '哈尔滨：滑雪场, 通常 12 月开放',
  description: '第一行\n第二行; 逗号, 反斜杠 \\',
  url: 'https://shine.example/zh/cities/harbin/',
  location: '哈尔滨市',
};
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

test('a calendar has what RFC 5545 asks for, in CRLF lines', () => {
  const text = icsCalendar('雪季', [event], 'zh', STAMP);
  assert.ok(text.endsWith('END:VCALENDAR\r\n'));
  assert.equal(text.replaceAll('\r\n', '').includes('\n'), false);
  const lines = unfolded(text);
  for (const line of ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', `UID:${event.uid}`, 'END:VEVENT'])
    assert.ok(lines.includes(line), line);
  assert.ok(lines.some((line) => line.startsWith('PRODID:')));
  assert.ok(lines.includes('DTSTAMP:20261123T000000Z'));
});

test('an event is a whole day, ends on the next one, and blocks nobody’s time', () => {
  const lines = unfolded(icsCalendar('x', [event], 'zh', STAMP));
  assert.ok(lines.includes('DTSTART;VALUE=DATE:20261231'));
  assert.ok(lines.includes('DTEND;VALUE=DATE:20270101'));
  assert.ok(lines.includes('TRANSP:TRANSPARENT'));
});

test('texts are escaped and say their language', () => {
  const lines = unfolded(icsCalendar('x', [event], 'zh', STAMP));
  assert.ok(lines.includes('SUMMARY;LANGUAGE=zh-CN:哈尔滨：滑雪场\\, 通常 12 月开放'));
  assert.ok(lines.includes('DESCRIPTION;LANGUAGE=zh-CN:第一行\\n第二行\\; 逗号\\, 反斜杠 \\\\'));
});

test('a calendar without events is a mistake', () => {
  assert.throws(() => icsCalendar('x', [], 'en', STAMP), /no event/);
});
