import type { PhrasingContent, RootContent } from 'mdast';
import type {} from 'remark-mdx';
import { type AttributeSpec, BLOCKS, type BlockSpec, blockSpec } from '../blocks.ts';
import { type Finding, finding, type Place } from '../finding.ts';
import { say } from '../say.ts';
import { nearest, writeInstead } from '../suggest.ts';
import { checkAttribute } from './checkAttribute.ts';
import type { ReadContext } from './context.ts';
import { rawTag } from './stumbleWords.ts';

export type Tag =
  | Extract<RootContent, { type: 'mdxJsxFlowElement' }>
  | Extract<PhrasingContent, { type: 'mdxJsxTextElement' }>;
type Attribute = Tag['attributes'][number];

const placeOfAttribute = (attribute: Attribute, fallback: Place): Place =>
  attribute.position?.start ?? fallback;

function unknownComponent(name: string | null, place: Place): Finding {
  const written = name ?? '';
  return finding(
    place,
    'mdx/unknown-component',
    say(`没有组件 <${written}>`, `there is no block <${written}>`),
    writeInstead(written, Object.keys(BLOCKS), (block) => `<${block}>`),
  );
}

function noCode(block: string, attribute: Attribute, place: Place): Finding {
  const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '';
  return finding(
    place,
    'mdx/expression',
    say(`<${block}> 的属性里有花括号 {…}`, `an attribute of <${block}> holds {…}`),
    name
      ? say(`写成 ${name}="…"`, `write ${name}="…"`)
      : say('删掉它，属性逐个写明', 'delete it; write each attribute out'),
  );
}

function checkOne(
  block: string,
  attributes: BlockSpec['attributes'],
  attribute: Attribute,
  place: Place,
  context: ReadContext,
) {
  if (attribute.type === 'mdxJsxExpressionAttribute') return [noCode(block, attribute, place)];
  const { name } = attribute;
  if (/^on/i.test(name))
    return [
      finding(
        place,
        'mdx/event-handler',
        say(`<${block}> 不能有事件属性 ${name}`, `<${block}> cannot have the event handler ${name}`),
        say('删掉它', 'delete it'),
      ),
    ];
  if (attribute.value !== null && typeof attribute.value === 'object')
    return [noCode(block, attribute, place)];
  const spec: AttributeSpec | undefined = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  if (!spec) {
    const allowed = Object.keys(attributes);
    return [
      finding(
        place,
        'mdx/unknown-attribute',
        say(`<${block}> 没有属性 ${name}`, `<${block}> has no attribute ${name}`),
        allowed.length > 0 ? writeInstead(name, allowed) : say('删掉它', 'delete it'),
      ),
    ];
  }
  return checkAttribute(spec, { block, name, value: attribute.value ?? '', place }, context);
}

function missingAttributes(tag: Tag, block: string, spec: BlockSpec, place: Place): Finding[] {
  // A spread or a misspelt name is reported already; it may be the very attribute that is missed.
  const slips = tag.attributes.map((one) => (one.type === 'mdxJsxAttribute' ? one.name : undefined));
  if (slips.includes(undefined)) return [];
  return Object.entries(spec.attributes)
    .filter(([name, one]) => one.required === true && !slips.includes(name))
    .filter(
      ([name]) =>
        !slips.some((slip) => slip && !Object.hasOwn(spec.attributes, slip) && nearest(slip, [name])),
    )
    .map(([name]) =>
      finding(
        place,
        'mdx/missing-attribute',
        say(`<${block}> 缺少属性 ${name}`, `<${block}> lacks the attribute ${name}`),
        say(`补上 ${name}="…"`, `add ${name}="…"`),
      ),
    );
}

/** Checks the name and the attributes of a tag. */
export function checkBlock(tag: Tag, context: ReadContext): Finding[] {
  const place = tag.position?.start ?? { line: 1, column: 1 };
  const spec = blockSpec(tag.name);
  if (!spec || tag.name === null) {
    const html = tag.name !== null && /^[a-z][a-z0-9-]*$/.test(tag.name);
    return [html && tag.name ? rawTag(place, tag.name) : unknownComponent(tag.name, place)];
  }
  const name = tag.name;
  const written = tag.attributes.flatMap((attribute) =>
    checkOne(name, spec.attributes, attribute, placeOfAttribute(attribute, place), context),
  );
  return [...written, ...missingAttributes(tag, name, spec, place)];
}
