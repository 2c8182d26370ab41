/** Scripts that stay: our own bundles, and data blocks. */
const KEPT_SCRIPT = /^<script(?=[^>]*(?:\ssrc="\/_a\/|\stype="application\/ld\+json"))/;

const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script>/g;
const SCRIPT_PRELOAD =
  /<link(?=[^>]*\brel="(?:module)?preload")(?=[^>]*(?:\bas="script"|\brel="modulepreload"))[^>]*\/?>/g;
/** React's markers for hydration; nothing hydrates Next's output. Conditional comments do not occur. */
const REACT_COMMENT = /<!--(?:\$|\/\$|\$\?|\$!|&|\/&| )?-->/g;
const EMPTY_METADATA_SLOT = /<div hidden="">\s*<\/div>/g;
const NEXT_ONLY = /<meta name="next-size-adjust"[^>]*\/?>|\sdata-precedence="[^"]*"|\sdata-next-head=""/g;
const ITEMPROP = /<meta name="itemprop:(\w+)"/g;
/** HTML wants one `meta` for each of a name and an item's property. */
const DESCRIPTION = /<meta name="description"( content="[^"]*"\/>)/;

/**
 * One exported page without the framework's runtime: no flight payload, no Next script, no hydration marks.
 * Also gives the page the `itemprop` tags that QQ reads, which Next's metadata cannot express.
 */
export function stripRuntime(html: string): string {
  return html
    .replace(SCRIPT, (script) => (KEPT_SCRIPT.test(script) ? script : ''))
    .replace(SCRIPT_PRELOAD, '')
    .replace(REACT_COMMENT, '')
    .replace(EMPTY_METADATA_SLOT, '')
    .replace(NEXT_ONLY, '')
    .replace(ITEMPROP, '<meta itemprop="$1"')
    .replace(DESCRIPTION, '<meta name="description"$1<meta itemprop="description"$1');
}

/** What must not be left in a finished page, each with the reason that the build prints. */
const LEFTOVERS: [RegExp, string][] = [
  [/self\.__next_f|__next_s\b/, 'a flight payload'],
  [
    /<script(?![^>]*(?:\ssrc="\/_a\/|\stype="application\/ld\+json"))/,
    "a script that is not one of the site's own",
  ],
  [/\/_next\/static\/[^"']+\.js/, "a reference to Next's runtime"],
  [/data-late-styles/, 'the place of the late styles, empty'],
  [/<template id="[BP]:|<div hidden="" id="S:/, 'a Suspense fallback, which only a script could replace'],
  [/<[a-z][^>]*\son[a-z]+="/i, 'an event-handler attribute'],
  [/<(?:a|area)\b[^>]*href="\s*javascript:/i, 'a javascript: link'],
];

/** Names what is left of the runtime (or of worse) in a finished page; empty when it is clean. */
export const leftovers = (html: string): string[] =>
  LEFTOVERS.filter(([pattern]) => pattern.test(html)).map(([, name]) => name);
