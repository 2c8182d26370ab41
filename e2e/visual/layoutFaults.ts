import type { Page } from '@playwright/test';

/** Runs in the page: what is wrong with its layout whatever it looked like before, one line each. */
function faults(): string[] {
  const GAP = 400;
  const found: string[] = [];
  const root = document.documentElement;
  const named = (element: Element) => {
    const [first] = element.classList;
    const words = element.textContent?.replace(/\s+/g, ' ').trim().slice(0, 24);
    return `${element.tagName.toLowerCase()}${first ? `.${first}` : ''} “${words}”`;
  };
  /** Visually hidden text is for listeners. */
  const isShown = (element: Element): boolean => {
    const { width, height, bottom } = element.getBoundingClientRect();
    if (width < 2 || height < 2 || bottom + scrollY <= 0) return false;
    for (let one: Element | null = element; one; one = one.parentElement) {
      const { visibility, opacity, clipPath } = getComputedStyle(one);
      if (visibility === 'hidden' || opacity === '0' || clipPath === 'inset(50%)') return false;
      if (one instanceof HTMLDetailsElement && !one.open && !element.closest('summary')) return false;
    }
    return true;
  };
  const all = [...document.body.querySelectorAll('*')].filter((one) => !one.closest('svg'));

  const over = root.scrollWidth - root.clientWidth;
  if (over > 0) {
    const wide = all.filter((one) => one.getBoundingClientRect().right > root.clientWidth + 1).slice(-3);
    found.push(`pushed sideways by ${over} px: ${wide.map(named).join(', ')}`);
  }

  const speakers = all.filter(
    (one) =>
      [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) && isShown(one),
  );
  for (const one of speakers) {
    const { overflowX, overflowY } = getComputedStyle(one);
    if (/hidden|clip/.test(overflowX) && one.scrollWidth > one.clientWidth + 1)
      found.push(`cut off at its side: ${named(one)}`);
    if (/hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 2)
      found.push(`cut off below: ${named(one)}`);
  }

  /** A leaning receipt's rectangles are larger than its lines. */
  const leans = (element: Element): boolean => {
    for (let one: Element | null = element; one; one = one.parentElement)
      if (new DOMMatrix(getComputedStyle(one).transform).b !== 0 || getComputedStyle(one).rotate !== 'none')
        return true;
    return false;
  };
  /** Lines of text with the element that they are of. */
  const lines = speakers.flatMap((element) => {
    if (getComputedStyle(element).position === 'fixed' || leans(element)) return [];
    const range = document.createRange();
    return [...element.childNodes].flatMap((node) => {
      if (node.nodeType !== 3 || !node.textContent?.trim()) return [];
      range.selectNodeContents(node);
      // The middle of a line: a display face's box is higher than its letters.
      return [...range.getClientRects()].map(({ left, right, top, bottom }) => {
        const slack = (bottom - top) * 0.22;
        return { element, left, right, top: top + slack, bottom: bottom - slack };
      });
    });
  });
  lines.sort((a, b) => a.top - b.top);
  for (const [at, a] of lines.entries())
    for (let next = at + 1; next < lines.length; next++) {
      const b = lines[next];
      if (!b || b.top >= a.bottom - 1) break;
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const related = a.element.contains(b.element) || b.element.contains(a.element);
      if (wide > 2 && !related) found.push(`on each other: ${named(a.element)} and ${named(b.element)}`);
    }

  const targets = [
    ...document.querySelectorAll('a, button, summary, input:not([type=hidden]), select, textarea'),
  ]
    .filter((one) => isShown(one) && !one.closest('.skip') && !one.matches('label *, [type=range]'))
    .map((one) => ({
      one,
      rect: one.getBoundingClientRect(),
      isInline: getComputedStyle(one).display === 'inline',
    }));
  /** WCAG 2.2: a smaller target needs a circle of 24 px to itself. */
  const isCrowded = ({ one, rect }: (typeof targets)[number]) => {
    const [x, y] = [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2];
    return targets.some(({ one: other, rect: { left, right, top, bottom } }) => {
      const [dx, dy] = [Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0)];
      return other !== one && !other.contains(one) && !one.contains(other) && Math.hypot(dx, dy) < 12;
    });
  };
  for (const target of targets) {
    const { one, rect, isInline } = target;
    const size = `${Math.round(rect.width)} × ${Math.round(rect.height)} px`;
    // A link in running text is as high as its line, which WCAG 2.2 excepts; whatever stands by itself is for a thumb.
    if (isInline && rect.height < 24 && !one.closest('p, li, td, th, dd, figcaption') && isCrowded(target))
      found.push(`too close to the next target, ${size}: ${named(one)}`);
    if (!isInline && rect.height < 43.5) found.push(`less than 44 px high, ${size}: ${named(one)}`);
  }

  for (const title of document.querySelectorAll('h1, h2')) {
    if (!isShown(title) || !/\p{Script=Han}/u.test(title.textContent ?? '')) continue;
    const range = document.createRange();
    const letters: number[] = [];
    const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (let at = 0; at < (node.textContent?.length ?? 0); at++) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const rect = range.getBoundingClientRect();
        if (/[\p{Script=Han}\p{L}\p{N}]/u.test(node.textContent?.[at] ?? ''))
          letters.push(Math.round(rect.bottom));
      }
    const last = Math.max(...letters);
    const onLast = letters.filter((bottom) => last - bottom < 8).length;
    if (onLast === 1 && letters.length > 3)
      found.push(`one character alone on its last line: ${named(title)}`);
  }

  const blocks = [
    ...document.querySelectorAll(
      'main :is(p, h1, h2, h3, li, img, svg, table, figure, picture, video, a, button, input, dl)',
    ),
  ]
    .filter(isShown)
    .map((one) => ({
      one,
      top: one.getBoundingClientRect().top + scrollY,
      bottom: one.getBoundingClientRect().bottom + scrollY,
    }))
    .sort((a, b) => a.top - b.top);
  let end = blocks[0]?.bottom ?? 0;
  for (const { one, top, bottom } of blocks) {
    if (top - end > GAP) found.push(`${Math.round(top - end)} px of nothing above ${named(one)}`);
    end = Math.max(end, bottom);
  }
  return [...new Set(found)];
}

/** Faults of the layout of an open page at its present width. */
export const layoutFaults = (page: Page): Promise<string[]> => page.evaluate(faults);
