import path from 'node:path';
import { finishExport } from './finishExport.ts';
import { ownClientModules } from './guardClientCode.ts';
import { writeInventory } from './inventory/writeInventory.ts';
import { putShareImages } from './putShareImages.ts';

/** The part of Next's adapter context that is used here (see Next's manual, "Adapters"). */
interface BuildContext {
  projectDir: string;
  config: { distDir: string; output?: string };
}

/** Next's Adapters API: runs after the export has been written and turns it into the site that is published. */
const adapter = {
  name: 'make-every-day-shine',
  async onBuildComplete({ projectDir }: BuildContext): Promise<void> {
    const shipped = ownClientModules(path.join(projectDir, '.next'));
    if (shipped.length > 0) {
      throw new Error(
        `These files would run in the browser through Next's runtime, which is not published: ${shipped.join(', ')}. ` +
          'Make them plain components, or islands (islands/*.island.tsx).',
      );
    }
    writeInventory(projectDir, path.join(projectDir, '.staging'));
    await putShareImages(path.join(projectDir, '.staging'));
    await finishExport(path.join(projectDir, '.staging'));
  },
};

export default adapter;
