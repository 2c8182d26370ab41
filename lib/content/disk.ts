import fs from 'node:fs';
import path from 'node:path';
import { type Finding, inFile, type Placed, START } from './finding.ts';
import { fileMessages } from './messages/fileMessages.ts';

/** Enough for twenty thousand Chinese characters, and little enough that no hostile text keeps the parser busy. */
const MOST_MDX_BYTES = 64 * 1024;
const MOST_YAML_BYTES = 1024 * 1024;

/** To open a file only if it is no link; 0 where the system cannot (Windows). */
const NO_LINK = (fs.constants.O_NOFOLLOW ?? 0) && fs.constants.O_RDONLY | fs.constants.O_NOFOLLOW;

/** What lies in a folder, without hidden files; sorted, so that every run reports in the same order. */
export interface Listing {
  files: readonly string[];
  folders: readonly string[];
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** Bytes as text without null characters; undefined if they are none in this encoding. */
function decoded(bytes: Buffer, encoding: 'utf-8' | 'gbk'): string | undefined {
  try {
    const decoder = encoding === 'utf-8' ? UTF_8 : new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** A content folder: reads its files, and names them in problems the way an editor would. */
export class Disk {
  readonly root: string;
  readonly #prefix: string;
  #real: string | undefined;
  /** Folders that lay inside when they were listed last. */
  readonly #inside = new Set<string>();

  constructor(root: string) {
    this.root = path.resolve(root);
    const fromHere = path.relative(process.cwd(), this.root);
    const inside = fromHere !== '' && !fromHere.startsWith('..') && !path.isAbsolute(fromHere);
    this.#prefix = inside ? `${fromHere.split(path.sep).join('/')}/` : '';
  }

  #realRoot(): string {
    this.#real ??= fs.realpathSync.native(this.root);
    return this.#real;
  }

  /** The name of a file in problems: from the project's root, or from the checked folder if that lies elsewhere. */
  label(relative: string): string {
    return this.#prefix + relative;
  }

  has(relative: string): boolean {
    return fs.existsSync(path.join(this.root, relative));
  }

  /** Whether a path stands, links resolved, outside the content folder. What is not there leads nowhere. */
  #leadsOut(relative: string): boolean {
    try {
      const real = path.relative(this.#realRoot(), fs.realpathSync.native(path.join(this.root, relative)));
      return real.startsWith('..') || path.isAbsolute(real);
    } catch {
      return false;
    }
  }

  /** The bytes of a file, or why there are none. Whether a link leads out is looked up only where there is a link. */
  #bytes(relative: string): Buffer | Finding {
    const file = path.join(this.root, relative);
    const folder = path.dirname(relative);
    if (NO_LINK && !this.#inside.has(folder) && !this.#leadsOut(folder)) this.#inside.add(folder);
    if (this.#inside.has(folder))
      try {
        return fs.readFileSync(file, { flag: NO_LINK });
      } catch {
        // A link, or not to be read: looked at below.
      }
    if (this.#leadsOut(relative)) return fileMessages.outside(START);
    try {
      return fs.readFileSync(file);
    } catch {
      return fileMessages.unreadable(START);
    }
  }

  /** Lists a folder; undefined if there is none, or if it is a link out of the content folder. */
  list(relative: string): Listing | undefined {
    if (this.#leadsOut(relative)) {
      this.#inside.delete(relative);
      return undefined;
    }
    this.#inside.add(relative);
    const folder = path.join(this.root, relative);
    let entries: fs.Dirent[];
    try {
      entries = fs.readdirSync(folder, { withFileTypes: true });
    } catch {
      return undefined;
    }
    const isFolder = (entry: fs.Dirent): boolean =>
      entry.isSymbolicLink()
        ? (fs.statSync(path.join(folder, entry.name), { throwIfNoEntry: false })?.isDirectory() ?? false)
        : entry.isDirectory();
    const files: string[] = [];
    const folders: string[] = [];
    for (const entry of entries)
      if (!entry.name.startsWith('.')) (isFolder(entry) ? folders : files).push(entry.name);
    return { files: files.sort(), folders: folders.sort() };
  }

  /** Reads a text file, without its byte order mark. A file that is no text comes back as a problem. */
  read(relative: string): string | Placed {
    const refuse = (why: Finding): Placed => ({ file: this.label(relative), ...why });
    const bytes = this.#bytes(relative);
    if (!Buffer.isBuffer(bytes)) return refuse(bytes);
    const most = relative.endsWith('.yaml') ? MOST_YAML_BYTES : MOST_MDX_BYTES;
    const [size = 0, limit = 0] = [bytes.length, most].map((count) => Math.ceil(count / 1024));
    if (bytes.length > most) return refuse(fileMessages.tooLarge(START, size, limit));
    const text = decoded(bytes, 'utf-8');
    if (text !== undefined) return text;
    return refuse(
      decoded(bytes, 'gbk') === undefined ? fileMessages.notText(START) : fileMessages.gbk(START),
    );
  }
}

/** Changes whenever a file in a folder is added, removed or written. */
export function fingerprint(dir: string): string {
  if (!fs.existsSync(dir)) return '';
  const names = fs.readdirSync(dir, { recursive: true, encoding: 'utf8' });
  const times = names.map(
    (name) => fs.statSync(path.join(dir, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
  );
  return `${names.length}:${Math.max(0, ...times)}`;
}

/** A problem with a whole file, told at its first character. */
export const wholeFile = (file: string, problem: Finding): Placed[] => inFile(file, [problem]);
