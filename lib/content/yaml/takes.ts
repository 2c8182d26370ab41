import { z } from 'zod';
import { say, type Words } from '../say.ts';

const inner = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional ? inner(schema.unwrap()) : schema;

/** Shapes of text that a schema asks for, by their pattern: what an editor writes. */
const SHAPES: Readonly<Record<string, Words>> = {
  '^[a-z0-9]+(?:-[a-z0-9]+)*$': say(
    '小写字母、数字和连字符，如 first-skate',
    'lower-case letters, digits and hyphens, like first-skate',
  ),
  '^(\\d{4}(-\\d{2})?|unknown)$': say('2026、2025-26 或 unknown', '2026, 2025-26 or unknown'),
  '^\\d{4}(?:-(?:0[1-9]|1[0-2]))?$': say('2015 或 "2022-02"', '2015 or "2022-02"'),
  '^(node|way|relation)\\/\\d+$': say(
    'node/123、way/123 或 relation/123',
    'node/123, way/123 or relation/123',
  ),
  '^\\d{6}$': say('六位数字，加引号，如 "110100"', 'six digits in quotes, like "110100"'),
  '^\\d{2}:\\d{2}$': say('24 小时制的时刻，加引号，如 "08:10"', 'a time of day in quotes, like "08:10"'),
  '^[A-Z]{3}$': say('三个大写字母，如 CHN', 'three capitals, like CHN'),
  '\\.jpg$': say('以 .jpg 结尾的文件名', 'a file name that ends in .jpg'),
  '^2022-02-(?:0[2-9]|1\\d|20)T(?:[01]\\d|2[0-3]):[0-5]\\d\\+08:00$': say(
    '北京时间，如 2022-02-05T15:45+08:00',
    'Beijing time, like 2022-02-05T15:45+08:00',
  ),
  '^[0-9a-f]{8}$': say(
    '八位十六进制数，由命令写，不用手改',
    'eight hexadecimal digits, written by a command',
  ),
};

/** What a text with this pattern looks like; undefined if nothing better is known than the pattern. */
export const shapeOf = (pattern: string | undefined): Words | undefined =>
  pattern === undefined ? undefined : SHAPES[pattern.replace(/^\/|\/[a-z]*$/g, '')];

const list = (values: readonly unknown[]): Words =>
  say(values.map(String).join('、'), values.map(String).join(', '));

/** What a field may hold, in both languages; empty where the schema does not say. */
function takes(schema: unknown): Words {
  const bare = inner(schema);
  if (bare instanceof z.ZodEnum || bare instanceof z.ZodLiteral)
    return list(bare instanceof z.ZodEnum ? bare.options : [...bare.values]);
  if (bare instanceof z.ZodISODate) return say('日期，如 2026-11-22', 'a day, like 2026-11-22');
  if (bare instanceof z.ZodISODateTime)
    return say('带时区的时刻，如 2026-11-22T08:00:00+08:00', 'a moment, like 2026-11-22T08:00:00+08:00');
  if (bare instanceof z.ZodURL) return say('https:// 开头的网址', 'an address that begins with https://');
  if (bare instanceof z.ZodString) {
    const pattern = bare._zod.bag.patterns ? [...bare._zod.bag.patterns][0]?.source : undefined;
    return shapeOf(pattern) ?? say('文字', 'text');
  }
  if (bare instanceof z.ZodNumber) return say('数字', 'a number');
  if (bare instanceof z.ZodBoolean) return say('true 或 false', 'true or false');
  if (bare instanceof z.ZodArray) return say('列表，每项以 - 开头', 'a list, each item behind a -');
  if (bare instanceof z.ZodObject) {
    const needed = Object.entries(bare.shape).filter(([, field]) => !(field instanceof z.ZodOptional));
    const { zh, en } = list(needed.map(([key]) => key));
    return needed.length > 0 ? say(`下一层写 ${zh}`, `with ${en} below it`) : say('', '');
  }
  return say('', '');
}

/** What the field at a path may hold, as its schema says. */
export function takesAt(root: z.ZodType, path: readonly PropertyKey[]): Words {
  let schema: unknown = inner(root);
  for (const step of path) {
    if (schema instanceof z.ZodObject) schema = inner(schema.shape[String(step)]);
    else if (schema instanceof z.ZodArray) schema = inner(schema.element);
    else return say('', '');
  }
  return takes(schema);
}
