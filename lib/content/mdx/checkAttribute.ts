import type { AttributeSpec } from '../blocks.ts';
import type { Finding, Place } from '../finding.ts';
import { attributeMessages } from '../messages/attributeMessages.ts';
import { factMessages } from '../messages/factMessages.ts';
import { SCENES } from '../scenes.ts';
import { isSlug } from '../slug.ts';
import { checkAlt, checkSrc } from './checkImage.ts';
import type { ReadContext } from './context.ts';

interface Written {
  block: string;
  name: string;
  value: string;
  place: Place;
}

const LIKE = { venue: 'beijing-shichahai-ice-rink', moment: 'rink' } as const;

const outside = ({ block, name, value, place }: Written, allowed: readonly string[], part = value): Finding =>
  attributeMessages.notAllowed(place, block, name, value, allowed, part);

function checkList(written: Written, allowed: readonly string[]): Finding[] {
  const wrong = written.value.split(',').find((item) => !allowed.includes(item.trim()));
  return wrong === undefined ? [] : [outside(written, allowed, wrong.trim())];
}

function checkChart(written: Written, charts: ReadonlySet<string> | undefined): Finding[] {
  if (!charts || charts.has(written.value)) return [];
  return [
    charts.size > 0 ? outside(written, [...charts]) : attributeMessages.noChart(written.place, written.value),
  ];
}

/** Checks the literal value of an attribute against its spec. */
export function checkAttribute(spec: AttributeSpec, written: Written, context: ReadContext): Finding[] {
  const { block, name, value, place } = written;
  const { sources, cities, charts } = context;
  if (spec.is === 'source')
    return !sources || sources.has(value) ? [] : [factMessages.noSource(place, value, [...sources])];
  if (spec.is === 'city')
    return !cities || cities.has(value) ? [] : [factMessages.noCity(place, value, [...cities])];
  if (spec.is === 'picture' && value.trim() !== '') return checkSrc(value, place, context);
  if (spec.is === 'alt' && value.trim() !== '') return checkAlt(value, place, context);
  if (spec.is === 'scene')
    return (SCENES as readonly string[]).includes(value) ? [] : [factMessages.noScene(place, value, SCENES)];
  if (spec.is === 'chart') return checkChart(written, charts);
  if (spec.is === 'one-of') return spec.values.includes(value) ? [] : [outside(written, spec.values)];
  if (spec.is === 'list-of') return checkList(written, spec.values);
  if (spec.is === 'pattern')
    return spec.pattern.test(value) ? [] : [attributeMessages.notLike(place, block, name, value, spec.like)];
  if (spec.is === 'venue' || spec.is === 'moment')
    // Whether there is such a one is looked up with the links (namedBy.ts).
    return isSlug(value) ? [] : [attributeMessages.notLike(place, block, name, value, LIKE[spec.is])];
  return value.trim() === '' ? [attributeMessages.emptyValue(place, block, name)] : [];
}
