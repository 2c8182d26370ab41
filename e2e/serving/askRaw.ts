import { connect } from 'node:net';

export interface RawAnswer {
  status: number;
  /** Names in small letters; different values of a repeated name joined by a comma (nginx says its own twice on 416). */
  headers: Record<string, string>;
  body: Buffer;
}

/** A body sent in chunks (RFC 9112, 7.1), put together. */
function joined(chunks: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const line = chunks.indexOf('\r\n', at);
    const size = Number.parseInt(chunks.toString('latin1', at, line), 16);
    if (line < 0 || !(size > 0)) return Buffer.concat(parts);
    parts.push(chunks.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
}

function parse(bytes: Buffer): RawAnswer {
  const end = bytes.indexOf('\r\n\r\n');
  const [first = '', ...lines] = bytes.subarray(0, Math.max(0, end)).toString('latin1').split('\r\n');
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const cut = line.indexOf(':');
    const [name, value] = [line.slice(0, cut).toLowerCase(), line.slice(cut + 1).trim()];
    const known = headers[name];
    headers[name] = known === undefined || known === value ? value : `${known}, ${value}`;
  }
  const body = bytes.subarray(end + 4);
  const whole = headers['transfer-encoding'] === 'chunked' ? joined(body) : body;
  return { status: Number(first.split(' ')[1] ?? 0), headers, body: whole };
}

/**
 * Sends bytes to a server of this machine and reads until it closes. Rejects when nothing comes for five seconds; a
 * connection that is dropped without a word has status 0.
 */
export function sendRaw(port: number, text: string): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(port, '127.0.0.1');
    socket.setTimeout(5000, () => {
      // An answer whose connection stays open (the server waits for a body that never comes) is an answer too.
      if (parts.length > 0) resolve(parse(Buffer.concat(parts)));
      socket.destroy(new Error(`no answer to ${text.slice(0, 80)}`));
    });
    socket.on('data', (part: Buffer) => parts.push(part));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      // Both mean that the server closed while the rest of a too long request was on its way.
      if (error.code === 'ECONNRESET' || error.code === 'EPIPE') resolve(parse(Buffer.concat(parts)));
      else reject(error);
    });
    socket.on('end', () => resolve(parse(Buffer.concat(parts))));
    socket.write(Buffer.from(text, 'latin1'));
  });
}

/** One request exactly as written, which `fetch` would tidy up first. */
export function askRaw(
  port: number,
  path: string,
  headers: Record<string, string | undefined> = {},
  method = 'GET',
): Promise<RawAnswer> {
  const lines = Object.entries({ Host: 'site.test', Connection: 'close', ...headers }).filter(
    ([, value]) => value !== undefined,
  );
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return sendRaw(port, `${method} ${path} HTTP/1.1\r\n${head}\r\n`);
}
