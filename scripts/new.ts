// npm run new: writes a draft of a guide, a venue or a page, in both languages.
import { parseArgs } from 'node:util';
import { writeDraft } from '#lib/content/index.ts';

const USAGE = 'npm run new -- guide <slug> | venue <id> | page <slug>   [--dir PATH]';

function refuse(reason: string): never {
  console.error(`${reason}\n用法 Usage: ${USAGE}`);
  process.exit(2);
}

function command() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { dir: { type: 'string', default: 'content' } },
    });
    return { positionals, dir: values.dir };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const { positionals, dir } = command();
const [kind, name, ...more] = positionals;
if (!kind || !name || more.length > 0) refuse('要写两个词：种类和名字。Two words are needed: kind and name.');
const outcome = writeDraft(dir, kind, name, new Date());
if ('refused' in outcome) refuse(`${outcome.refused.zh}\n${outcome.refused.en}`);
for (const file of outcome.written) console.log(file);
const look = kind === 'venue' ? `/edit/#venues/${name}` : `/preview/${kind}s/${name}/`;
console.log(`运行 npm run dev，在 ${look} 边写边看；npm run check 说哪里要改；发布时删掉 draft: true。`);
console.log(
  `See it at ${look} with npm run dev, fill it in, run npm run check, and delete draft: true to publish.`,
);
