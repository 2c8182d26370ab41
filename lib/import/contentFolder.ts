import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Disk } from '#lib/content/disk.ts';
import { splitFrontMatter } from '#lib/content/frontMatter.ts';
import { readCities } from '#lib/content/readCities.ts';
import { venueMeta } from '#lib/content/schema/venue.ts';
import { readYaml } from '#lib/content/yaml/readYaml.ts';
import { FileError } from './incoming.ts';
import type { Content, Write } from './plan.ts';
import type { Present } from './present.ts';

/**
 * The venues of a content folder, drafts too, with the text of their files. Throws FileError if one of them
 * or
 * cities.yaml is not sound: a venue that cannot be read would come in a second time.
 */
export function readContentFolder(dir: string): Content {
  const disk = new Disk(dir);
  const { cities } = readCities(disk);
  if (!cities) throw new FileError(`${disk.label('cities.yaml')}: missing or not sound; run npm run check`);
  const broken: string[] = [];
  const venues = (disk.list('venues')?.files ?? []).flatMap((name): Present[] => {
    const file = `venues/${name}`;
    if (!name.endsWith('.mdx')) return [];
    const text = disk.read(file);
    const { value } =
      typeof text === 'string' ? readYaml(splitFrontMatter(text).yaml, venueMeta) : { value: undefined };
    if (typeof text === 'string' && value)
      return [{ id: name.replace(/\.mdx$/, ''), path: file, text, meta: value }];
    broken.push(disk.label(file));
    return [];
  });
  if (broken.length > 0) throw new FileError(`not sound, run npm run check first: ${broken.join(', ')}`);
  return { venues, cities };
}

/** Writes the files of a plan. A new one never replaces a file that is there. */
export function writePlan(dir: string, writes: readonly Write[]): void {
  for (const { path: file, text, isNew } of writes) {
    const target = path.join(dir, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text, { flag: isNew ? 'wx' : 'w' });
  }
}
