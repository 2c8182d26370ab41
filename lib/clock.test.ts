import assert from 'node:assert/strict';
import test, { afterEach } from 'node:test';
import { siteClock } from './clock.ts';

const given = process.env.SITE_AS_OF;
afterEach(() => {
  if (given === undefined) delete process.env.SITE_AS_OF;
  else process.env.SITE_AS_OF = given;
});

test('the build’s moment is SITE_AS_OF, or now', () => {
  process.env.SITE_AS_OF = '2027-01-15T08:00:00+08:00';
  assert.equal(siteClock().toISOString(), '2027-01-15T00:00:00.000Z');
  delete process.env.SITE_AS_OF;
  assert.ok(Math.abs(siteClock().getTime() - Date.now()) < 1000);
});

test('a moment that is none stops the build, with an example of one', () => {
  process.env.SITE_AS_OF = 'tomorrow';
  assert.throws(siteClock, /"tomorrow".*2027-01-15T08:00:00\+08:00/);
});
