import { z } from 'zod';
import type { Path } from './locate.ts';

const inner = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional ? inner(schema.unwrap()) : schema;

/** The field names that an object at a path may hold. */
export function keysAt(root: z.ZodType, path: Path): string[] {
  let schema: unknown = inner(root);
  for (const step of path) {
    if (schema instanceof z.ZodObject) schema = inner(schema.shape[String(step)]);
    else if (schema instanceof z.ZodArray) schema = inner(schema.element);
  }
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}
