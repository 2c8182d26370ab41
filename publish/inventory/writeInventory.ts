import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { billOfMaterials } from './billOfMaterials.ts';

/** What reaches a reader's machine and is not our own, with the file that holds its terms. */
const SHIPPED = [
  { name: 'Preact (script of the islands)', file: 'node_modules/preact/LICENSE' },
  { name: 'Smiley Sans 得意黑 (headings)', file: 'lib/fonts/SmileySans-LICENSE.txt' },
  { name: 'Instrument Sans (figures and Latin text)', file: 'lib/fonts/InstrumentSans-LICENSE.txt' },
  { name: 'This site: code, venue data (ODbL 1.0), city centres (CC BY 4.0)', file: 'LICENSE' },
];

/** Writes `sbom.json` (what the site is made with) and `licences.txt` (terms of what is sent) into a site. */
export function writeInventory(projectDir: string, outDir: string): void {
  const read = (file: string) => readFileSync(path.join(projectDir, file), 'utf8').trim();
  const bill = billOfMaterials(read('package-lock.json'));
  writeFileSync(path.join(outDir, 'sbom.json'), `${JSON.stringify(bill, null, 1)}\n`);
  const terms = SHIPPED.map(({ name, file }) => `${name}\n${'='.repeat(60)}\n\n${read(file)}\n`);
  writeFileSync(path.join(outDir, 'licences.txt'), terms.join('\n\n'));
}
