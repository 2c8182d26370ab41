import type { z } from 'zod';
import { type Finding, finding, type Place, START } from '../finding.ts';
import { say, type Words } from '../say.ts';
import { writeInstead } from '../suggest.ts';
import { isAbsent, type Path, placeAbove, placeOfKey, placeOfValue } from './locate.ts';
import type { Yaml } from './parseYaml.ts';
import { describeAt, keysAt } from './schemaAt.ts';

type Issue = z.core.$ZodIssue;

const KINDS: Record<string, Words> = {
  string: say('文字', 'text'),
  number: say('数字', 'a number'),
  int: say('整数', 'a whole number'),
  boolean: say('true 或 false', 'true or false'),
  array: say('一个列表（每项以 - 开头）', 'a list (each item opens with -)'),
  object: say('下一层的几项', 'fields of its own, indented below'),
};

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
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

const hintOf = (schema: z.ZodType, path: Path): string => {
  const hint = describeAt(schema, path);
  return hint ? `（${hint}）` : '';
};

const isDate = (issue: Issue): boolean =>
  issue.code === 'invalid_format' && (issue.format === 'date' || issue.format === 'datetime');

function dateWords(issue: Issue, name: string, value: string): [Words, Words] {
  const moment = issue.code === 'invalid_format' && issue.format === 'datetime';
  const like = moment ? '2026-11-22T08:00:00+08:00' : '2026-11-22';
  return [
    say(
      `${name} 的“${value}”不是日历上有的${moment ? '时刻' : '日期'}`,
      `${name}: “${value}” is no ${moment ? 'moment' : 'day'} of the calendar`,
    ),
    moment
      ? say(`写成 ${like}，带上时区`, `write it like ${like}, with its offset`)
      : say(`写成 ${like}：年-月-日，月份 01–12`, `write it like ${like}: year-month-day, months 01–12`),
  ];
}

function valueWords(issue: Issue, name: string, value: string, hint: string): [Words, Words] {
  const found = say(`${name} 不能是“${value}”`, `${name} cannot be “${value}”`);
  if (issue.code === 'custom')
    return [
      say(`${name}：${issue.message}`, `${name}: ${issue.message}`),
      say('改正后再检查一次', 'mend it and check again'),
    ];
  if (issue.code === 'invalid_value') return [found, writeInstead(value, issue.values.map(String))];
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return [found, say('写完整的网址，以 https:// 开头', 'write the full address, beginning with https://')];
  if (issue.code === 'invalid_format' && hint === '') {
    const pattern = issue.pattern ?? issue.format;
    return [found, say(`要符合格式 ${pattern}`, `it has to match ${pattern}`)];
  }
  if (issue.code === 'too_small') {
    const least = `${issue.minimum}`;
    if (issue.origin === 'string')
      return [
        say(`${name} 太短`, `${name} is too short`),
        say(`至少 ${least} 个字符${hint}`, `at least ${least} characters`),
      ];
    if (issue.origin === 'array')
      return [
        say(`${name} 是空的`, `${name} is empty`),
        say(`至少写 ${least} 项`, `write at least ${least}`),
      ];
    const than = issue.inclusive ? say('不小于', 'at least') : say('大于', 'more than');
    return [found, say(`要${than.zh} ${least}`, `it has to be ${than.en} ${least}`)];
  }
  if (issue.code === 'too_big')
    return [found, say(`不能大于 ${issue.maximum}`, `it may be ${issue.maximum} at most`)];
  return [found, say(`改成规定的写法${hint}`, 'write it the way README.md shows')];
}

function unknownKeys(
  issue: Issue & { code: 'unrecognized_keys' },
  yaml: Yaml,
  schema: z.ZodType,
  home: Place,
): Finding[] {
  const allowed = keysAt(schema, issue.path);
  return issue.keys.map((key) =>
    finding(
      placeOfKey(yaml, [...issue.path, key]) ?? home,
      'field/unknown',
      say(`不认识的项 ${nameOf([...issue.path, key])}`, `unknown field ${nameOf([...issue.path, key])}`),
      isAbsent(yaml, [...issue.path, key]) && key.includes(' ')
        ? say(
            '如果它是前一项值里逗号后面的部分，把那个值整个放进引号',
            'if it follows a comma of the value before, put that whole value in quotes',
          )
        : writeInstead(key, allowed),
    ),
  );
}

/** Turns one zod issue into sentences, each at its place. `home` is where a field missing at the root is reported. */
export function fieldWords(issue: Issue, yaml: Yaml, schema: z.ZodType, home: Place = START): Finding[] {
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, yaml, schema, home);
  const path = issue.path;
  const name = nameOf(path) || 'YAML';
  const hint = hintOf(schema, path);
  if (path.length > 0 && isAbsent(yaml, path)) {
    return [
      finding(
        placeAbove(yaml, path) ?? home,
        'field/missing',
        say(`缺少 ${name}${hint}`, `${name} is missing`),
        say(`补上一行 ${String(path.at(-1))}: …`, `add a line ${String(path.at(-1))}: …`),
      ),
    ];
  }
  const place = placeOfValue(yaml, path) ?? placeOfKey(yaml, path) ?? home;
  const value = shown(yaml.value, path);
  if (isDate(issue)) return [finding(place, 'field/date', ...dateWords(issue, name, value))];
  if (path.length === 0)
    return [
      finding(
        place,
        'yaml/syntax',
        say('这里要写成一行行的“项: 值”', 'lines of “key: value” belong here'),
        say('每行一项，半角冒号后面空一格', 'one field a line, with a colon and a space'),
      ),
    ];
  if (issue.code === 'invalid_type') {
    const kind = KINDS[issue.expected] ?? say(issue.expected, issue.expected);
    const quote =
      issue.expected === 'string'
        ? say('；数字和 true 要加引号', '; put numbers and true in quotes')
        : say('', '');
    return [
      finding(
        place,
        'field/type',
        say(`${name} 要写${kind.zh}，这里是“${value}”`, `${name} takes ${kind.en}, found “${value}”`),
        say(`改成${kind.zh}${hint}${quote.zh}`, `write ${kind.en}${quote.en}`),
      ),
    ];
  }
  return [finding(place, 'field/value', ...valueWords(issue, name, value, hint))];
}
