import { rmSync } from 'node:fs';
import { after } from 'node:test';
import { testBehaviour } from './behaviour.ts';
import { fixtureSite } from './fixtureSite.ts';

const folder = await fixtureSite();
after(() => rmSync(folder, { recursive: true }));
testBehaviour(folder);
