import { type FileHandle, open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { acceptedEncodings } from './acceptedEncodings.ts';
import { byteRange } from './byteRange.ts';
import { isUnchanged, mayContinue, type Validators } from './isUnchanged.ts';

interface Opened {
  handle: FileHandle;
  size: number;
  validators: Validators;
  encoding?: string;
}

async function openFile(file: string): Promise<Opened | undefined> {
  try {
    const handle = await open(file);
    const stats = await handle.stat();
    if (stats.isFile()) {
      const modifiedMs = stats.mtimeMs;
      const etag = `"${Math.floor(modifiedMs / 1000).toString(16)}-${stats.size.toString(16)}"`;
      return { handle, size: stats.size, validators: { etag, modifiedMs } };
    }
    await handle.close();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const absent = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ELOOP', 'EACCES'];
    if (!absent.includes(String(code))) throw error;
  }
  return undefined;
}

/** The best precompressed twin that the reader takes, else the file itself; undefined when there is no such file. */
async function openBest(file: string, accepted: string | undefined): Promise<Opened | undefined> {
  for (const { name, ending } of acceptedEncodings(accepted)) {
    const twin = await openFile(file + ending);
    if (twin) return { ...twin, encoding: name };
  }
  return openFile(file);
}

/** Up to here a file is read at once; a stream costs more than it saves. */
const SMALL_BYTES = 131_072;

async function sendBytes(
  { handle }: Opened,
  start: number,
  end: number,
  response: ServerResponse,
): Promise<void> {
  const length = end - start + 1;
  if (length > SMALL_BYTES) {
    await pipeline(handle.createReadStream({ start, end, autoClose: false }), response);
    return;
  }
  const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(length), 0, length, start);
  response.end(buffer.subarray(0, bytesRead));
}

/**
 * Sends a file under `headers` and tells whether it exists: precompressed where the reader takes that, 304 when their
 * copy holds, 206 for a range. With a `status` (404) there are no conditions and no ranges.
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  headers: Record<string, string>,
  status = 200,
): Promise<boolean> {
  const found = await openBest(file, request.headers['accept-encoding']?.toString());
  if (!found) return false;
  const { handle, size, validators, encoding } = found;
  try {
    const dated = new Date(validators.modifiedMs).toUTCString();
    const whole = { ...headers, ETag: validators.etag, 'Last-Modified': dated };
    if (encoding) Object.assign(whole, { 'Content-Encoding': encoding });
    if (status === 200 && isUnchanged(request.headers, validators)) {
      const {
        'Content-Type': _type,
        'Content-Encoding': _encoding,
        ...rest
      } = whole as Record<string, string>;
      response.writeHead(304, rest).end();
      return true;
    }
    const asked =
      status === 200 && mayContinue(request.headers, validators) ? request.headers.range : undefined;
    const range = byteRange(asked, size);
    if (range === 'unsatisfiable') {
      response
        .writeHead(416, { ...whole, 'Content-Type': 'text/plain', 'Content-Range': `bytes */${size}` })
        .end();
      return true;
    }
    const { start, end } = range ?? { start: 0, end: size - 1 };
    const length = { 'Content-Length': String(end - start + 1), 'Accept-Ranges': 'bytes' };
    if (range) Object.assign(length, { 'Content-Range': `bytes ${start}-${end}/${size}` });
    response.writeHead(range ? 206 : status, { ...whole, ...length });
    if (request.method === 'HEAD' || size === 0) response.end();
    else await sendBytes(found, start, end, response);
    return true;
  } finally {
    await handle.close();
  }
}
