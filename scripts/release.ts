// npm run release -- DIR | s3://bucket/prefix [list | verify | rollback [id]]: puts the finished site where it is served.
import { releaseCommand } from '#publish/release/releaseCommand.ts';

try {
  await releaseCommand(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
