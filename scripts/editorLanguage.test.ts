import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editorLanguage } from './editorLanguage.ts';

test('the check speaks the language of the machine, and Chinese where it names none', () => {
  for (const [env, language] of [
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'fr_FR.UTF-8' }, 'en'],
    [{ LC_ALL: 'zh_TW.UTF-8', LANG: 'en_US.UTF-8' }, 'zh'],
    [{ LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'zh'],
    [{ LANG: 'POSIX' }, 'zh'],
    [{}, 'zh'],
  ] as const)
    assert.equal(editorLanguage(env), language, JSON.stringify(env));
  assert.equal(
    editorLanguage({ OS: 'Windows_NT' }, () => 'en-US'),
    'en',
  );
  assert.equal(
    editorLanguage({ OS: 'Windows_NT' }, () => 'zh-CN'),
    'zh',
  );
});
