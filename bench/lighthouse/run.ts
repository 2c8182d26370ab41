// node bench/lighthouse/run.ts: accessibility, best practices and SEO of one page of every kind, as Lighthouse scores them.
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { serveSite } from '#publish/server.ts';
import { pagesOfEveryKind } from '../../e2e/pagePaths.ts';
import { SITE_DIR } from '../../e2e/siteDir.ts';
import { type Audit, audit, CATEGORIES, LIGHTHOUSE } from './audit.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, out: { type: 'string' } } });
const ENGLISH = /^\/en\/(?:|guides\/|venues\/|film\/|guides\/[^/]+\/|cities\/[^/]+\/)$/;
// Templates do not differ by language; some English ones show that.
const pages = pagesOfEveryKind().filter((page) =>
  values.only ? page.includes(values.only) : page.startsWith('/zh/') || ENGLISH.test(page),
);

const server = await serveSite(SITE_DIR, 0);
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const rows: [string, Audit][] = [];
try {
  for (const page of pages) {
    const result = await audit(origin + page);
    rows.push([page, result]);
    console.log(page, ...CATEGORIES.map((name) => result.scores[name]), result.failed.join('; '));
  }
} finally {
  server.close();
  server.closeAllConnections();
}
const lines = rows.map(
  ([page, { scores }]) => `| ${[page, ...CATEGORIES.map((name) => scores[name])].join(' | ')} |`,
);
const table = [`| page | ${CATEGORIES.join(' | ')} |`, '|---|---|---|---|', ...lines].join('\n');
const day = new Date().toISOString().slice(0, 10);
if (values.out)
  writeFileSync(
    values.out,
    `# Lighthouse\n\n\`node bench/lighthouse/run.ts\`, ${LIGHTHOUSE}, ${day}:\n\n${table}\n`,
  );
process.exitCode = rows.every(([, { failed }]) => failed.length === 0) ? 0 : 1;
