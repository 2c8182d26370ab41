// Before the export: checks the content, keeps it for the other processes of the build, makes the assets and prints
// the share images. Tells its parent under which name the content is kept; with any problem it prints them all and ends with 1.
import { prepareAssets } from '#lib/assets/prepare.ts';
import { ContentError, keepContent, loadContent } from '#lib/content/index.ts';
import { printAll } from '#lib/press/printAll.ts';
import { printProblems } from './printProblems.ts';

// A build that is killed takes this with it: the next one would meet it at work on the same files.
process.on('disconnect', () => process.exit(1));
process.channel?.unref();

try {
  process.env.SITE_CONTENT = await keepContent();
  await prepareAssets(loadContent());
  await printAll();
  process.send?.(process.env.SITE_CONTENT);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  printProblems(error.problems);
  process.exitCode = 1;
}
