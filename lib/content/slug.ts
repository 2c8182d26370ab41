import { finding, type Placed, START } from './finding.ts';
import { say } from './say.ts';
import { slug } from './schema/common.ts';
import { writeInstead } from './suggest.ts';

/** Whether a name can be a part of a URL: lower-case letters, digits, hyphens; 60 characters at most. */
export const isSlug = (name: string): boolean => name.length <= 60 && slug.safeParse(name).success;

export const badName = (file: string, name: string): Placed => ({
  file,
  ...finding(
    START,
    'file/name',
    say(`“${name}”不能做网址`, `“${name}” cannot become a URL`),
    say(
      '只用小写字母、数字和连字符，最多 60 个字符，如 first-skate',
      'use lower-case letters, digits and hyphens, 60 characters at most, like first-skate',
    ),
  ),
});

/** A file or folder that the site would pass over in silence. */
export function unexpected(file: string, allowed: readonly string[]): Placed {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return {
    file,
    ...finding(
      START,
      'file/unexpected',
      say(`这里用不到“${name}”`, `“${name}” has no use here`),
      writeInstead(name, allowed),
    ),
  };
}
