import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guardRequest } from './guardRequest.ts';

const OWN = { host: 'localhost:3000', origin: 'http://localhost:3000', 'x-editor': '1' };
const ask = (change: Record<string, string | undefined> = {}, enabled = true, method = 'POST') => {
  const headers = new Headers();
  for (const [name, value] of Object.entries({ ...OWN, ...change }))
    if (value !== undefined) headers.set(name, value);
  return guardRequest(method, headers, enabled);
};

test('the editor’s own page on this machine is answered', () => {
  assert.equal(ask(), undefined);
  assert.equal(ask({ host: '127.0.0.1:4000', origin: 'http://127.0.0.1:4000' }), undefined);
  assert.equal(ask({ 'sec-fetch-site': 'same-origin' }), undefined);
});

test('nobody else is: other sites, names that point here, plain forms, servers without the editor', () => {
  assert.match(ask({ origin: 'https://example.com' }) ?? '', /another site/);
  assert.match(ask({ origin: 'http://localhost:8080' }) ?? '', /another site/);
  assert.match(ask({ origin: 'null' }) ?? '', /another site/);
  assert.match(ask({ 'sec-fetch-site': 'cross-site' }) ?? '', /another site/);
  assert.match(ask({ host: 'evil.example:3000', origin: 'http://evil.example:3000' }) ?? '', /this machine/);
  assert.match(ask({ host: 'localhost.evil.example', origin: undefined }) ?? '', /this machine/);
  assert.match(ask({ origin: undefined }) ?? '', /where it comes from/);
  assert.match(ask({ 'x-editor': undefined }) ?? '', /not the editor/);
  assert.match(ask({}, false) ?? '', /npm run dev/);
});
