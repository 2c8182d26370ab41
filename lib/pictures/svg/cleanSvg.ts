import { MOST_SVG_PARTS } from '../limits.ts';
import { ATTRIBUTES, ELEMENTS, IGNORED_ELEMENTS, LOCAL_HREF, LOOKS, staysInside } from './allowed.ts';
import { paintedParts } from './paintedParts.ts';
import { parseXml, type XmlElement, XmlTrouble } from './parseXml.ts';

/** What is wrong with a drawing; `found` is the element, the attribute or the address. */
export interface SvgTrouble {
  why: 'element' | 'handler' | 'address' | 'style-sheet' | 'no-size' | 'too-much' | XmlTrouble['why'];
  found: string;
  /** Offset in the text. */
  at: number;
}

export interface CleanSvg {
  /** The drawing, written anew from what is allowed. */
  svg: string;
  /** Of its viewBox. */
  width: number;
  height: number;
  troubles: SvgTrouble[];
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? '');

/** A `style` attribute as the attributes it stands for: what is no known look is left out. */
function looksOf(style: string): [string, string][] {
  return style.split(';').flatMap((rule): [string, string][] => {
    const colon = rule.indexOf(':');
    const name = rule.slice(0, Math.max(0, colon)).trim();
    const value = rule
      .slice(colon + 1)
      .replace(/!\s*important/i, '')
      .trim();
    return LOOKS.has(name) && value !== '' ? [[name, value]] : [];
  });
}

class Cleaner {
  readonly troubles: SvgTrouble[] = [];

  #told(why: SvgTrouble['why'], found: string, { at }: XmlElement): void {
    this.troubles.push({ why, found: found.slice(0, 60), at });
  }

  #attributes(element: XmlElement): Map<string, string> {
    const kept = new Map<string, string>();
    for (const [name, value] of element.attributes) {
      const plain = name === 'xlink:href' ? 'href' : name;
      if (/^on/i.test(plain)) this.#told('handler', plain, element);
      else if (plain === 'href') {
        if (LOCAL_HREF.test(value)) kept.set('href', value);
        else this.#told('address', value, element);
      } else if (plain === 'style') {
        if (value.split(';').some((rule) => !staysInside(rule.slice(rule.indexOf(':') + 1))))
          this.#told('address', value, element);
      } else if (ATTRIBUTES.has(plain)) {
        if (staysInside(value)) kept.set(plain, value);
        else this.#told('address', value, element);
      }
    }
    for (const [name, value] of looksOf(element.attributes.get('style') ?? '')) kept.set(name, value);
    return kept;
  }

  /** The element with what may stay of it; undefined if nothing may. Depth is bounded by the parser. */
  clean(element: XmlElement): XmlElement | undefined {
    const { name, at } = element;
    if (name.includes(':') || IGNORED_ELEMENTS.has(name)) return undefined;
    if (!ELEMENTS.has(name)) {
      this.#told(name === 'style' ? 'style-sheet' : 'element', name, element);
      return undefined;
    }
    const hasWords = name === 'text' || name === 'tspan';
    const children = element.children.flatMap((child): XmlElement['children'] => {
      if (typeof child === 'string') return hasWords ? [child] : [];
      const kept = this.clean(child);
      return kept ? [kept] : [];
    });
    return { name, at, attributes: this.#attributes(element), children };
  }
}

function write(element: XmlElement | string): string {
  if (typeof element === 'string') return escaped(element);
  const attributes = [...element.attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  const inside = element.children.map(write).join('');
  return inside === ''
    ? `<${element.name}${attributes}/>`
    : `<${element.name}${attributes}>${inside}</${element.name}>`;
}

/** Width and height of a drawing in its own units: of the viewBox, or of the attributes where there is none. */
function sizeOf({ attributes }: XmlElement): { box: string; width: number; height: number } | undefined {
  const numbers = (attributes.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [width = 0, height = 0] = numbers.slice(2);
  if (numbers.length === 4 && numbers.every(Number.isFinite) && width > 0 && height > 0)
    return { box: numbers.join(' '), width, height };
  const length = (name: string): number =>
    Number(/^\s*(\d{1,6}(?:\.\d{1,6})?)(?:px)?\s*$/.exec(attributes.get(name) ?? '')?.[1] ?? 0);
  const [wide, high] = [length('width'), length('height')];
  return wide > 0 && high > 0 ? { box: `0 0 ${wide} ${high}`, width: wide, height: high } : undefined;
}

/**
 * Reads a drawing and writes it anew from the elements and attributes that draw. What a program adds for itself is left
 * out; what runs, styles by rules, or leads outside the drawing is a trouble, and the drawing is then not to be used.
 * Never throws.
 */
export function cleanSvg(text: string): CleanSvg {
  const refused = (why: SvgTrouble['why'], found: string, at: number): CleanSvg => ({
    svg: '',
    width: 0,
    height: 0,
    troubles: [{ why, found, at }],
  });
  let root: XmlElement;
  try {
    root = parseXml(text);
  } catch (error) {
    if (!(error instanceof XmlTrouble)) throw error;
    return refused(error.why, '', error.at);
  }
  if (root.name !== 'svg') return refused('element', root.name, root.at);
  const size = sizeOf(root);
  if (!size) return refused('no-size', 'viewBox', root.at);
  const cleaner = new Cleaner();
  const kept = cleaner.clean(root);
  const { troubles } = cleaner;
  if (!kept || troubles.length > 0) return { svg: '', width: size.width, height: size.height, troubles };
  if (paintedParts(kept) > MOST_SVG_PARTS) return refused('too-much', '', root.at);
  for (const name of ['width', 'height', 'x', 'y']) kept.attributes.delete(name);
  kept.attributes.set('viewBox', size.box);
  const svg = write(kept).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  return { svg, width: size.width, height: size.height, troubles };
}
