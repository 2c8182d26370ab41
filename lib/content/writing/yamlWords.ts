import { isScalar, type Pair, visit } from 'yaml';
import { isLocale } from '#lib/i18n/locale.ts';
import { type Finding, finding } from '../finding.ts';
import { parseYaml } from '../yaml/parseYaml.ts';
import { slipsIn } from './words.ts';

/** What the style guide would say otherwise in the `zh:` and `en:` values of a YAML file, each at its value. */
export function yamlWords(text: string): Finding[] {
  const yaml = parseYaml(text);
  const found: Finding[] = [];
  visit(yaml.document, {
    Pair(_, pair: Pair) {
      const locale = isScalar(pair.key) ? String(pair.key.value) : '';
      if (!isLocale(locale) || !isScalar(pair.value) || typeof pair.value.value !== 'string') return;
      const place = yaml.place(pair.value.range?.[0] ?? 0);
      for (const { rule, message, fix } of slipsIn(pair.value.value, locale))
        found.push(finding(place, rule, message, fix));
    },
  });
  return found;
}
