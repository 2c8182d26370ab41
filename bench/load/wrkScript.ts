import type { Asked } from './mix.ts';

const lua = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/**
 * A script for wrk: goes through the mix, each connection pausing `pauseMs` between its requests (0: as fast as it
 * can), and prints what it saw as JSON at the end. Any status but 200 and 206 counts as an error.
 */
export function wrkScript(mix: readonly Asked[], pauseMs: number): string {
  const rows = mix.map(({ path, range }) => `{${lua(path)}, ${range ? lua(range) : 'nil'}}`);
  return `local mix = {${rows.join(',\n')}}
local at = 0
local threads = {}
function setup(thread) table.insert(threads, thread) end
function init() bad = 0; math.randomseed(7); at = math.random(#mix) end
function request()
  at = at % #mix + 1
  local headers = { ["Accept-Encoding"] = "br", ["Host"] = "site.test" }
  if mix[at][2] then headers["Range"] = mix[at][2] end
  return wrk.format("GET", mix[at][1], headers)
end
function response(status) if status ~= 200 and status ~= 206 then bad = bad + 1 end end
${pauseMs > 0 ? `function delay() return ${pauseMs} end` : ''}
function done(summary, latency)
  local bad = 0
  for _, thread in ipairs(threads) do bad = bad + thread:get("bad") end
  local e = summary.errors
  io.write(string.format('JSON{"requests":%d,"us":%d,"bytes":%d,"errors":%d,"p50us":%d,"p99us":%d,"maxus":%d}\\n',
    summary.requests, summary.duration, summary.bytes, e.connect + e.read + e.write + e.timeout + bad,
    latency:percentile(50), latency:percentile(99), latency.max))
end
`;
}
