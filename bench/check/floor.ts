// node bench/check/floor.ts FOLDER: what the Markdown parser alone takes for a fifth of the texts of a content folder.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkMdx, { type Options } from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { splitFrontMatter } from '#lib/content/frontMatter.ts';
import { bracesOnly } from '#lib/content/mdx/braces.ts';

const SHARE = 5;

const [dir = 'content'] = process.argv.slice(2);
const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMdx, { acorn: bracesOnly as unknown as Options['acorn'] })
  .freeze();
const bodies = globSync(path.join(dir, '{guides,pages}/*/*.mdx'))
  .sort()
  .filter((_, index) => index % SHARE === 0)
  .map((file) => splitFrontMatter(readFileSync(file, 'utf8')).body);
const before = process.cpuUsage();
for (const body of bodies) parser.parse(body);
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ texts: bodies.length, processorSeconds: ((user + system) / 1e6) * SHARE }));
