import { splitFrontMatter } from './frontMatter.ts';
import { parseMdx } from './mdx/parse.ts';
import { type Section, sectionsOf, withLead } from './sections.ts';
import { parseYaml } from './yaml/parseYaml.ts';

/** The sections of an MDX file; undefined if it does not parse. */
export function sectionsOfFile(text: string): Section[] | undefined {
  const parts = splitFrontMatter(text);
  if (parts.findings.length > 0) return undefined;
  const yaml = parseYaml(parts.yaml, 1);
  const { root, findings } = parseMdx(parts.body);
  return root && yaml.findings.length + findings.length === 0
    ? withLead(sectionsOf(root, parts.body), yaml)
    : undefined;
}
