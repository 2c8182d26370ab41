import { isLocale, type Locale } from '#lib/i18n/locale.ts';
import type { Finding } from '../finding.ts';
import { verbatimFrom } from '../yaml/locate.ts';
import { parseYaml, type Yaml } from '../yaml/parseYaml.ts';
import type { YamlNode } from '../yaml/yamlNode.ts';
import type { Passage } from './passages.ts';
import { fixedPassage } from './passages.ts';
import { asFinding, type PlacedSlip, slipsOfPassages } from './slipsOf.ts';

/** The `zh:` and `en:` values of a YAML text, each with its language. `opening` is where it begins in its file. */
export function yamlPassages(yaml: Yaml, text: string, opening = 0): { locale: Locale; passage: Passage }[] {
  const found: { locale: Locale; passage: Passage }[] = [];
  const add = (locale: Locale, value: string, start: number): void => {
    const from = verbatimFrom(start, value, text);
    const passage =
      from === undefined
        ? fixedPassage('meta', value, yaml.place(start), undefined)
        : fixedPassage('meta', value, yaml.place(from), opening + from);
    found.push({ locale, passage });
  };
  function walk(node: YamlNode | undefined): void {
    if (node?.kind === 'list') node.items.forEach(walk);
    if (node?.kind !== 'map') return;
    for (const { key, value } of node.pairs) {
      const locale = key?.kind === 'scalar' ? String(key.value) : '';
      if (isLocale(locale) && value?.kind === 'scalar' && typeof value.value === 'string')
        add(locale, value.value, value.from ?? 0);
      walk(key);
      walk(value);
    }
  }
  walk(yaml.root());
  return found;
}

/** What the style guide would say otherwise in them. */
export const yamlSlips = (text: string): PlacedSlip[] =>
  yamlPassages(parseYaml(text), text).flatMap(({ locale, passage }) => slipsOfPassages([passage], locale));

export const yamlWords = (text: string): Finding[] => yamlSlips(text).map(asFinding);
