// node bench/venues/run.ts: what the finder's data weigh and cost at 400, 12,000 and 100,000 generated venues.
import os from 'node:os';
import { parseArgs } from 'node:util';
import { loadContent } from '#lib/content/index.ts';
import { buildFinderRows } from '#lib/finder/buildFinderRows.ts';
import { LOCALES } from '#lib/i18n/locale.ts';
import { measure } from './measure.ts';
import { excesses, tableOf } from './table.ts';

const { values } = parseArgs({
  options: {
    locale: { type: 'string', default: 'zh' },
    sizes: { type: 'string', default: '400,12000,100000' },
  },
});
const locale = LOCALES.find((one) => one === values.locale);
if (!locale) throw new Error(`--locale ${values.locale}: ${LOCALES.join(' or ')}`);
const sizes = values.sizes.split(',').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1))
  throw new Error(`--sizes ${values.sizes}: whole numbers, parted by commas`);

const real = buildFinderRows(loadContent(), locale, new Date());
const figures = sizes.map((size) => measure(real, size));
const machine = {
  date: new Date().toISOString(),
  node: process.version,
  cpu: os.cpus()[0]?.model,
  cores: os.cpus().length,
  load: os.loadavg(),
};
console.log(tableOf(figures));
console.log(`\n${JSON.stringify({ locale, machine, figures }, null, 2)}`);
for (const excess of excesses(figures)) {
  console.error(excess);
  process.exitCode = 1;
}
