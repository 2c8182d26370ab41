import { recoverOut } from '../swapOut.ts';
import { folderCommands } from './folderCommands.ts';

export interface ReleaseCommands {
  release(source: string, now: Date): Promise<void>;
  list(): Promise<void>;
  verify(id?: string): Promise<void>;
  rollback(id?: string): Promise<void>;
}

const USAGE = `npm run release -- PLACE                 release out/ (or SITE_DIR)
npm run release -- PLACE list            releases there are, oldest first
npm run release -- PLACE verify [id]     prove every byte of what is served
npm run release -- PLACE rollback [id]   go back to the release before
PLACE is a folder, or s3://bucket/prefix with S3_ENDPOINT, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY.
PLACE may also be RELEASE_TO in the environment: npm run release -- rollback`;

const VERBS = ['list', 'verify', 'rollback'] as const;
type Verb = (typeof VERBS)[number];
const isVerb = (word: string | undefined): word is Verb => VERBS.some((verb) => verb === word);

/** Does what the words after `npm run release --` say. Throws with words for the reader when it cannot. */
export async function releaseCommand(words: readonly string[]): Promise<void> {
  const [place, verb, id] =
    isVerb(words[0]) || words.length === 0 ? [process.env.RELEASE_TO, ...words] : words;
  if (!place || (verb !== undefined && !isVerb(verb))) throw new Error(USAGE);
  const bucket = place.startsWith('s3://');
  const commands = bucket
    ? (await import('./s3/bucketCommands.ts')).bucketCommands(place)
    : folderCommands(place);
  if (verb) return commands[verb](id);
  recoverOut();
  return commands.release(process.env.SITE_DIR ?? 'out', new Date());
}
