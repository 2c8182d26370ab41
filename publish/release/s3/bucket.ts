import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { AwsClient } from 'aws4fetch';

/** What a bucket says of an object. The ETag of an object put in one piece is the MD5 of its bytes, in hex. */
export interface Stored {
  size: number;
  etag: string;
}

/** The few calls that a release needs, on any storage that speaks S3. Keys are below the prefix, without a first slash. */
export interface Bucket {
  list(below?: string): Promise<Map<string, Stored>>;
  get(key: string): Promise<{ bytes: Buffer; ageMs: number } | undefined>;
  put(key: string, bytes: Uint8Array | string, headers?: Record<string, string>): Promise<boolean>;
  copy(from: string, to: string): Promise<void>;
  remove(key: string): Promise<void>;
}

const TRIES = 4;
export const md5 = (bytes: Uint8Array | string, as: 'hex' | 'base64' = 'hex'): string =>
  createHash('md5').update(bytes).digest(as);
const encoded = (key: string): string => key.split('/').map(encodeURIComponent).join('/');
const text = (xml: string, tag: string): string | undefined =>
  xml
    .match(new RegExp(`<${tag}>([^<]*)</${tag}>`))?.[1]
    ?.replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

function needed(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value)
    throw new Error(`${name} is not set; a release to s3:// needs it (docs/decisions/releases.md).`);
  return value;
}

/** Base URL of a bucket: `{bucket}` in the endpoint stands for its name (OSS, COS); else the name is the first segment. */
function baseOf(endpoint: string, bucket: string): string {
  const whole = endpoint.replace(/\/+$/, '');
  return whole.includes('{bucket}') ? whole.replace('{bucket}', bucket) : `${whole}/${bucket}`;
}

/** Opens `s3://bucket/prefix` with the keys in the environment. Throws when one is missing. */
export function openBucket(url: string, env: NodeJS.ProcessEnv): Bucket {
  const { host: bucket, pathname } = new URL(url);
  const prefix = pathname.replace(/^\/+|\/+$/g, '') && `${pathname.replace(/^\/+|\/+$/g, '')}/`;
  const client = new AwsClient({
    accessKeyId: needed(env, 'S3_ACCESS_KEY_ID'),
    secretAccessKey: needed(env, 'S3_SECRET_ACCESS_KEY'),
    region: env.S3_REGION ?? 'us-east-1',
    service: 's3',
    retries: TRIES,
  });
  const base = baseOf(needed(env, 'S3_ENDPOINT'), bucket);

  async function send(key: string, init: RequestInit = {}): Promise<Response> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await client.fetch(`${base}/${key}`, init);
      } catch (error) {
        if (attempt === TRIES) throw new Error(`${base} does not answer: ${String(error)}`, { cause: error });
        await wait(200 * 2 ** attempt);
      }
    }
  }
  async function done(key: string, init: RequestInit, ...also: number[]): Promise<Response> {
    const answer = await send(key, init);
    if (answer.ok || also.includes(answer.status)) return answer;
    throw new Error(
      `${init.method ?? 'GET'} ${key}: ${answer.status} ${(await answer.text()).slice(0, 300)}`,
    );
  }

  return {
    async list(below = '') {
      const found = new Map<string, Stored>();
      for (let token: string | undefined = ''; token !== undefined; ) {
        const query = new URLSearchParams({
          'list-type': '2',
          prefix: prefix + below,
          'encoding-type': 'url',
        });
        if (token) query.set('continuation-token', token);
        const xml = await (await done(`?${query}`, {})).text();
        for (const [, one = ''] of xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
          const key = decodeURIComponent((text(one, 'Key') ?? '').replaceAll('+', '%20'));
          const etag = (text(one, 'ETag') ?? '').replaceAll('"', '').toLowerCase();
          found.set(key.slice(prefix.length), { size: Number(text(one, 'Size')), etag });
        }
        token = text(xml, 'IsTruncated') === 'true' ? text(xml, 'NextContinuationToken') : undefined;
      }
      return found;
    },
    async get(key) {
      const answer = await done(encoded(prefix + key), {}, 404);
      const bytes = Buffer.from(await answer.arrayBuffer());
      if (answer.status === 404) return undefined;
      const at = (name: string) => Date.parse(answer.headers.get(name) ?? '');
      return { bytes, ageMs: at('date') - at('last-modified') };
    },
    async put(key, bytes, headers = {}) {
      const whole = { 'Content-MD5': md5(bytes, 'base64'), ...headers };
      const init = { method: 'PUT', body: bytes as BodyInit, headers: whole };
      return (await done(encoded(prefix + key), init, 409, 412)).ok;
    },
    async copy(from, to) {
      const source = `/${bucket}/${encoded(prefix + from)}`;
      await done(encoded(prefix + to), { method: 'PUT', headers: { 'x-amz-copy-source': source } });
    },
    async remove(key) {
      await done(encoded(prefix + key), { method: 'DELETE' }, 404);
    },
  };
}
