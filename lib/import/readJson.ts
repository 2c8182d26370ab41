import type { z } from 'zod';
import { FileError } from './incoming.ts';

/** Parses JSON. Throws FileError with the place of the mistake. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new FileError(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** `properties.status: Invalid option …`, the first two faults of a row. */
export const faults = (error: z.ZodError): string =>
  error.issues
    .slice(0, 2)
    .map(({ path, message }) => (path.length > 0 ? `${path.map(String).join('.')}: ${message}` : message))
    .join('; ');
