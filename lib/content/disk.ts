import fs from 'node:fs';
import path from 'node:path';
import { finding, inFile, type Placed, START } from './finding.ts';
import { say, type Words } from './say.ts';

/** Enough for twenty thousand Chinese characters, and little enough that no hostile text keeps the parser busy. */
const MOST_MDX_BYTES = 64 * 1024;
const MOST_YAML_BYTES = 1024 * 1024;

/** What lies in a folder, without hidden files; sorted, so that every run reports in the same order. */
export interface Listing {
  files: readonly string[];
  folders: readonly string[];
}

/** A content folder: reads its files, and names them in problems the way an editor would. */
export class Disk {
  readonly root: string;
  readonly #prefix: string;
  #real: string | undefined;

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

  /** Lists a folder; undefined if there is none, or if it is a link out of the content folder. */
  list(relative: string): Listing | undefined {
    if (this.#leadsOut(relative)) return undefined;
    const folder = path.join(this.root, relative);
    let names: string[];
    try {
      names = fs.readdirSync(folder);
    } catch {
      return undefined;
    }
    const seen = names.filter((name) => !name.startsWith('.')).toSorted();
    const isFolder = (name: string): boolean =>
      fs.statSync(path.join(folder, name), { throwIfNoEntry: false })?.isDirectory() ?? false;
    return { files: seen.filter((name) => !isFolder(name)), folders: seen.filter(isFolder) };
  }

  /** Reads a text file, without its byte order mark. A file that is no text comes back as a problem. */
  read(relative: string): string | Placed {
    const refuse = (rule: Placed['rule'], message: Words, fix: Words): Placed => ({
      file: this.label(relative),
      ...finding(START, rule, message, fix),
    });
    if (this.#leadsOut(relative))
      return refuse(
        'file/outside',
        say('这个链接通到文件夹外面', 'this link leads out of the folder'),
        say('换成普通文件', 'put a plain file in its place'),
      );
    let bytes: Buffer;
    try {
      bytes = fs.readFileSync(path.join(this.root, relative));
    } catch {
      return refuse(
        'file/unreadable',
        say('文件读不出来', 'the file cannot be read'),
        say('确认它是普通文件，并且有读取权限', 'see that it is a plain file that you may read'),
      );
    }
    const most = relative.endsWith('.yaml') ? MOST_YAML_BYTES : MOST_MDX_BYTES;
    const [size, limit] = [bytes.length, most].map((count) => Math.ceil(count / 1024));
    if (bytes.length > most)
      return refuse(
        'file/too-large',
        say(`文件有 ${size} KB，上限是 ${limit} KB`, `the file has ${size} KB, ${limit} KB are allowed`),
        say('拆成几篇', 'split it'),
      );
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return text;
    } catch {
      // Not UTF-8: told below, like a null character.
    }
    return refuse(
      'file/encoding',
      say('文件不是 UTF-8 文本', 'the file is not UTF-8 text'),
      say('用编辑器另存为 UTF-8', 'save it as UTF-8'),
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
export const wholeFile = (file: string, rule: Placed['rule'], message: Words, fix: Words): Placed[] =>
  inFile(file, [finding(START, rule, message, fix)]);
