import { readFileSync } from 'node:fs';

const SHEET = 'app/styles/tokens.css';

/** Custom properties of one block of text, by name without the dashes. */
function propertiesOf(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** The text between the braces that follow `opening`. Throws if the sheet has no such block. */
function blockAfter(css: string, opening: RegExp): string {
  const found = opening.exec(css);
  if (!found) throw new Error(`${SHEET}: no block ${opening}`);
  const rest = css.slice(found.index + found[0].length);
  return rest.slice(0, rest.indexOf('}'));
}

/** The tokens of app/styles/tokens.css: those of light, and what a dark section and a dark system change of them. */
export function readTokens(): Record<'light' | 'night' | 'dark', Map<string, string>> {
  const css = readFileSync(SHEET, 'utf8').replace(/\/\*.*?\*\//gs, '');
  return {
    light: propertiesOf(blockAfter(css, /^:root \{/m)),
    night: propertiesOf(blockAfter(css, /^ *\.night \{/m)),
    dark: propertiesOf(blockAfter(css, /@media screen and \(prefers-color-scheme: dark\) \{\s*:root \{/)),
  };
}
