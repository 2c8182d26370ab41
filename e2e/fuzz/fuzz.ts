import type { Root } from 'hast';
import type { ReadContext } from '#lib/content/mdx/context.ts';
import { readMdx } from '#lib/content/readMdx.ts';
import { RULES } from '#lib/content/rules.ts';
import { proseMeta } from '#lib/content/schema/guide.ts';
import { faultsOf } from './faultsOf.ts';
import { hostileText } from './hostileText.ts';
import { Seeded } from './seeded.ts';
import { pathsRead } from './watchFiles.ts';

const FRONT = '---\ntitle: 标题\ndescription: 只给测试用的一段摘要。\nshare: 只给测试用的一句转发语。\n---\n';
const HOMES = ['article', 'article', 'article', 'venue'] as const;

/** What a run of the fuzz came to. `broken` names each document that did what none may do. */
export interface FuzzResult {
  documents: number;
  /** How many were sound, and therefore shown. */
  shown: number;
  slowestMs: number;
  broken: { number: number; what: string; text: string }[];
}

function processorMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** What is wrong with how one text was read and shown; empty if nothing. */
function verdict(text: string, home: ReadContext['home'], render: (body: Root) => string) {
  const context: ReadContext = {
    locale: 'zh',
    home,
    sources: new Set(['known']),
    cities: new Set(['beijing']),
    charts: new Set(['counts']),
    files: new Set(['here.jpg', 'here.svg']),
  };
  const what: string[] = [];
  const { body, findings } = readMdx(FRONT + text, proseMeta, context);
  for (const { rule, line, column, message, fix } of findings)
    if (!Object.hasOwn(RULES, rule) || line < 1 || column < 1 || !message.zh || !fix.en)
      what.push(`a problem that does not say what it is: ${rule}`);
  if (body && findings.length > 0) what.push('a text with problems has a body');
  if (!body && findings.length === 0 && text.trim() !== '') what.push('a text without problems has no body');
  const shown = body !== undefined && home === 'article';
  if (shown) what.push(...faultsOf(render(body)));
  return { what, shown };
}

/** Reads and shows so many generated documents. The same seed gives the same documents on every machine. */
export function fuzz(documents: number, seed: number, render: (body: Root) => string): FuzzResult {
  const result: FuzzResult = { documents, shown: 0, slowestMs: 0, broken: [] };
  const by = new Seeded(seed);
  let current = { number: 0, text: '' };
  const tell = (what: string): void => void result.broken.push({ ...current, what });
  const read = pathsRead(() => {
    for (let number = 1; number <= documents; number++) {
      const text = hostileText(by);
      current = { number, text };
      const started = processorMs();
      try {
        const { what, shown } = verdict(text, by.pick(HOMES), render);
        if (shown) result.shown += 1;
        for (const one of what) tell(one);
      } catch (error) {
        tell(`it threw: ${error instanceof Error ? error.message : String(error)}`);
      }
      const took = processorMs() - started;
      result.slowestMs = Math.max(result.slowestMs, took);
      if (took > 1000) tell(`it took ${took.toFixed(0)} ms`);
    }
  });
  for (const file of new Set(read)) tell(`it read ${file}`);
  return result;
}
