import { BLOCKS } from '../blocks.ts';
import { say, type Words } from '../say.ts';
import { SCENES } from '../scenes.ts';
import type { AttributeSpec, BlockSpec } from './spec.ts';

/** An attribute as a table shows it. */
export interface AttributeRow {
  name: string;
  required: boolean;
  what: Words;
  /** The values that it takes, or one to follow; empty where `what` says all. */
  takes: string;
}

/** A block with all that is to be known of it, as plain data. */
export interface BlockRow {
  name: string;
  what: Words;
  example: Words;
  attributes: AttributeRow[];
  /** Where it stands, and what has to go together. */
  rules: Words[];
}

function takes(spec: AttributeSpec): string {
  if (spec.is === 'one-of' || spec.is === 'list-of') return spec.values.join(' ');
  if (spec.is === 'scene') return SCENES.join(' ');
  return spec.is === 'pattern' ? spec.like : '';
}

function rulesOf({ within, articleOnly, oneOf, together, count, only, holds, inline }: BlockSpec): Words[] {
  const rules: Words[] = [];
  if (within && within !== 'venue')
    rules.push(say(`直接放在 <${within}> 里`, `It stands directly inside <${within}>`));
  if (count && only?.[0])
    rules.push(
      say(
        `里面放 ${count[0]}–${count[1]} 个 <${only[0]}>`,
        `It holds ${count[0]} to ${count[1]} <${only[0]}>`,
      ),
    );
  if (oneOf) rules.push(say(`${oneOf.join(' 和 ')} 写一个`, `Write one of ${oneOf.join(' and ')}`));
  if (together)
    rules.push(
      say(`${together.join('、')} 要写就一起写`, `Write ${together.join(', ')} together or not at all`),
    );
  if (inline) rules.push(say('放在一行文字里', 'It stands within a line'));
  else if (holds === 'words') rules.push(say('里面只放一句话', 'It holds one run of text'));
  if (articleOnly) rules.push(say('场馆文件里不能用', 'Not for the files of venues'));
  return rules;
}

/** Every block as plain data: for content/README.md, for the gallery, for content/.schema/blocks.json. */
export const blockTable = (): BlockRow[] =>
  Object.entries<BlockSpec>(BLOCKS).map(([name, spec]) => ({
    name,
    what: spec.what,
    example: spec.example,
    attributes: Object.entries(spec.attributes).map(([attribute, one]) => ({
      name: attribute,
      required: one.required ?? false,
      what: one.what,
      takes: takes(one),
    })),
    rules: rulesOf(spec),
  }));
