import type { z } from 'zod';
import { type Finding, type Place, START } from '../finding.ts';
import { nearest } from '../suggest.ts';
import { fieldWords } from './fieldWords.ts';
import type { Path } from './locate.ts';
import { parseYaml, type Yaml } from './parseYaml.ts';
import { keysAt } from './schemaAt.ts';
import { wideColon } from './syntaxWords.ts';

type Issue = z.core.$ZodIssue;

/** A YAML text against its schema: the typed value, or what is wrong with it. */
export interface YamlReading<T> {
  value: T | undefined;
  yaml: Yaml;
  findings: Finding[];
}

const nameOf = (path: Path): string => path.map(String).join('\0');

/** One issue for each field: a misspelt key is not missing as well, and a value of the wrong kind is nothing else. */
function distinct(issues: readonly Issue[], schema: z.ZodType): Issue[] {
  const told = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const allowed = keysAt(schema, issue.path);
    for (const key of issue.keys) {
      const [before = ''] = key.split(':', 1);
      const meant = allowed.includes(before) ? before : nearest(key, allowed);
      if (meant) told.add(nameOf([...issue.path, meant]));
    }
  }
  return issues.filter((issue) => {
    if (issue.code === 'unrecognized_keys') return true;
    const name = nameOf(issue.path);
    if (told.has(name)) return false;
    told.add(name);
    return true;
  });
}

/**
 * Parses and validates a YAML text. Never throws.
 * `lineOffset` is the number of lines before it in its file; `home` is where a missing root field is reported.
 */
export function readYaml<T>(
  text: string,
  schema: z.ZodType<T>,
  lineOffset = 0,
  home: Place = START,
): YamlReading<T> {
  const yaml = parseYaml(text, lineOffset);
  if (yaml.findings.some((one) => one.rule === 'yaml/syntax') && yaml.value === undefined)
    return { value: undefined, yaml, findings: yaml.findings };
  const result = schema.safeParse(yaml.value ?? {});
  if (result.success) {
    const value = yaml.findings.length > 0 ? undefined : result.data;
    return { value, yaml, findings: yaml.findings };
  }
  const wide = typeof yaml.value === 'string' ? wideColon(text, yaml.place) : undefined;
  const findings = wide
    ? [wide]
    : distinct(result.error.issues, schema).flatMap((issue) => fieldWords(issue, yaml, schema, home));
  return { value: undefined, yaml, findings: [...yaml.findings, ...findings] };
}
