import { z } from 'zod';
import type { Path } from './locate.ts';

const inner = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional ? inner(schema.unwrap()) : schema;

/** What the schema says to editors about the field at a path (Chinese, from `describe`), if anything. */
export function describeAt(root: z.ZodType, path: Path): string | undefined {
  let schema: unknown = root;
  for (const step of path) {
    const parent = inner(schema);
    if (parent instanceof z.ZodObject) schema = parent.shape[String(step)];
    else if (parent instanceof z.ZodArray) schema = parent.element;
    else return undefined;
  }
  const bare = inner(schema);
  return (
    (schema instanceof z.ZodType ? schema.description : undefined) ??
    (bare instanceof z.ZodType ? bare.description : undefined)
  );
}

/** The field names that an object at a path may hold. */
export function keysAt(root: z.ZodType, path: Path): string[] {
  let schema: unknown = inner(root);
  for (const step of path) {
    if (schema instanceof z.ZodObject) schema = inner(schema.shape[String(step)]);
    else if (schema instanceof z.ZodArray) schema = inner(schema.element);
  }
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}
