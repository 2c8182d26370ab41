import type { z } from 'zod';
import { type Finding, type Place, START } from '../finding.ts';
import { fieldWords } from './field-words.ts';
import { parseYaml, type Yaml } from './parse-yaml.ts';
import { wideColon } from './syntax-words.ts';

/** A YAML text against its schema: the typed value, or what is wrong with it. */
export interface YamlReading<T> {
  value: T | undefined;
  yaml: Yaml;
  findings: Finding[];
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
    : result.error.issues.flatMap((issue) => fieldWords(issue, yaml, schema, home));
  return { value: undefined, yaml, findings: [...yaml.findings, ...findings] };
}
