import { type Placed, START } from './finding.ts';
import { fileMessages } from './messages/fileMessages.ts';
import { slug } from './schema/common.ts';

/** Whether a name can be a part of a URL: lower-case letters, digits, hyphens; 60 characters at most. */
export const isSlug = (name: string): boolean => name.length <= 60 && slug.safeParse(name).success;

export const badName = (file: string, name: string): Placed => ({
  file,
  ...fileMessages.badName(START, name),
});

/** A file or folder that the site would pass over in silence. */
export const unexpected = (file: string, allowed: readonly string[]): Placed => ({
  file,
  ...fileMessages.unexpected(START, file.slice(file.lastIndexOf('/') + 1), allowed),
});
