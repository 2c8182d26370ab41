/** A node shape that the MDX tokenizer accepts as “an object with one spread”, the strictest thing it asks for. */
const node = (type: string, source: string, more: object = {}) => ({
  type,
  start: 0,
  end: source.length,
  ...more,
});

function ensureBalanced(source: string): void {
  const open = source.split('{').length - source.split('}').length;
  if (open <= 0) return;
  // `raisedAt` at the end tells the tokenizer that more text may help: it reads on to the next brace.
  throw Object.assign(new SyntaxError('open brace'), { pos: source.length, raisedAt: source.length + 1 });
}

/**
 * Stands in for the JavaScript parser that MDX asks for. It only counts braces: whatever stands between them is an
 * error here anyway, so no JavaScript is ever parsed, and odd code gets the same clear message as valid code.
 */
export const bracesOnly = {
  parse(source: string) {
    return node('Program', source, { body: [], comments: [] });
  },
  parseExpressionAt(source: string) {
    ensureBalanced(source);
    const spread = node('SpreadElement', source, { argument: node('Identifier', source, { name: 'x' }) });
    return node('ObjectExpression', source, { properties: [spread] });
  },
};
