import type { PhrasingContent, RootContent } from 'mdast';
import type {} from 'remark-mdx';
import { type AttributeSpec, type BlockSpec, blockSpec } from '../blocks.ts';
import type { Finding, Place } from '../finding.ts';
import { attributeMessages } from '../messages/attributeMessages.ts';
import { imageMessages } from '../messages/imageMessages.ts';
import { tagMessages } from '../messages/tagMessages.ts';
import { nearest } from '../suggest.ts';
import { checkAttribute } from './checkAttribute.ts';
import type { ReadContext } from './context.ts';

export type Tag =
  | Extract<RootContent, { type: 'mdxJsxFlowElement' }>
  | Extract<PhrasingContent, { type: 'mdxJsxTextElement' }>;
type Attribute = Tag['attributes'][number];

const placeOfAttribute = (attribute: Attribute, fallback: Place): Place =>
  attribute.position?.start ?? fallback;

function checkOne(
  block: string,
  attributes: BlockSpec['attributes'],
  attribute: Attribute,
  place: Place,
  context: ReadContext,
) {
  if (attribute.type === 'mdxJsxExpressionAttribute') return [attributeMessages.code(place, block, '')];
  const { name } = attribute;
  if (/^on/i.test(name)) return [attributeMessages.handler(place, block, name)];
  if (attribute.value !== null && typeof attribute.value === 'object')
    return [attributeMessages.code(place, block, name)];
  const spec: AttributeSpec | undefined = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  if (!spec) return [attributeMessages.unknownAttribute(place, block, name, Object.keys(attributes))];
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
    .map(([name, one]) =>
      attributeMessages.missingAttribute(place, block, name, one.is === 'pattern' ? one.like : ''),
    );
}

/** Of attributes that stand for one another exactly one is there. A slip in a name has been told already. */
function checkOneOf(tag: Tag, { oneOf = [], attributes }: BlockSpec, place: Place): Finding[] {
  if (oneOf.length === 0) return [];
  const names = tag.attributes.map((one) => (one.type === 'mdxJsxAttribute' ? one.name : undefined));
  const written = oneOf.filter((name) => names.includes(name));
  if (written.length > 1)
    return [
      tag.name === 'Figure'
        ? imageMessages.twoPictures(place)
        : attributeMessages.both(place, tag.name ?? '', oneOf),
    ];
  const slip = names.some((name) => name === undefined || !Object.hasOwn(attributes, name));
  if (written.length > 0 || slip) return [];
  return [
    tag.name === 'Figure'
      ? imageMessages.noPicture(place)
      : attributeMessages.neither(place, tag.name ?? '', oneOf),
  ];
}

/** Attributes that mean nothing without one another: a price has its year and its source. */
function checkTogether(tag: Tag, { together = [], attributes }: BlockSpec, place: Place): Finding[] {
  const names = tag.attributes.map((one) => (one.type === 'mdxJsxAttribute' ? one.name : undefined));
  if (!together.some((name) => names.includes(name))) return [];
  if (names.some((name) => name === undefined || !Object.hasOwn(attributes, name))) return [];
  return together
    .filter((name) => !names.includes(name))
    .map((name) => {
      const spec: AttributeSpec | undefined = attributes[name];
      return attributeMessages.missingAttribute(
        place,
        tag.name ?? '',
        name,
        spec?.is === 'pattern' ? spec.like : '',
      );
    });
}

/** Whether a tag came with words that were copied from Word or from a page: styled, classed, or of Office’s own. */
export const isPasted = (tag: Tag): boolean =>
  tag.name !== null &&
  /^[a-z]/.test(tag.name) &&
  (/^[a-z]+:[a-z]/.test(tag.name) ||
    tag.attributes.some((one) => one.type === 'mdxJsxAttribute' && /^(?:class|style|lang)$/.test(one.name)));

/** Checks the name and the attributes of a tag. */
export function checkBlock(tag: Tag, context: ReadContext): Finding[] {
  const place = tag.position?.start ?? { line: 1, column: 1 };
  const spec = blockSpec(tag.name);
  if (!spec || tag.name === null) {
    if (isPasted(tag)) return [tagMessages.pasted(place, tag.name ?? '')];
    const html = tag.name !== null && /^[a-z][a-z0-9-]*$/.test(tag.name);
    return [
      html && tag.name ? tagMessages.html(place, tag.name) : tagMessages.unknownBlock(place, tag.name ?? ''),
    ];
  }
  const name = tag.name;
  const written = tag.attributes.flatMap((attribute) =>
    checkOne(name, spec.attributes, attribute, placeOfAttribute(attribute, place), context),
  );
  return [
    ...written,
    ...missingAttributes(tag, name, spec, place),
    ...checkOneOf(tag, spec, place),
    ...checkTogether(tag, spec, place),
  ];
}
