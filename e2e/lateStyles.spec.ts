import { pagesOfEveryKind } from './pagePaths.ts';
import { expect, test } from './quietTest.ts';

for (const width of [390, 1280])
  test(`what stands before the late styles needs none of them: ${width} px`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 800 });
    const needed: string[] = [];
    const whole: string[] = [];
    for (const one of pagesOfEveryKind()) {
      await page.goto(one);
      const found = await page.evaluate(() => {
        const place = document.querySelector('body link[rel="stylesheet"]');
        if (!place) return undefined;
        const before = [...document.body.querySelectorAll('*')].filter(
          (element) =>
            place.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING &&
            !element.contains(place) &&
            element.checkVisibility(),
        );
        const isUsed = (selector: string): boolean => {
          // What is drawn before and behind an element counts for it.
          const plain = selector.replace(/::(?:before|after|marker)\b/g, '');
          return before.some((element) => element.matches(plain || '*'));
        };
        const used = (rules: CSSRuleList): string[] =>
          [...rules].flatMap((rule) => {
            if (rule instanceof CSSMediaRule && !matchMedia(rule.media.mediaText).matches) return [];
            if (rule instanceof CSSStyleRule) return isUsed(rule.selectorText) ? [rule.selectorText] : [];
            return rule instanceof CSSGroupingRule ? used(rule.cssRules) : [];
          });
        return [...document.styleSheets]
          .filter(({ href }) => href?.includes('/late.'))
          .flatMap(({ cssRules }) => used(cssRules));
      });
      if (!found) whole.push(one);
      else if (found.length > 0) needed.push(`${one}: ${[...new Set(found)].join(', ')}`);
    }
    expect(needed).toEqual([]);
    expect(whole, 'pages that have all their styles in their head').toEqual(['/zh/404/', '/en/404/']);
  });
