// npm run venues: imports places from open data into content/venues, and exports the venues.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readContentFolder, writePlan } from '#lib/import/contentFolder.ts';
import { EXPORT_FORMATS, exportVenues } from '#lib/import/exportVenues.ts';
import { FileError, FORMATS } from '#lib/import/incoming.ts';
import { planImport } from '#lib/import/plan.ts';
import { readFile } from '#lib/import/readFile.ts';
import { report } from '#lib/import/report.ts';

const USAGE = `npm run venues -- import --from ${FORMATS.join('|')} FILE
                   [--dry-run] [--date 2026-05-02] [--adopt] [--new way/123 …] [--dir PATH]
       npm run venues -- export [--format ${EXPORT_FORMATS.join('|')}] [FILE] [--dir PATH]`;

function refuse(reason: string, status = 2): never {
  console.error(status === 2 ? `${reason}\n用法 Usage: ${USAGE}` : reason);
  process.exit(status);
}

function command() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        format: { type: 'string', default: 'csv' },
        date: { type: 'string' },
        dir: { type: 'string', default: 'content' },
        new: { type: 'string', multiple: true, default: [] },
        adopt: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const { positionals, values } = command();
const [verb, file, ...more] = positionals;

/** The day in China on which a file was saved: what OpenSkiMap offers is a day old at most. */
const dayOf = (path: string): string =>
  new Date(statSync(path).mtimeMs + 8 * 3600_000).toISOString().slice(0, 10);

function runImport(path: string): void {
  const from = FORMATS.find((format) => format === values.from);
  if (!from) refuse(`--from ${values.from ?? ''}: ${FORMATS.join(', ')}`);
  if (values.date !== undefined && !/^\d{4}(-\d\d){0,2}$/.test(values.date))
    refuse(`--date ${values.date}: 2026-05-02`);
  const date = values.date ?? dayOf(path);
  const reading = readFile(from, readFileSync(path, 'utf8'), date);
  const origin = { from, date: reading.date ?? date, adopt: values.adopt };
  const plan = planImport(reading, readContentFolder(values.dir), origin, new Set(values.new));
  for (const line of report(plan)) console.log(line);
  if (values['dry-run']) console.log('试运行，什么都没写。A dry run: nothing was written.');
  else writePlan(values.dir, plan.writes);
}

function runExport(path: string | undefined): void {
  const format = EXPORT_FORMATS.find((one) => one === values.format);
  if (!format) refuse(`--format ${values.format}: ${EXPORT_FORMATS.join(', ')}`);
  const { venues, cities } = readContentFolder(values.dir);
  const text = exportVenues(venues, cities, format);
  if (path === undefined) process.stdout.write(text);
  else writeFileSync(path, text);
}

try {
  if (verb === 'import' && file && more.length === 0) runImport(file);
  else if (verb === 'export' && more.length === 0) runExport(file);
  else refuse('import 要写文件名。import needs a file; export may have one.');
} catch (error) {
  const known = error instanceof FileError || (error instanceof Error && 'code' in error);
  if (!known) throw error;
  refuse(`${file ?? ''}: ${error.message}`, 1);
}
