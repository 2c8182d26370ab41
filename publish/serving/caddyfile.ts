import {
  BAD_PATH,
  CACHE,
  ENCODINGS,
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

const q = (value: string): string => `\`${value}\``;
const header = (name: string, value: string, matcher = ''): string => `header ${matcher}${name} ${q(value)}`;

const typeRules = (): string[] =>
  Object.entries(TYPES).flatMap(([ending, type]) => [
    `@${ending} path *.${ending}${ending === 'html' ? ' */' : ''}`,
    header('Content-Type', type, `@${ending} `),
  ]);

const pageRules = (matcher = ''): string[] =>
  Object.entries(PAGE_HEADERS).map(([name, value]) => header(name, value, matcher));

const lostRows = (): string[] =>
  LOST_PAGES.map(({ below, page }) => (below === '/' ? `default ${page}` : `~^${below} ${page}`));

/**
 * The site for Caddy, which also fetches the certificate: `SITE_ADDRESS=example.org SITE_ROOT=/srv/site/current
 * SITE_LOG=/var/log/site.json caddy run --config Caddyfile`. Serves precompressed files only.
 */
export function caddyfile(): string {
  const packed = PACKED_TYPES.map((ending) => `*.${ending}`).join(' ');
  const indent = (lines: readonly string[], depth: string) => lines.join(`\n${depth}`);
  return `# Made by publish/serving/caddyfile.ts out of publish/serving.ts: change those.
{
	servers {
		max_header_size 32KB
	}
}

{$SITE_ADDRESS:http://localhost:3000} {
	root * {$SITE_ROOT:out}

	@goingOn header_regexp Range ${q(GOING_ON)}
	skip_log @goingOn
	log {
		output file {$SITE_LOG:access.json}
		format filter {
			wrap json
			fields {
				request>remote_ip delete
				request>remote_port delete
				request>host delete
				request>proto delete
				request>headers delete
				request>tls delete
				request>uri regexp ${q(String.raw`^([^?]*)(?:(\?)(?:.*&)?(${SOURCE})(?:&.*)?|\?.*)?$`)} \`$1$2$3\`
				resp_headers delete
				user_id delete
				bytes_read delete
			}
		}
	}

	map {http.request.header.Accept-Language} {home} {
		${q(`~(?i)${ENGLISH_FIRST}`)} /en/
		default /zh/
	}
	map {http.request.orig_uri.path} {lost} {
		${indent(lostRows(), '\t\t')}
	}
	@bad vars_regexp {http.request.uri} ${q(`(?i)^[^?]*(?:${BAD_PATH})`)}
	@method not method GET HEAD
	@slashless vars_regexp slash {http.request.uri} ${q(`${SLASHLESS.replace('^', '^(').replace('$', ')')}(\\?.*)?$`)}
	@home path /
	@homeQuery {
		path /
		expression {http.request.uri.query} != ""
	}
	@hidden path_regexp ${q(HIDDEN)}
	@hashed path_regexp ${q(HASHED)}
	@open path_regexp ${q(OPEN)}
	@packed path ${packed} */
	@ranges header Range *,*
	@secure expression {http.request.scheme} == "https" || {http.request.header.X-Forwarded-Proto} == "https"

	route {
		header -Server
		${indent(
      Object.entries(SECURITY_HEADERS).map(([name, value]) => header(name, value)),
      '\t\t',
    )}
		${header('Strict-Transport-Security', HSTS, '@secure ')}
		${indent(
      Object.entries(OWN_HEADERS).map(([name, value]) => header(name, value)),
      '\t\t',
    )}
		${header('Cache-Control', CACHE.page)}
		error @method 405
		error @bad 404
		redir @slashless {re.slash.1}/{re.slash.2} 301
		header @home Vary Accept-Language
		${header('Cache-Control', CACHE.home, '@home ')}
		redir @homeQuery {home}?{http.request.uri.query} 302
		redir @home {home} 302
		error @hidden 404
		${indent(
      Object.entries(OPEN_HEADERS).map(([name, value]) => header(name, value, '@open ')),
      '\t\t',
    )}
		${header('Cache-Control', CACHE.hashed, '@hashed ')}
		header @packed {
			defer
			Vary Accept-Encoding
		}
		${indent([...typeRules(), ...pageRules('@html ')], '\t\t')}
		request_header @ranges -Range
		file_server {
			precompressed ${ENCODINGS.map(({ name }) => name).join(' ')}
			disable_canonical_uris
		}
	}

	handle_errors {
		${header('Cache-Control', CACHE.lost)}
		${indent(
      Object.entries(OWN_HEADERS).map(([name, value]) => header(name, value)),
      '\t\t',
    )}
		header -Access-Control-Allow-Origin
		@lost expression {http.error.status_code} == 404
		route @lost {
			${header('Content-Type', TYPES.html ?? '')}
			${indent(pageRules(), '\t\t\t')}
			header {
				defer
				Vary Accept-Encoding
			}
			request_header -Range
			request_header -If-None-Match
			request_header -If-Modified-Since
			rewrite * {lost}
			file_server {
				precompressed ${ENCODINGS.map(({ name }) => name).join(' ')}
				disable_canonical_uris
			}
		}
	}
}
`;
}
