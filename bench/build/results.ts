import type { Run } from './run.ts';
import { tableOf } from './table.ts';

/** What the run found, as a page to read. */
export const resultsOf = (runs: readonly Run[], machine: object): string => `# Builds

Written by \`node bench/build/run.ts --out bench/build\`; what each column means stands in [../README.md](../README.md).

${tableOf(runs)}

\`${JSON.stringify(machine)}\`
`;
