import type { Page } from '@playwright/test';

/** A piece of a page that is looked at by itself: a heading, a paragraph, a picture, a row, a table. CSS pixels of the whole page. */
export interface Box {
  /** `ul.rack > li`: where it stands, as its last two steps. */
  key: string;
  /** Hash of what it says and draws: text, sources of pictures, paths. Two boxes of other words are not compared as pictures. */
  words: string;
  /** Hash of the colours, faces and lines that the style gives it and what is in it: exact where a cell's mean is not. */
  style: string;
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Runs in the page. */
function measured(): Box[] {
  const wholes = new Set(
    'MAIN ARTICLE SECTION HEADER FOOTER DIV OL UL DL ASIDE NAV FORM FIELDSET'.split(' '),
  );
  const boxes: Box[] = [];
  const named = (element: Element) => {
    const [first] = element.classList;
    return element.tagName.toLowerCase() + (first ? `.${first}` : '');
  };
  const hash = (text: string) => {
    let sum = 0x811c9dc5;
    for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
    return (sum >>> 0).toString(16);
  };
  const saidBy = (element: Element) =>
    [
      element.textContent?.replace(/\s+/g, ' ').trim(),
      ...[...element.querySelectorAll('img, source, video')].map(
        (one) => one.getAttribute('src') ?? one.getAttribute('poster'),
      ),
      ...[...element.querySelectorAll('path, use, circle')].map(
        (one) => one.getAttribute('d') ?? one.getAttribute('href'),
      ),
      // Which month or page is marked depends on the day, not on the looks.
      ...[...element.querySelectorAll('[aria-current], [class*=now]')].map(
        (one) => one.className.toString() + one.textContent,
      ),
    ].join('|');
  const styleOf = (element: Element) => {
    const style = getComputedStyle(element);
    const list: string[] = [];
    list.push(
      style.color,
      style.backgroundColor,
      style.backgroundImage.replace(/url\([^)]*\)/g, ''),
      style.opacity,
    );
    list.push(style.fontFamily, style.fontSize, style.fontWeight, style.fontStyle, style.textDecorationLine);
    list.push(
      style.textDecorationColor,
      style.borderColor,
      style.borderWidth,
      style.boxShadow,
      style.fill,
      style.stroke,
    );
    return list.join();
  };
  const look = (element: Element, trail: readonly string[]) => {
    const { x, y, width: w, height: h } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (
      w < 2 ||
      h < 2 ||
      y + scrollY + h <= 0 ||
      style.visibility === 'hidden' ||
      style.clipPath === 'inset(50%)'
    )
      return;
    const steps = [...trail, named(element)];
    const speaks = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (wholes.has(element.tagName) && !speaks && element.childElementCount > 0)
      for (const child of element.children) look(child, steps);
    else
      boxes.push({
        key: steps.slice(-2).join(' > '),
        words: hash(saidBy(element)),
        style: hash([element, ...element.querySelectorAll('*')].map(styleOf).join(';')),
        x,
        y: y + scrollY,
        w,
        h,
      });
  };
  for (const child of document.body.children) look(child, []);
  const round = Math.round;
  return boxes.map((box) => ({ ...box, x: round(box.x), y: round(box.y), w: round(box.w), h: round(box.h) }));
}

/** The pieces of an open page in the order of its source. */
export const boxesOf = (page: Page): Promise<Box[]> => page.evaluate(measured);
