import {
  BAD_PATH,
  CACHE,
  ENGLISH_FIRST,
  HASHED,
  HIDDEN,
  LOST_PAGES,
  PACKED_TYPES,
  SLASHLESS,
  TYPES,
} from '../serving.ts';
import { GOING_ON, SOURCE } from './logged.ts';
import { HSTS, OPEN, OPEN_HEADERS, OWN_HEADERS, SECURITY_HEADERS } from './security.ts';
import { PAGE_HEADERS } from './speculation.ts';

export interface NginxPlace {
  /** Folder of the site; a release folder's `current`. */
  root: string;
  /** Value of `listen`, such as `80` or `127.0.0.1:8080`. */
  listen: string;
  serverName: string;
  /** Path of the log of requests. */
  log: string;
  /** Whether libnginx-mod-http-brotli-static is installed. */
  brotli: boolean;
}

const q = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
/** A quoted regex; within quotes nginx reads two backslashes as one, and a single one as itself. */
const pattern = (source: string, sign = '~'): string => `"${sign}${source.replaceAll('\\\\', '\\\\\\\\')}"`;
const map = (from: string, to: string, rows: readonly (readonly [string, string])[]): string =>
  `map ${from} $site_${to} {\n${rows.map(([key, value]) => `  ${key} ${value};`).join('\n')}\n}`;

const maps = (): string[] => [
  map('$request_uri', 'bad', [
    ['default', '0'],
    [pattern(`^[^?]*(?:${BAD_PATH})`, '~*'), '1'],
  ]),
  map('$request_uri', 'slashed', [
    ['default', '""'],
    [
      pattern(
        `${SLASHLESS.replace(/\$$/, '').replace(/^\^(.*)$/, '^(?<site_page>$1)')}(?<site_query>\\?.*)?$`,
      ),
      '"$site_page/$site_query"',
    ],
  ]),
  map('$request_uri', 'lost', [
    ['default', LOST_PAGES.at(-1)?.page ?? ''],
    ...LOST_PAGES.slice(0, -1).map(({ below, page }) => [pattern(`^${below}`), page] as const),
  ]),
  map('$http_accept_language', 'home', [
    ['default', '/zh/'],
    [pattern(ENGLISH_FIRST, '~*'), '/en/'],
  ]),
  map('"$status$uri"', 'cache', [
    ['default', q(CACHE.page)],
    ['"~^[45]"', q(CACHE.lost)],
    ['"302/"', q(CACHE.home)],
    [pattern(HASHED.replace('^', '^[23]..')), q(CACHE.hashed)],
  ]),
  map('$uri', 'vary', [
    ['default', '""'],
    ['/', 'Accept-Language'],
    [pattern(`\\.(?:${PACKED_TYPES.join('|')})$`), 'Accept-Encoding'],
  ]),
  map('"$status$uri"', 'corp', [
    ['default', OWN_HEADERS['Cross-Origin-Resource-Policy']],
    [pattern(openPattern()), OPEN_HEADERS['Cross-Origin-Resource-Policy']],
  ]),
  map('"$status$uri"', 'cors', [
    ['default', '""'],
    [pattern(openPattern()), q(OPEN_HEADERS['Access-Control-Allow-Origin'])],
  ]),
  map('"$status$uri"', 'speculation', [
    ['default', '""'],
    ['"~^(?:20.|304|404|416).*\\.html$"', `'${PAGE_HEADERS['Speculation-Rules']}'`],
  ]),
  map('"$scheme $http_x_forwarded_proto"', 'hsts', [
    ['default', '""'],
    ['"~https"', q(HSTS)],
  ]),
  map('$request_uri', 'path', [
    ['default', '""'],
    [pattern('^(?<site_asked>[^?]*)'), '$site_asked'],
  ]),
  map('$args', 'source', [
    ['default', '""'],
    [pattern(`(?:^|&)(?<site_code>${SOURCE})(?:&|$)`), '"?$site_code"'],
  ]),
  map('$http_range', 'logged', [
    ['default', '1'],
    [pattern(GOING_ON), '0'],
  ]),
];

/** OPEN on the path behind a status of success. */
function openPattern(): string {
  const [below = '', feeds = ''] = OPEN.split('|/feed');
  return `^[23]..(?:${below.replace('^', '')}|.*/feed${feeds})`;
}

const header = (name: string, value: string): string => `  add_header ${name} ${value} always;`;

/**
 * The site for nginx: a file to include in `http { }` (on Debian: /etc/nginx/conf.d/). Serves precompressed files
 * only, so it never spends time on compressing.
 */
export function nginxConf({ root, listen, serverName, log, brotli }: NginxPlace): string {
  const types = Object.entries(TYPES).map(([ending, type]) => `    "${type}" ${ending};`);
  return `# Made by publish/serving/nginxConf.ts out of publish/serving.ts: change those.
${maps().join('\n')}

log_format site_json escape=json '{"ts":$msec,"request":{"method":"$request_method","uri":"$site_path$site_source"},'
  '"duration":$request_time,"size":$body_bytes_sent,"status":$status}';

server {
  listen ${listen};
  server_name ${serverName};
  root ${q(root)};
  index index.html;
  server_tokens off;
  absolute_redirect off;
  merge_slashes off;
  etag on;
  if_modified_since before;
  max_ranges 1;
  gzip off;
  gzip_static on;${brotli ? '\n  brotli_static on;' : ''}
  gzip_vary off;
  sendfile on;
  tcp_nopush on;
  client_max_body_size 1k;
  large_client_header_buffers 4 16k;
  access_log ${log} site_json if=$site_logged;
  types {
${types.join('\n')}
  }
  default_type application/octet-stream;

${Object.entries(SECURITY_HEADERS)
  .map(([name, value]) => header(name, q(value)))
  .join('\n')}
${header('Strict-Transport-Security', '$site_hsts')}
${header('Cross-Origin-Resource-Policy', '$site_corp')}
${header('Access-Control-Allow-Origin', '$site_cors')}
${header('Cache-Control', '$site_cache')}
${header('Vary', '$site_vary')}
${header('Speculation-Rules', '$site_speculation')}

  if ($request_method !~ ^(?:GET|HEAD)$) {
    return 405;
  }
  if ($site_bad) {
    return 404;
  }
  if ($site_slashed) {
    return 301 $site_slashed;
  }
  location = / {
    return 302 $site_home$is_args$args;
  }
  location ~ ${pattern(HIDDEN, '')} {
    return 404;
  }
  error_page 403 404 =404 @lost;
  location @lost {
    try_files $site_lost =404;
  }
}
`;
}
