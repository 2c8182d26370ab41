import type { z } from 'zod';
import { type Finding, type Place, START } from '../finding.ts';
import { fieldMessages } from '../messages/fieldMessages.ts';
import { short } from '../messages/message.ts';
import { yamlMessages } from '../messages/yamlMessages.ts';
import { say, type Words } from '../say.ts';
import { customWords } from './customWords.ts';
import { commentAt, isAbsent, type Path, placeAbove, placeOfKey, placeOfValue } from './locate.ts';
import type { Yaml } from './parseYaml.ts';
import { keysAt } from './schemaAt.ts';
import { shapeOf, takesAt } from './takes.ts';

type Issue = z.core.$ZodIssue;

const KINDS: Record<string, Words> = {
  string: say('文字', 'text'),
  number: say('数字', 'a number'),
  int: say('整数', 'a whole number'),
  boolean: say('true 或 false', 'true or false'),
  array: say('列表（每项以 - 开头）', 'a list (each item opens with -)'),
  object: say('下一层的几项', 'fields of its own, indented below'),
};
const QUOTE_IT = say('；给它加上引号', ': put it in quotes');
const NOTHING = say('', '');

const nameOf = (path: Path): string =>
  path.reduce<string>(
    (name, step) =>
      typeof step === 'number' ? `${name}[${step + 1}]` : name ? `${name}.${String(step)}` : String(step),
    '',
  );

/** A value as an editor would recognise it, short. */
function shown(root: unknown, path: Path): string {
  let value = root;
  for (const step of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[step];
  return short(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''), 40);
}

const NO_OFFSET = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?$/;

/** The right way to write a moment that lacks only its offset. */
function withOffset(value: string): string | undefined {
  const [, day, time, seconds = ':00'] = NO_OFFSET.exec(value) ?? [];
  const right = day && time ? `${day}T${time}${seconds}+08:00` : value;
  return right !== value && !Number.isNaN(Date.parse(right)) ? right : undefined;
}

function badValue(issue: Issue, place: Place, name: string, value: string): Finding {
  if (issue.code === 'custom') return fieldMessages.custom(place, name, customWords(issue.message));
  if (issue.code === 'invalid_value')
    return fieldMessages.oneOf(place, name, value, issue.values.map(String));
  if (issue.code === 'invalid_format') {
    if (issue.format === 'date') return fieldMessages.date(place, name, value);
    if (issue.format === 'datetime') {
      const right = withOffset(value);
      if (right) return fieldMessages.noOffset(place, name, value, right);
      return fieldMessages.moment(place, name, value);
    }
    if (issue.format === 'url') return fieldMessages.url(place, name, value);
    const shape = shapeOf(issue.pattern);
    return shape ? fieldMessages.shape(place, name, value, shape) : fieldMessages.other(place, name, value);
  }
  if (issue.code === 'too_small') {
    if (issue.origin === 'string') return fieldMessages.tooShort(place, name, Number(issue.minimum));
    if (issue.origin === 'array') return fieldMessages.tooFew(place, name, Number(issue.minimum));
    return fieldMessages.tooSmall(place, name, value, String(issue.minimum), issue.inclusive ?? true);
  }
  if (issue.code === 'too_big')
    return issue.origin === 'array'
      ? fieldMessages.tooMany(place, name, Number(issue.maximum))
      : fieldMessages.tooBig(place, name, value, String(issue.maximum));
  return fieldMessages.other(place, name, value);
}

function unknownKeys(
  issue: Issue & { code: 'unrecognized_keys' },
  yaml: Yaml,
  schema: z.ZodType,
  home: Place,
): Finding[] {
  const allowed = keysAt(schema, issue.path);
  return issue.keys.map((key) => {
    const path = [...issue.path, key];
    const place = placeOfKey(yaml, path) ?? home;
    const [before = ''] = key.split(':', 1);
    if (before !== key && allowed.includes(before)) return yamlMessages.tightColon(place, key, before);
    return isAbsent(yaml, path) && key.includes(' ')
      ? fieldMessages.afterComma(place, nameOf(path))
      : fieldMessages.unknown(place, nameOf(path), key, allowed);
  });
}

function missing(yaml: Yaml, path: Path, takes: Words, home: Place): Finding {
  const [name, key] = [nameOf(path), String(path.at(-1))];
  const written = placeOfKey(yaml, path);
  if (written && commentAt(yaml, path)) return fieldMessages.commentedOut(written, name);
  if (written) return fieldMessages.empty(written, name, takes);
  return fieldMessages.missing(placeAbove(yaml, path) ?? home, name, key, takes);
}

/** Turns one zod issue into sentences, each at its place. `home` is where a field missing at the root is reported. */
export function fieldWords(issue: Issue, yaml: Yaml, schema: z.ZodType, home: Place = START): Finding[] {
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, yaml, schema, home);
  const path = issue.path;
  if (path.length > 0 && isAbsent(yaml, path)) return [missing(yaml, path, takesAt(schema, path), home)];
  const place = placeOfValue(yaml, path) ?? placeOfKey(yaml, path) ?? home;
  const value = shown(yaml.value, path);
  if (path.length === 0 && issue.code !== 'custom') return [yamlMessages.notFields(place)];
  const name = nameOf(path) || 'YAML';
  if (issue.code !== 'invalid_type') return [badValue(issue, place, name, value)];
  const kind = KINDS[issue.expected] ?? say(issue.expected, issue.expected);
  return [fieldMessages.type(place, name, value, kind, issue.expected === 'string' ? QUOTE_IT : NOTHING)];
}
