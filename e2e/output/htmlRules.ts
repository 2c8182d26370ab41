import type { ConfigData } from 'html-validate';

/**
 * What a finished page must keep to: the HTML standard as html-validate reads it, with all its presets. What departs from them stands
 * below with its reason; none of it lets through what a browser or a screen reader could stumble over.
 */
export const HTML_RULES: ConfigData = {
  root: true,
  elements: ['html5'],
  extends: [
    'html-validate:recommended',
    'html-validate:standard',
    'html-validate:a11y',
    'html-validate:document',
  ],
  rules: {
    // HTML does not tell capitals in names of attributes from small letters; React writes some as its properties are called.
    'attr-case': 'off',
    // React ends void elements with a slash and gives attributes without a value an empty one. Both mean what the short forms mean.
    'void-style': ['error', { style: 'selfclose' }],
    'attribute-boolean-style': ['error', { style: 'empty' }],
    'attribute-empty-style': ['error', { style: 'empty' }],
    // Scripts and styles are the site's own and its policy allows no other; a hash guards against another's server.
    'require-sri': ['error', { target: 'crossorigin' }],
    // How long a title may be is a question of what shows it, and e2e/output/head.test.ts asks it; 70 letters are no part of HTML.
    'long-title': 'off',
  },
};
